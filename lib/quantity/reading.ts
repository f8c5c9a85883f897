/** The state that the stages share while they read one paragraph. */
import type { Change, MentionClass, Modifier, Step, Tier } from './mention';
import type { NumberAtom } from './number-atom';
import type { Token } from './token';

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
  /** Denominator of a rate that stands outside the span, or was inherited. */
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

export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Number atoms by the token they start at. */
  readonly atoms: ReadonlyMap<number, NumberAtom>;
  /** Publication date as days since 1970-01-01, or null. */
  readonly published: number | null;
  /** Whose fiscal years the text means when a paragraph does not tell. */
  readonly fiscalHome: () => 'apr' | 'jul' | 'oct' | null;
  /** Whose money the text means by a bare name, by the code the name has elsewhere. */
  readonly homeOf: (code: string) => string | null;
  readonly drafts: Draft[];
  /** For each token, whether a mention holds it. */
  readonly claimed: Uint8Array;
}

export function rangeIsFree({ claimed }: Reading, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (claimed[index]) return false;
  return true;
}

export type DraftFields = Partial<Omit<Draft, 'from' | 'to' | 'marks'>> & {
  class: MentionClass;
  marks?: Marks;
};

/** Adds a mention over free tokens; returns null when another mention already holds one of them. */
export function claim(
  reading: Reading,
  { from, to }: TokenRange,
  { marks = {}, ...fields }: DraftFields,
): Draft | null {
  if (to <= from || !rangeIsFree(reading, from, to)) return null;
  const draft: Draft = {
    from,
    to,
    tier: 1,
    value: null,
    value2: null,
    unit: '',
    unitWords: null,
    modifier: '=',
    hedge: null,
    change: null,
    period: null,
    conversionOf: null,
    whole: null,
    steps: [],
    date: null,
    marks,
    ...fields,
  };
  reading.drafts.push(draft);
  reading.claimed.fill(1, from, to);
  return draft;
}

/** The printed words of a token range. */
export function wordsOf({ text, tokens }: Reading, { from, to }: TokenRange): string {
  const start = tokens[from]?.start ?? 0;
  return text.slice(start, tokens[to - 1]?.end ?? start);
}

/** Lower-case word at a token position; empty outside the text. */
export function lowerAt({ tokens }: Pick<Reading, 'tokens'>, at: number): string {
  return tokens[at]?.lower ?? '';
}
