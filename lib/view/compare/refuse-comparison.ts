/** Whether two figures may be set against each other, and if not, why; runs at build and in the browser. */

/** What of a figure decides with which others it is comparable. */
export interface Comparable {
  readonly id: string;
  readonly label: string;
  /** Value in words, with hedge and unit. */
  readonly text: string;
  readonly unit: string;
  /** "US dollars". */
  readonly unitName: string;
  readonly scheme: string;
  readonly dimension: string;
  readonly measure: string;
  /** "outcome", "offer"; "derived" of what the record computed. */
  readonly status: string;
  /** Another source contradicts it, or what it is computed from. */
  readonly doubtful: boolean;
  /** Level, increase, decrease; null for ranks and streaks. */
  readonly change: string | null;
  readonly derived: boolean;
  /** Figures that state the same amount in another unit. */
  readonly conversions: readonly string[];
  /** Figures that its formula names. */
  readonly parts: readonly string[];
}

type Rule = (one: Comparable, other: Comparable) => string | null;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const KIND: Readonly<Record<string, string>> = {
  level: 'a level',
  increase: 'the size of an increase',
  decrease: 'the size of a decrease',
  unchanged: 'a level said to stay as it was',
};

const identity: Rule = (one, other) =>
  one.id === other.id ? 'This is one and the same figure.' : null;

const conversion: Rule = (one, other) =>
  one.conversions.includes(other.id)
    ? `They state one amount twice, in ${one.unitName} and in ${other.unitName}: the ratio of the two is an exchange rate, not a comparison.`
    : null;

const ORDERS: Readonly<Record<string, string>> = {
  rank: 'Ranks have no ratio: a second place is not twice a first.',
  streak: 'Runs of years are counted up to a year; a ratio of two would say nothing.',
  date: 'Years of the calendar have no ratio.',
};

const order: Rule = (one, other) =>
  one.dimension === other.dimension ? (ORDERS[one.dimension] ?? null) : null;

/** Of units whose name has no plural of its own. */
const NAMES: Readonly<Record<string, string>> = {
  rank: 'ranks',
  share: 'shares',
  x: 'multiples',
};

const unit: Rule = (one, other) => {
  if (one.unit === other.unit) return null;
  const [left, right] = [one, other].map((figure) => NAMES[figure.unit] ?? figure.unitName);
  const converts = one.dimension === other.dimension && !['count', 'ratio'].includes(one.scheme);
  return converts
    ? `${capital(left ?? '')} and ${right} are different units, and this record converts none.`
    : `${capital(left ?? '')} and ${right} measure different things.`;
};

const share: Rule = (one, other) => {
  if (one.scheme !== 'ratio') return null;
  if (one.derived && other.derived)
    return 'Both are ratios that this record computed. Compare the figures they rest on.';
  return one.measure === other.measure
    ? null
    : 'They are shares of different wholes: a ratio of the two would say nothing about either.';
};

const change: Rule = (one, other) =>
  one.change === other.change
    ? null
    : `One is ${KIND[one.change ?? ''] ?? 'a place in an order'}, the other ${KIND[other.change ?? ''] ?? 'a place in an order'}.`;

const computed: Rule = (one, other) =>
  one.derived && other.derived
    ? 'Both were computed by this record. Compare the figures they rest on.'
    : null;

/** A level may be held against the level before; an increase and its own part add up to themselves. */
const sum: Rule = (one, other) =>
  one.change !== 'level' && (one.parts.includes(other.id) || other.parts.includes(one.id))
    ? 'One is a part of the other: they are added up, not compared.'
    : null;

const measure: Rule = (one, other) =>
  one.measure === other.measure
    ? null
    : `They measure different things: ${one.measure}; ${other.measure}.`;

const named = (status: string) => `${/^[aeiou]/.test(status) ? 'an' : 'a'} ${status}`;

/** What the record computed stands on figures of either side; its own words say which. */
const status: Rule = (one, other) =>
  one.status === other.status || one.derived || other.derived
    ? null
    : `One is stated as ${named(one.status)}, the other as ${named(other.status)}: they are not of one kind.`;

/** A ratio would carry the doubt on to a number that shows none of it. */
const doubt: Rule = (one, other) => {
  const doubtful = [one, other].find((figure) => figure.doubtful);
  if (doubtful === undefined) return null;
  const behind = doubtful.derived ? ', or what it is computed from' : '';
  return `Another source contradicts “${doubtful.label}”${behind}: a disputed amount is not divided.`;
};

const RULES = [
  identity,
  conversion,
  order,
  unit,
  share,
  change,
  computed,
  sum,
  measure,
  status,
  doubt,
];

/** One sentence; null when the two may be compared. */
export function refuseComparison(one: Comparable, other: Comparable): string | null {
  for (const rule of RULES) {
    const reason = rule(one, other);
    if (reason !== null) return reason;
  }
  return null;
}
