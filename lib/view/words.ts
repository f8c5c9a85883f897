/** The record's codes in plain words, as pages print them. */
import type { Change, MentionClass } from '../quantity/mention';
import type { Bound, Status, TOPICS } from '../record/figure';
import type { Verdict } from '../record/note';

export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  outcome: 'outcome',
  plan: 'plan',
  target: 'target',
  offer: 'offer',
  derived: 'derived',
};

/** One sentence each: what a reader must not mistake the figure for. */
export const STATUS_MEANING: Readonly<Record<Status, string>> = {
  outcome: 'Stated as something that has happened or holds.',
  plan: 'Stated as planned. It is not an outcome.',
  target: 'Stated as an aim. It is not an outcome.',
  offer: 'Stated as offered. It is not an outcome.',
  derived: 'Not printed anywhere: this record computed it from figures that are.',
};

export const BOUND_WORDS: Readonly<Record<Bound, string>> = {
  exact: 'no hedge',
  approx: 'approximate',
  lower: 'lower bound',
  upper: 'upper bound',
  range: 'range',
  'share-in-words': 'share in words',
  rank: 'rank',
};

export const BOUND_MEANING: Readonly<Record<Bound, string>> = {
  exact: 'Stated without a hedge. It may be rounded; rounding is not a hedge.',
  approx: 'Near this number. The words set no limits, so none are invented.',
  lower: 'The number is a floor: the words allow no less.',
  upper: 'The number is a ceiling: the words allow no more.',
  range: 'Somewhere between two numbers.',
  'share-in-words': 'Words, not a measurement: they allow a range of values.',
  rank: 'A place in an order; it says nothing about the distance to the next.',
};

/** The same for numbers that the record computed: no words hedge them, their inputs do. */
export const DERIVED_BOUND_MEANING: Readonly<Partial<Record<Bound, string>>> = {
  exact: 'Computed from numbers without a hedge.',
  approx: 'Near this number: it is rounded, or its inputs set no limits.',
  lower: 'The inputs allow no less.',
  upper: 'The inputs allow no more.',
};

/** Of a result that is near its number for no other reason. */
export const ROUNDED_MEANING =
  'Near this number because it is rounded: it is computed from numbers without a hedge.';

/** A streak is counted, not ranked. */
export const STREAK_MEANING =
  'A run without a break, counted up to and including this one; it says nothing of what came before.';

export const CHANGE_WORDS: Readonly<Record<Change, string>> = {
  level: 'level',
  increase: 'increase',
  decrease: 'decrease',
  unchanged: 'unchanged',
};

export const CHANGE_MEANING: Readonly<Record<Change, string>> = {
  level: 'A level: how much there is, not by how much it changed.',
  increase: 'The size of an increase, not the level reached.',
  decrease: 'The size of a decrease, not the level reached.',
  unchanged: 'A level that is said to stay as it was.',
};

/** Plans, targets and offers speak of what is to come. */
export const FUTURE_CHANGE_MEANING: Readonly<Record<Change, string>> = {
  level: 'A level: how much there is to be, not by how much it changes.',
  increase: 'The size of an increase to come, not the level to be reached.',
  decrease: 'The size of a decrease to come, not the level to be reached.',
  unchanged: 'A level that is to stay as it is.',
};

export const TOPIC_WORDS: Readonly<Record<(typeof TOPICS)[number], string>> = {
  trade: 'Trade',
  oil: 'Oil',
  gas: 'Gas',
  rail: 'Railways',
  defence: 'Defence',
  diplomacy: 'Diplomacy',
};

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  agrees: 'Agrees',
  caveat: 'Caveat',
  conflict: 'Disagrees',
  'different-measure': 'Different measure',
};

/** The same as headings of the register. */
export const VERDICT_TITLES: Readonly<Record<Verdict, string>> = {
  agrees: 'Sources that agree',
  caveat: 'Caveats',
  conflict: 'Sources that disagree',
  'different-measure': 'Other measures',
};

export const VERDICT_MEANING: Readonly<Record<Verdict, string>> = {
  agrees: 'Another source says the same, or nearly.',
  caveat: 'What limits how the figure may be read.',
  conflict: 'Another source gives another amount or currency for the same thing.',
  'different-measure': 'Near, but not the same thing; a gap shows no error.',
};

export const CLASS_WORDS: Readonly<Record<MentionClass, string>> = {
  figure: 'figure',
  count: 'count',
  duration: 'duration',
  'ordinal-rank': 'ordinal or rank',
  date: 'date',
  time: 'time of day',
  'name-part': 'part of a name',
  idiom: 'idiom',
  'vague-quantifier': 'vague quantity',
};

/** What became of a number of an article. */
export const DISPOSITION_WORDS = {
  charted: 'charted',
  listed: 'listed without a chart',
  'set-aside': 'set aside',
} as const;

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** "two articles", "12 figures": small numbers as words, as a newspaper prints them. */
export const countOf = (count: number, one: string, several: string): string =>
  `${SMALL[count] ?? String(count)} ${count === 1 ? one : several}`;

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
