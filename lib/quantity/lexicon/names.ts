import { wordSet } from './word-set';

/** Words that make the numeral behind them part of a name: routes, laws, grades, products. */
export const NAME_LEADS = wordSet(
  'article section chapter clause paragraph schedule annex appendix figure table resolution protocol proposition act rule form ' +
    'route highway interstate motorway junction exit gate terminal platform pier runway channel radio page flight train unit reactor block zone sector area room ' +
    'phase stage tier level grade category class type group division district ward series season episode part volume version book round day week lane line lap ' +
    'boeing airbus apollo windows iphone playstation xbox galaxy formula model world basel euro agenda mark force pope henry louis ' +
    'nikkei ftse s&p dax cac dow russell csi stoxx topix nifty',
);

/** Leads that stay plain nouns in lower case unless the numeral follows at once without a noun behind it. */
export const WEAK_LEADS = wordSet(
  'day week round level part line season group area figure world series form mark euro',
);

/** Fixed names with a number word or digits, whole phrase. */
export const NAMES: readonly string[] =
  'world war one;world war two;world war i;first world war;second world war;third world war;group of seven;group of eight;group of twenty;group of 20;group of 7;group of 8;group of 77;formula one;9 / 11;7 / 7;fortune 500;s & p 500;s & p / asx 200;ftse 100;ftse 250;nasdaq 100;russell 2000;nasdaq - 100;gang of four;first lady;first minister;7 - eleven;catch 22'.split(
    ';',
  );

/** Capitalised by a headline or a sentence's opening, these are no part of a name before a numeral. */
export const NOT_PROPER = wordSet(
  'the in on at by of for from to with and or but about some only just nearly almost over under around more less another after before since until all its their his her these those up down no a an between among last next first roughly approximately police here there when while as if that what both than exactly total age aged',
);
