import { wordSet } from './word-set';

/** Names of months, weekdays and seasons, and the words that place a date relative to another. */

const numbered = (names: string, first: number) =>
  names
    .split(' ')
    .flatMap((group, index) => group.split('/').map((name) => [name, index + first] as const));

export const MONTHS: ReadonlyMap<string, number> = new Map(
  numbered(
    'january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct november/nov december/dec',
    1,
  ),
);

/** 0 Monday … 6 Sunday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  numbered(
    'monday/mon tuesday/tue/tues wednesday/wed thursday/thu/thurs friday/fri saturday/sat sunday/sun',
    0,
  ),
);

/** EDTF season codes, northern hemisphere names. */
export const SEASONS: ReadonlyMap<string, number> = new Map(
  numbered('spring summer autumn/fall winter', 21),
);

/** Months and weekdays that are everyday words when printed in lower case or at a sentence's start. */
export const AMBIGUOUS_NAMES = wordSet(
  'may march august mar apr jun jul aug sep dec jan mon tue tues wed thu thurs fri sat sun',
);

export type TimeUnitName =
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';

export const TIME_UNITS: ReadonlyMap<string, TimeUnitName> = new Map(
  'minute hour day week month quarter year decade century'.split(' ').flatMap((word) => {
    const unit = word as TimeUnitName;
    return [
      [word, unit],
      [`${word.replace(/ry$/, 'rie')}s`, unit],
    ] as const;
  }),
);
export const NEXT_WORDS: ReadonlySet<string> = new Set(['next', 'coming', 'following', 'upcoming']);
export const LAST_WORDS: ReadonlySet<string> = new Set([
  'last',
  'past',
  'previous',
  'preceding',
  'prior',
]);
export const THIS_WORDS: ReadonlySet<string> = new Set(['this', 'current']);

/** Words that name the country whose fiscal year "2019-20" is; the currency of the paragraph tells too. */
export const FISCAL_CUES: ReadonlyMap<string, 'apr' | 'jul' | 'oct'> = new Map([
  ...'inr gbp jpy britain british uk england scotland wales india indian delhi mumbai rbi nhs chancellor whitehall treasury japan japanese tokyo lakh crore rupees rs'
    .split(' ')
    .map((word) => [word, 'apr'] as const),
  ...'aud australia australian sydney canberra perth melbourne queensland victoria nsw asx'
    .split(' ')
    .map((word) => [word, 'jul'] as const),
]);

/** Behind a month, goods and papers that are delivered in it: "December corn". */
export const FUTURES = wordSet(
  'corn wheat beans soybeans delivery contract futures crude copper cotton sugar coffee cocoa contracts gold silver brent hogs cattle oats rice lumber platinum palladium soyabeans soymeal soyoil juice',
);
