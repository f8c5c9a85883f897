/**
 * Units of measure and time: words of the news to UCUM-like codes (https://ucum.org/ucum).
 *
 * SI prefixes stay as printed (MW, GWh, km); trade abbreviations with a number inside are
 * multiplied out (bcm is 10^9 m3). Tables print the singular of British spelling; plurals,
 * American spellings and prefixed units are made from it.
 */
export type UnitKind = 'measure' | 'time' | 'ratio' | 'point' | 'occurrence';

export interface UnitEntry {
  readonly code: string;
  readonly kind: UnitKind;
  /** The words hold this power of ten: 9 for "bcm". */
  readonly exponent: number;
  /** Multiplies the value besides: 10 for decades of years. */
  readonly factor?: string;
  /** Only these spellings, for abbreviations whose case tells them apart ("MW", "C"). */
  readonly spelt?: readonly string[];
  /** Words of the span that name the unit itself; the rest is its denominator ("b" of "b/d"). */
  readonly rate?: boolean;
}

type Item = readonly [string, UnitEntry];

/** Per kind, one line for each code: the code, then its words. */
const WORDS: ReadonlyArray<readonly [UnitKind, string]> = [
  [
    'ratio',
    `%|%;percent;per cent;pct;pc;percentage
pp|percentage point;% points;percent point;per cent point;% point;pct points;ppt;ppts;pp
bp|basis point;bp;bps;bps points`,
  ],
  ['point', 'x|x\npoint|point;index point;pts'],
  ['occurrence', 'time|time'],
  [
    'time',
    `a|year;yr;yrs;annum
quarter|quarter
mo|month;mth;mths
wk|week;wk;wks
d|day;days
h|hour;hr;hrs
min|minute;min;mins
s|second;sec;secs`,
  ],
  [
    'measure',
    `m3|cubic metre;cubic m;cu m;m ³;m3;cbm
1000m3|thousand cubic metre
ft3|cubic foot;cu ft;ft ³
km3|cubic kilometre;cubic km;km ³
cm3|cubic centimetre;cc
yd3|cubic yard
gal|gallon
pt|pint
bbl|barrel;bbl;bbls
bushel|bushel
boe|boe;barrel of oil equivalent
acre.ft|acre foot
t|tonne;metric ton;metric tons;metric tonne;dry metric ton;dry metric tons;tonne of oil equivalent;toe
ton|ton;tons
short_ton|short ton;short tons
long_ton|long ton;long tons
centner|centner;quintal
kg|kilo;kg;kgs
mg|mg
ug|µg;μg
kt|kiloton;kilotonne
lb|lb;lbs
oz|ounce;oz;troy ounce
ct|carat
stone|stone
km|km;kms
cm|cm
mm|mm
um|micron
mi|mile;mi
nmi|nautical mile
ft|foot;ft
in|inch
yd|yard;yd;yds
ly|light year
furlong|furlong
ha|hectare;ha
acre|acre
km2|square kilometre;sq km;sq kilometre;km ²
m2|square metre;sq m;sq metre;m ²;sqm
mi2|square mile;sq mile
ft2|square foot;sq ft;sq foot
mL|ml
hp|horsepower;hp;bhp
MMBtu|million british thermal unit;mmbtu;million btu
Btu|btu;british thermal unit
kcal|kilocalorie;kcal
cal|calorie
kV|kv
A|amp;ampere
Mbit/s|megabit per second;megabit a second;mbps;mbit / s
Gbit/s|gigabit per second;gbps
TEU|teu;teus;twenty foot equivalent unit;20 foot equivalent unit
dwt|dwt;deadweight tonne;deadweight tons
Cel|degree celsius;degree centigrade;° c;degree c;celsius;° celsius
degF|degree fahrenheit;° f;degree f;fahrenheit
K|kelvin;degree kelvin
deg|degree;°
km/h|kilometre per hour;kilometre an hour;kph;kmh;km an hour;km / h;kmph;km per hour
mi/h|mile per hour;mile an hour;mph
mi/gal|mpg
m/s|metre per second;metre a second;m / s
kn|knot
dB|decibel;db
Bq|becquerel
psi|psi;pound per square inch
ppm|ppm;part per million
ppb|ppb;part per billion
t/a|tpa
t/d|tpd
bbl/d|bpd;b / d;bbl / d;barrel per day;barrel a day;bopd
boe/d|boepd;boed
kbit/s|kbps`,
  ],
];

/** Symbol and word of a unit, and the prefixes that news prints it with; a hyphen is none. */
const PREFIXED = `m metre kcmun-
g gram kmu-
L litre MGhm-
W watt kMGT-
Wh watt hour kMGT-
B byte kMGT-
Hz hertz kMG-
J joule kMGPE-
V volt k-
Pa pascal h
Sv sievert mu-
s second mn`;
const PREFIXES: Readonly<Record<string, string>> = {
  k: 'kilo',
  M: 'mega',
  G: 'giga',
  T: 'tera',
  P: 'peta',
  E: 'exa',
  h: 'hecto',
  c: 'centi',
  m: 'milli',
  u: 'micro',
  n: 'nano',
  '-': '',
};

