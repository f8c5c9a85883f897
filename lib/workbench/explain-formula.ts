/** Why a formula has no result, in a sentence for the person who is typing it. */
import type { RecomputeFault } from '../record/recompute-figure';

const SENTENCES: Readonly<
  Record<RecomputeFault['code'], (fault: Pick<RecomputeFault, 'expected' | 'found'>) => string>
> = {
  'formula/malformed': ({ expected, found }) =>
    `Expected ${expected}; found ${found}. A minus stands between blanks.`,
  'formula/unknown-id': ({ found }) => `No figure that was kept is called ${found}.`,
  'formula/no-year': ({ expected }) => `It needs ${expected}, and there is none.`,
  'formula/division-by-zero': () =>
    'The divisor is nought, or may be: its bounds do not keep it away from nought.',
  'formula/mixed-units': ({ found }) => `These units do not go together: ${found}.`,
  'formula/no-bound': () =>
    'Nothing would be proved about the result: the hedges of its inputs leave both ends open.',
  'formula/endless-digits': () => 'Its digits do not end: say how many decimal places to keep.',
  'formula/too-many-decimals': ({ expected }) => `Decimal places: ${expected}.`,
  'formula/unit-mismatch': ({ expected, found }) =>
    `The result is in ${expected}, the row says ${found}.`,
};

export const explainFormula = ({
  code,
  expected,
  found,
}: Pick<RecomputeFault, 'code' | 'expected' | 'found'>): string =>
  SENTENCES[code]({ expected, found });
