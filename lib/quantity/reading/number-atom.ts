/** A number as printed, before anybody asks what it counts: "3.5 million", "a dozen", "two-thirds". */
import type { Step } from '../mention';

export interface NumberAtom {
  readonly from: number;
  readonly to: number;
  readonly kind: 'cardinal' | 'ordinal' | 'fraction';
  readonly form: 'digits' | 'words';
  /** Exact decimal, magnitude included. */
  readonly value: string;
  /** Power of ten of the magnitude printed with the number: 6 for "million"; 0 for none. */
  readonly exponent: number;
  /** Token at which the unit begins that stands within the number: "an hour and a half". */
  readonly unitWithin?: number;
  readonly steps: readonly Step[];
}