/** Abbreviations that only their case tells apart, spelt as here. */
const CASED = `W kW;KW MW GW TW Wh kWh;KWh MWh GWh TWh kHz;KHz MHz GHz Hz GB MB TB kB;KB V L;l ML GL PB
kJ MJ GJ PJ EJ mSv Sv hPa nm g in h`;
const RECASED = 'm m;M|t t;MT|Cel C|degF F';

/** Code, power of ten, words: the number inside is multiplied out. */
const MULTIPLIED = `m3 6 mcm;million cubic metre
m3 9 bcm
m3 12 tcm
m3/d 6 mcm / d;mmscmd
ft3 3 mcf
ft3 6 mmcf
ft3 9 bcf
ft3 12 tcf
ft3/d 6 mmcfd
ft3/d 9 bcfd
t 6 mt;mte;megaton;megatonne;mtoe;mtco 2;mtco 2 e
t 9 gigaton;gigatonne;gtco 2;gtco 2 e
t/a 3 ktpa
t/a 6 mtpa;mmtpa;mt / a
bbl/d 3 kb / d;kbpd
bbl/d 6 mb / d;mbpd;mmbpd;mbd;mmb / d
boe/d 3 kboed
bbl 6 mmbbl`;

const LONG_TIMES = 'decade:1 century:2 centuries:2 millennium:3 millennia:3';

/** "barrels per day", "degrees Celsius", "feet"; words of three letters print theirs in the table. */
function pluralOf(word: string): string {
  if (/^degree | (of|per|an?) /.test(word)) return word.replace(' ', 's ');
  if (/foot$/.test(word)) return word.replace(/foot$/, 'feet');
  return /[a-z]{3}[^s]$/.test(word) ? `${word}${/inch$/.test(word) ? 'es' : 's'}` : word;
}

/** Every form of a word: "metre", "meters". */
const formsOf = (word: string) =>
  [word, word.replace(/(met|lit)re/, '$1er'), word.replace(/gram$/, 'gramme')].flatMap((form) => [
    form,
    pluralOf(form),
  ]);

const linesOf = (table: string) => table.split('\n');
const items = (words: string, entry: UnitEntry): Item[] => [
  ...new Map(
    words
      .split(';')
      .flatMap(formsOf)
      .map((word) => [word, entry]),
  ),
];

function prefixed(line: string): Item[] {
  const [symbol = '', ...rest] = line.split(' ');
  const prefixes = rest.pop() ?? '';
  const word = rest.join(' ');
  return [...prefixes].flatMap((prefix) =>
    items(`${PREFIXES[prefix] ?? ''}${word}`, {
      code: `${prefix === '-' ? '' : prefix}${symbol}`,
      kind: symbol === 's' ? 'time' : 'measure',
      exponent: 0,
    }),
  );
}

function cased(item: string): Item[] {
  const [code = '', words = code] = item.split(' ');
  const spelt = words.split(';');
  const entry: UnitEntry = { code: code.split(';')[0] ?? '', kind: 'measure', exponent: 0, spelt };
  return [...new Set(spelt.map((word) => word.toLowerCase()))].map((word) => [word, entry]);
}

export const UNIT_PHRASES: ReadonlyArray<Item> = [
  ...WORDS.flatMap(([kind, table]) =>
    linesOf(table).flatMap((line) => {
      const [code = '', words = ''] = line.split('|');
      return items(words, { code, kind, exponent: 0, rate: /\/[ad]$/.test(code) });
    }),
  ),
  ...linesOf(PREFIXED).flatMap(prefixed),
  ...linesOf(MULTIPLIED).flatMap((line) => {
    const [, code = '', exponent = '', words = ''] = /^(\S+) (\d+) (.*)$/.exec(line) ?? [];
    return items(words, {
      code,
      kind: 'measure',
      exponent: Number(exponent),
      rate: code.includes('/'),
    });
  }),
  ...CASED.split(/\s/).flatMap(cased),
  ...RECASED.split('|').flatMap(cased),
  ...LONG_TIMES.split(' ').flatMap((item) => {
    const [word = '', exponent = ''] = item.split(':');
    return items(word, { code: 'a', kind: 'time', exponent: Number(exponent) });
  }),
  ...items('fortnight', { code: 'wk', kind: 'time', exponent: 0, factor: '2' }),
];

/** Abbreviations of one letter or two that are units only right behind a numeral. */
export const NEEDS_NUMERAL: ReadonlySet<string> = new Set(
  'm g t h v l w c f in j pc pp ha mt min mi pt ft db bp x'.split(' '),
);

/** Things that stand as a denominator behind "a" or "each" although they are no unit of measure. */
export const RATE_NOUNS: ReadonlySet<string> = new Set(
  'head person share unit household ticket piece seat game match night pupil student worker employee passenger vehicle car ship voyage customer user family capita serving dose bag box bottle packet pack page word copy tree animal cow calf song download session shift visit patient room order inhabitant resident adult child victim taxpayer delivery case crate cup plate set lap ride trip flight store season term stay goal lesson round bar'.split(
    ' ',
  ),
);
/** "annually" and its kin: a rate in one word. */
export const RATE_ADVERBS: ReadonlyMap<string, string> = new Map(
  'annually:a yearly:a monthly:mo weekly:wk daily:d hourly:h quarterly:quarter nightly:night'
    .split(' ')
    .map((item) => item.split(':') as [string, string]),
);
