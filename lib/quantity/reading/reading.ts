/** The state that the stages share while they read one paragraph, and how a stage claims words. */

import type { MentionClass } from '../mention';
import type { Token } from '../token/token';
import type { Draft, Marks, TokenRange } from './draft';
import type { NumberAtom } from './number-atom';

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

/** The range, if no mention holds any of it yet. */
export const ifFree = <T extends TokenRange>(reading: Reading, range: T | null): T | null =>
  range && rangeIsFree(reading, range.from, range.to) ? range : null;

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
