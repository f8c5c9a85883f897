/** An amount as measured, before anything is claimed, and the unit phrase behind its number. */

import type { Step } from '../mention';
import type { TokenRange } from '../reading/draft';
import type { NumberAtom } from '../reading/number-atom';
import type { Reading } from '../reading/reading';

export interface Amount extends TokenRange {
  readonly value: string;
  /** Empty when no unit of measure is printed. */
  readonly unit: string;
  readonly unitWords: TokenRange | null;
  readonly kind: 'money' | 'measure' | 'time' | 'ratio' | 'point' | 'occurrence' | 'plain';
  readonly exponent: number;
  readonly attributive: boolean;
  readonly rated: boolean;
  readonly age: boolean;
  readonly fraction: boolean;
  /** Code of a rate printed without the thing: "3,700 a day". */
  readonly bareRate?: string;
  readonly atom: NumberAtom;
  readonly steps: readonly Step[];
}

export interface Sign extends TokenRange {
  readonly negative: boolean;
}

export interface Tail {
  readonly to: number;
  readonly unit: string;
  readonly unitWords: TokenRange;
  readonly kind: Amount['kind'];
  /** Multiplies the value: 10^exponent, times factor. */
  readonly exponent: number;
  readonly factor?: string;
  readonly rated: boolean;
  readonly step: Step;
}

/** The unit phrase over a range of tokens, with the step that explains it in words. */
export const tailOver = (
  { tokens }: Pick<Reading, 'tokens'>,
  words: TokenRange,
  { meaning, ...unit }: Pick<Tail, 'unit' | 'kind'> & Partial<Tail> & { meaning: string },
): Tail => ({
  to: words.to,
  unitWords: words,
  exponent: 0,
  rated: false,
  step: {
    words: tokens
      .slice(words.from, words.to)
      .map((token) => token.text)
      .join(' '),
    meaning,
  },
  ...unit,
});
