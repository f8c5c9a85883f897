/** Lengths of time without a number: "decades", "a week". */
import { claim, lowerAt, type Reading } from '../reading/reading';
import { wordIs } from '../reading/word-at';

/** Plurals that name a length of time, by its unit. */
export const BARE_PLURALS: ReadonlyMap<string, string> = new Map([
  ['decades', 'a'],
  ['centuries', 'a'],
  ['years', 'a'],
  ['months', 'mo'],
  ['weeks', 'wk'],
  ['days', 'd'],
  ['hours', 'h'],
  ['minutes', 'min'],
]);

const LENGTH_BEFORE =
  /^(for|over|by|in|within|of|after|took|take|takes|last|lasted|than|least|spent|spend|every|about|nearly|almost|during)$/;

/** "for decades", "years of": a length of time without a number. */
export function readBareLength(reading: Reading, at: number): void {
  const unit = BARE_PLURALS.get(lowerAt(reading, at));
  if (!unit || !wordIs(reading, at - 1, 'for took takes lasted after')) return;
  if (
    !/^(,|\.|of|and|to|before|if|as|in|on|with|at|because|when|that)?$/.test(
      lowerAt(reading, at + 1),
    )
  )
    return;
  claim(
    reading,
    { from: at, to: at + 1 },
    {
      class: 'duration',
      tier: 2,
      value: null,
      unit,
      unitWords: { from: at, to: at + 1 },
      modifier: 'vague',
      change: 'level',
    },
  );
}

const SINGLE_LENGTHS: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['decade', ['a', '10']],
  ['century', ['a', '100']],
  ['year', ['a', '1']],
  ['month', ['mo', '1']],
  ['week', ['wk', '1']],
  ['day', ['d', '1']],
  ['hour', ['h', '1']],
  ['minute', ['min', '1']],
  ['fortnight', ['wk', '2']],
]);

/** "in a week", "more than a decade", "for an hour": the article stands for one. */
export function readArticleLength(reading: Reading, at: number): void {
  if (!/^an?$/.test(lowerAt(reading, at)) || reading.atoms.has(at)) return;
  const entry = SINGLE_LENGTHS.get(lowerAt(reading, at + 1));
  if (!entry || !LENGTH_BEFORE.test(lowerAt(reading, at - 1))) return;
  const next = reading.tokens[at + 2];
  if (
    next?.text === '-' ||
    (next?.kind === 'word' && /^(high|low|long|ago|earlier|later|before)$/.test(next.lower))
  )
    return;
  claim(
    reading,
    { from: at, to: at + 2 },
    {
      class: 'duration',
      tier: 2,
      value: entry[1],
      unit: entry[0],
      unitWords: { from: at + 1, to: at + 2 },
      change: 'level',
      steps: [{ words: 'a', meaning: '1' }],
    },
  );
}
