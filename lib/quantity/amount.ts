/** An amount as measured, before anything is claimed, and the unit phrase behind its number. */

import type { TokenRange } from './draft';
import type { Step } from './mention';
import type { NumberAtom } from './number-atom';

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

export const HYPHENS = new Set(['-', '‐', '‑']);
