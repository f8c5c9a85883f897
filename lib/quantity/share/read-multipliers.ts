/** Multiplying words: "halved", "doubled", "threefold". */
import { DASHES } from '../date/found-date';
import { claim, lowerAt, type Reading } from '../reading/reading';

/** Multiplying words by their factor; the plain form may also be an adjective or a noun. */
interface FactorWord {
  readonly value: string;
  readonly base: boolean;
}

const FACTOR_STEMS = 'double:2 triple:3 treble:3 quadruple:4 quintuple:5 halve:0.5';

export const FACTORS: ReadonlyMap<string, FactorWord> = new Map(
  FACTOR_STEMS.split(' ').flatMap((item) => {
    const [base = '', value = ''] = item.split(':');
    const stem = base.slice(0, -1);
    const forms: ReadonlyArray<readonly [string, boolean]> = [
      [base, true],
      [`${base}d`, false],
      [`${base}s`, false],
      [`${stem}ing`, false],
    ];
    return forms.map(([word, plain]) => [word, { value, base: plain }] as const);
  }),
);

const TO_BEFORE =
  /^(to|will|would|could|can|may|might|should|must|than|almost|nearly|about|roughly|effectively|virtually|practically|expected)$/;

const LEVEL_NEXT =
  /^(the|that|what|its|their|his|last|those|this|as|from|to|in|by|or|since|over|on|when|,|\.)$/;

/** "doubled", "halving", "more than tripled", "almost double the". */
export function readFactorWord(reading: Reading, at: number): void {
  const word = lowerAt(reading, at);
  const factor = FACTORS.get(word);
  if (!factor) return;
  const { value, base } = factor;
  const before = lowerAt(reading, at - 1);
  const next = lowerAt(reading, at + 1);
  if (base && !TO_BEFORE.test(before) && !/^(the|that|what|its|those|last)$/.test(next)) return;
  if (base && /^(digits?|-)$/.test(next)) return;
  const compares = before === 'to' && lowerAt(reading, at - 2) === 'close';
  const verb =
    !base ||
    (!compares && /^(to|will|would|could|can|may|might|should|must)$/.test(before)) ||
    (TO_BEFORE.test(before) &&
      !/^(the|that|what|its|those|last|their)$/.test(next) &&
      LEVEL_NEXT.test(next) &&
      before !== 'about');
  if (/^(match|title|final|championship|down|back|as|partner|pair|rooms?)$/.test(next)) return;
  const decrease = value === '0.5';
  claim(
    reading,
    { from: at, to: at + 1 },
    {
      class: 'figure',
      unit: 'x',
      value,
      change: verb ? (decrease ? 'decrease' : 'increase') : 'level',
      marks: { factor: verb ? 'verb' : 'level' },
      steps: [{ words: word, meaning: `times ${value}` }],
    },
  );
}

export const FOLD_WORDS: ReadonlyMap<string, string> = new Map([
  ...['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map(
    (word, index) => [`${word}fold`, String(index + 2)] as const,
  ),
  ['hundredfold', '100'],
  ['thousandfold', '1000'],
]);

/** "threefold", "three-fold", "20-fold". */
export function readFold(reading: Reading, at: number): void {
  const word = lowerAt(reading, at);
  const value = FOLD_WORDS.get(word);
  const fold = {
    class: 'figure',
    unit: 'x',
    change: 'increase',
    marks: { factor: 'verb' },
  } as const;
  if (value)
    claim(
      reading,
      { from: at, to: at + 1 },
      { ...fold, value, steps: [{ words: word, meaning: `times ${value}` }] },
    );
  const atom = reading.atoms.get(at);
  if (atom?.kind !== 'cardinal') return;
  const place = DASHES.has(lowerAt(reading, atom.to)) ? atom.to + 1 : atom.to;
  if (lowerAt(reading, place) === 'fold')
    claim(
      reading,
      { from: at, to: place + 1 },
      { ...fold, value: atom.value, steps: [{ words: 'fold', meaning: `times ${atom.value}` }] },
    );
}
