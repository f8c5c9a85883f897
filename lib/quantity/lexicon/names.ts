/** Words that make the numeral behind them part of a name: routes, laws, grades, products. */
export const NAME_LEADS: ReadonlySet<string> = new Set(
  (
    'article section chapter clause paragraph schedule title annex appendix figure table resolution protocol proposition measure amendment act rule form ' +
    'route highway interstate motorway junction exit gate terminal platform pier berth hangar runway channel radio page flight train unit reactor block zone sector area room suite apartment floor lot hole turn ' +
    'phase stage tier level grade category class type group division district ward precinct court series season episode part volume version book act scene round day week lane line lap ' +
    'boeing airbus apollo soyuz windows iphone playstation xbox galaxy formula catch model psalm world war basel euro agenda vision mark sputnik voyager falcon expedition mission operation task force pope king henry louis ' +
    'nikkei ftse s&p p dax cac dow russell csi ibex fortune stoxx topix sensex nifty wti ch channel4 bbc itv espn m'
  ).split(' '),
);
/** Leads that stay plain nouns in lower case unless the numeral follows at once without a noun behind it. */
export const WEAK_LEADS: ReadonlySet<string> = new Set(
  'day week round level part line season group area hole floor measure figure world war series form mark euro'.split(
    ' ',
  ),
);

/** Fixed names with a number word or digits, whole phrase. */
export const NAMES: readonly string[] = (
  'world war one;world war two;world war i;first world war;second world war;third world war;third reich;first world;world war three;' +
  'group of seven;group of eight;group of twenty;group of 20;group of 77;group of 7;group of 8;big three;big four;big five;big six;formula one;formula 1;formula two;formula e;' +
  'air force one;six nations;tri nations;five star movement;three gorges dam;three gorges;twin towers;9 / 11;7 / 7;fortune 500;s & p 500;s & p 100;s & p / asx 200;ftse 100;ftse 250;ftse 350;nikkei 225;' +
  'asx 200;csi 300;russell 2000;stoxx 600;stoxx 50;cac 40;dax 30;nasdaq 100;nasdaq - 100;hang seng 50;ibex 35;nifty 50;dow 30;group of 30;club of three;gang of four;seven sisters;fifth avenue;fifth republic;' +
  'first amendment;second amendment;fourth amendment;fifth amendment;fourteenth amendment;first lady;first family;first minister;first nations;june 4 movement;five eyes;twelve tribes;' +
  "7 - eleven;7 eleven;thirty years war;seven years war;hundred years war;six day war;lee rigby 1;three mile island;catch 22;ocean's eleven;force one;motel 6;super 8;section 377;u 2"
).split(';');
