/** A mention under construction, with what the stages know of it: positions are token positions. */
import type { Change, MentionClass, Modifier, Step, Tier } from '../mention';

/** Half-open range of token positions. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** When something holds, before the words are cut out of the text. */
export interface DraftPeriod {
  readonly edtf: string;
  readonly words: TokenRange;
  readonly reason: string;
}

/** What a date mention resolved to, and how it may serve as the period of an amount. */
export interface DateReading {
  /** Null when it stays unresolved, as a relative date without a publication date. */
  readonly edtf: string | null;
  readonly reason: string;
  /** Day, week, month, quarter, year: how fine the expression is. */
  readonly grain: Grain;
  /** Printed so that it may be another day: it dates no amount. */
  readonly ambiguous?: true;
  /** "a year earlier": to be resolved against the period of the amount before it. */
  readonly shift?: {
    readonly count: number;
    readonly unit: TimeUnit;
    readonly fromAnchor: boolean;
  };
}
export type TimeUnit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century';
export type Grain = TimeUnit | 'half' | 'season' | 'span' | 'other';

/** A mention under construction. Positions are token positions until the very end. */
export interface Draft {
  from: number;
  to: number;
  class: MentionClass;
  tier: Tier;
  value: string | null;
  value2: string | null;
  /** Empty while undecided. */
  unit: string;
  unitWords: TokenRange | null;
  modifier: Modifier;
  hedge: TokenRange | null;
  change: Change | null;
  period: DraftPeriod | null;
  conversionOf: Draft | null;
  whole: TokenRange | null;
  steps: Step[];
  date: DateReading | null;
  /** Facts that later stages ask for. */
  readonly marks: Marks;
}

export interface Marks {
  /** The number is a thing-count, and its noun was found at these tokens. */
  noun?: TokenRange;
  /** Unit or noun was taken from another mention. */
  inherited?: boolean;
  /** The amount whose unit this one shares. */
  unitOf?: Draft;
  /** The denominator was taken from another amount of the sentence. */
  borrowedRate?: boolean;
  /** A magnitude word ("million") or letter was printed. */
  magnitude?: boolean;
  /** A vote or a score: always a count. */
  tally?: boolean;
  /** Printed with a hyphen before a noun ("three-day"). */
  attributive?: boolean;
  /** A verb or adverb that carries its own factor ("halved"). */
  factor?: 'verb' | 'level';
  age?: boolean;
  /** Code of a rate printed without the thing: "3,700 a day". */
  bareRate?: string;
  /** "three others", "12 French ones": of the things named before. */
  pronoun?: boolean;
  /** A currency was printed. */
  money?: boolean;
}

/** The first token of an amount, or of the hedge before it: "about 5" begins with "about". */
export const startWithHedge = ({ from, hedge }: Pick<Draft, 'from' | 'hedge'>): number =>
  Math.min(hedge?.from ?? from, from);

/** Whether a mention states an amount: a figure, a count or a length of time. */
export const isAmount = ({ class: kind }: Pick<Draft, 'class'>): boolean =>
  kind === 'figure' || kind === 'count' || kind === 'duration';
