import { wordSet, wordsByKey } from './word-set';

/** Money: signs, codes and names to ISO 4217 (https://www.iso.org/iso-4217-currency-codes.html). */

/** Signs and letters printed before the amount, by code; an underscore stands for a space. */
export const CURRENCY_BEFORE: ReadonlyArray<readonly [string, string]> = wordsByKey(
  'USD:$,us_$,u_s_$,usd,us_dollars,us$ ' +
    'AUD:a_$,au_$,aud CAD:c_$,ca_$,cdn_$,can_$,cad NZD:nz_$,nzd HKD:hk_$,hkd SGD:s_$,sgd TWD:nt_$ BRL:r_$,brl ' +
    'MXN:mx_$,mxn JMD:j_$ EUR:€,eur,euro GBP:£,gbp,stg IEP:ir_£ EGP:e_£,egp JPY:¥,jpy CNY:cny,rmb INR:₹,rs,inr,re ' +
    'RUB:₽,rub KRW:₩,krw TRY:₺,try UAH:₴,uah NGN:₦,ngn ILS:₪,nis,ils VND:₫,vnd THB:฿,thb ' +
    'PHP:₱,php KZT:₸,kzt GEL:₾,gel GHS:₵,gh_₵,gh_¢,ghs KES:ksh,kshs,kes UGX:ush,ugx TZS:tsh,tzs ZAR:r,zar MYR:rm,myr ' +
    'IDR:rp,idr CHF:chf,sfr SEK:sek NOK:nok DKK:dkk PLN:pln HUF:huf CZK:czk DEM:dm SAR:sar AED:aed,dh PKR:pkr BDT:tk',
);

/** Letters that are a currency only in capitals, glued to the numeral: "R450", "RM12". */
export const CAPITALS_ONLY = wordSet('r rm rp re try dm dh tk can gel php nis euro');

/** "pound:british=GBP": a name, then the nations that print it, each with its code. */
const NATIONAL: ReadonlyArray<readonly [string, string, string]> = wordsByKey(
  'dollar:us=USD,american=USD,united_states=USD,australian=AUD,canadian=CAD,new_zealand=NZD,hong_kong=HKD,singapore=SGD,taiwan=TWD,jamaican=JMD,zimbabwean=ZWL ' +
    'pound:british=GBP,egyptian=EGP,irish=IEP,lebanese=LBP,syrian=SYP,sudanese=SDG ' +
    'franc:swiss=CHF,french=FRF,belgian=BEF,cfa=XOF peso:mexican=MXN,argentine=ARS,chilean=CLP,colombian=COP,philippine=PHP,cuban=CUP ' +
    'rupee:indian=INR,pakistani=PKR,sri_lankan=LKR,nepalese=NPR crown:swedish=SEK,norwegian=NOK,danish=DKK,czech=CZK,icelandic=ISK ' +
    'krona:swedish=SEK,icelandic=ISK krone:norwegian=NOK,danish=DKK shilling:kenyan=KES,kenya=KES,ugandan=UGX,tanzanian=TZS,somali=SOS ' +
    'dinar:iraqi=IQD,kuwaiti=KWD,jordanian=JOD,serbian=RSD,algerian=DZD,libyan=LYD rial:iranian=IRR,omani=OMR,yemeni=YER ' +
    'riyal:saudi=SAR,qatari=QAR dirham:uae=AED,moroccan=MAD lira:turkish=TRY,italian=ITL rouble:russian=RUB,belarusian=BYN ' +
    'ruble:russian=RUB,belarusian=BYN won:south_korean=KRW,korean=KRW,north_korean=KPW yen:japanese=JPY yuan:chinese=CNY ' +
    'rand:south_african=ZAR real:brazilian=BRL mark:german=DEM,deutsche=DEM shekel:israeli=ILS baht:thai=THB rupiah:indonesian=IDR ' +
    'ringgit:malaysian=MYR zloty:polish=PLN forint:hungarian=HUF leu:romanian=RON lev:bulgarian=BGN hryvnia:ukrainian=UAH',
).map(([item, name]) => {
  const [nation = '', code = ''] = item.split('=');
  return [nation, name, code] as const;
});

/** Bare names; where several countries share a name, the one whose news prints it bare. */
const BARE: ReadonlyArray<readonly [string, string]> = wordsByKey(
  'USD:dollar,buck,greenback,usd,dlr EUR:euro,eur,€ GBP:pound,pound_sterling,quid,sterling,gbp,stg ' +
    'JPY:yen,jpy CNY:yuan,renminbi,rmb,cny INR:rupee,inr RUB:rouble,ruble,rub KRW:won KZT:tenge GEL:lari ZAR:rand,zar GHS:cedi ' +
    'HUF:forint,ft PLN:zloty BRL:real,reais CHF:franc,chf THB:baht MYR:ringgit IDR:rupiah VND:dong MXN:peso TRY:lira NGN:naira ' +
    'UAH:hryvnia ILS:shekel SAR:riyal AED:dirham IQD:dinar IRR:rial BDT:taka ETB:birr SEK:krona,kronor,sek,crown NOK:krone,kroner,nok ' +
    'KES:shilling RON:leu,lei BGN:lev,leva AZN:manat ZMW:kwacha FIM:markka DEM:mark,deutschmark NLG:guilder VES:bolivar ' +
    'AUD:aud CAD:cad,loonie DKK:dkk SGD:sgd HKD:hkd',
);

/** Names that are everyday words: money only behind a magnitude or with their nation. */
export const SHY_NAMES = wordSet('real mark won ft lei lev crown sterling');

const NO_PLURAL_S = wordSet('yen yuan renminbi won baht rand stg forint tenge reais €');
const PLURALS = new Map([
  ['krone', 'kroner'],
  ['krona', 'kronor'],
]);
const pluralOf = (name: string) => PLURALS.get(name) ?? (NO_PLURAL_S.has(name) ? name : `${name}s`);

function* withPlurals(): Generator<readonly [string, string]> {
  for (const [name, code] of BARE) {
    yield [name, code];
    yield [pluralOf(name), code];
  }
  yield ['pounds sterling', 'GBP'];
  for (const [nation, name, code] of NATIONAL) {
    yield [`${nation} ${name}`, code];
    yield [`${nation} ${pluralOf(name)}`, code];
  }
}
/** Names behind the amount, singular and plural. */
export const CURRENCY_AFTER: ReadonlyArray<readonly [string, string]> = [...withPlurals()];

/** Hundredths of the main unit. */
export const CURRENCY_HUNDREDTHS: ReadonlyArray<readonly [string, string]> = wordsByKey(
  'USD:cent,cents,¢,cts,us_cent,us_cents,cents_us,c AUD:australian_cents CAD:canadian_cents ' +
    'EUR:euro_cents,euro_cent,eurocents GBP:p,pence,penny,pennies INR:paise,paisa RUB:kopeck,kopecks MYR:sen CNY:fen BRL:centavos',
);
