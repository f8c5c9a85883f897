/** Factors in front of "times", one or two of them: "three times", "29 and 36 times", "two to three times". */
import { compareDecimals } from '../decimal';
import type { NumberAtom } from '../reading/number-atom';
import { claim, type DraftFields, lowerAt, type Reading, rangeIsFree } from '../reading/reading';

/** The smaller factor joined to the one before "times". */
function firstFactor(reading: Reading, { from, value }: NumberAtom): NumberAtom | null {
  if (!/^(and|or|to)$/.test(lowerAt(reading, from - 1))) return null;
  const first = reading.atoms.get(from - 2);
  if (first?.kind !== 'cardinal' || compareDecimals(first.value, value) >= 0) return null;
  return rangeIsFree(reading, first.from, first.to) ? first : null;
}

const fieldsOf = (value: string): DraftFields => ({
  class: 'figure',
  unit: 'x',
  value,
  change: 'level',
  marks: { factor: 'level' },
  steps: [{ words: 'times', meaning: `times ${value}` }],
});

/** "29 and 36 times as massive" are two factors, "three or four times" and "between 3 and 4 times" a range. */
export function claimFactors(reading: Reading, atom: NumberAtom, times: number): void {
  const { from, value } = atom;
  const to = times + 1;
  const first = firstFactor(reading, atom);
  const between = lowerAt(reading, from - 3) === 'between';
  const unitWords = { from: times, to };
  if (first && (between || lowerAt(reading, from - 1) !== 'and')) {
    const hedge = between ? { from: first.from - 1, to: first.from } : null;
    const range: DraftFields = { value2: value, modifier: 'range', hedge, class: 'figure' };
    claim(reading, { from: first.from, to }, { ...fieldsOf(first.value), ...range, unitWords });
    return;
  }
  if (first) claim(reading, first, fieldsOf(first.value));
  claim(reading, { from, to }, { ...fieldsOf(value), unitWords });
}
