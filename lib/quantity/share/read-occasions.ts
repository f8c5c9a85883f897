/** "five times the average", "four times a week", "twice". */

import { DASHES } from '../date/found-date';
import { COMPARES } from '../lexicon/comparing';
import { isNameWord } from '../name/name-words';
import type { NumberAtom } from '../reading/number-atom';
import { claim, lowerAt, type Reading } from '../reading/reading';
import { wordIs } from '../reading/word-at';
import { rateAt } from '../unit/match-unit';
import { claimFactors } from './claim-factors';

/** "five times the average" multiplies; "four times a week" is a rate; "three times" counts. */
export function readTimes(reading: Reading, atom: NumberAtom): void {
  const dash = DASHES.has(lowerAt(reading, atom.to)) ? atom.to + 1 : atom.to;
  if (!/^times?$/.test(lowerAt(reading, dash)) || atom.kind === 'ordinal') return;
  if (lowerAt(reading, dash) === 'time' && dash === atom.to) return;
  const hyphen = dash > atom.to;
  const rate = rateAt(reading.tokens, dash + 1, { money: false });
  // "12 times, against nine times a year ago": a date.
  if (
    rate &&
    !wordIs(reading, rate.to, 'ago earlier before') &&
    /^(a|s|min|h|d|wk|mo|quarter|night|match|game|season|shift|day|week|month|year|person)$/.test(
      rate.code,
    )
  ) {
    claimOccurrences(reading, atom.from, rate.to, atom.value, rate.code, {
      from: dash,
      to: dash + 1,
    });
    return;
  }
  const multiplies =
    !hyphen &&
    (wordIs(reading, atom.from - 1, 'against versus') ||
      COMPARES.has(lowerAt(reading, dash + 1)) ||
      /^[A-Z]{3,}$/.test(reading.tokens[dash + 1]?.text ?? '')) &&
    !wordIs(reading, dash + 1, 'over') &&
    !timesThe(reading, dash + 1);
  if (!multiplies) return;
  claimFactors(reading, atom, dash);
}

/** "voted three times this year", "won it twice the same week": no comparison. */
function timesThe(reading: Reading, at: number): boolean {
  const word = lowerAt(reading, at);
  return (
    /^(this|last)$/.test(word) &&
    wordIs(reading, at + 1, 'year week month season decade century summer winter') &&
    !wordIs(reading, at + 2, "'s")
  );
}

const opensClause = (reading: Reading, at: number) =>
  isNameWord(reading.tokens[at]) || wordIs(reading, at, 'the he she they it his her their');

function claimOccurrences(
  reading: Reading,
  from: number,
  to: number,
  value: string,
  code: string,
  unitWords: { from: number; to: number },
): void {
  claim(
    reading,
    { from, to },
    {
      class: 'figure',
      unit: `time/${code}`,
      value,
      unitWords,
      change: 'level',
      steps: [{ words: 'times', meaning: `occurrences per ${code}` }],
    },
  );
}

export const OCCASIONS: ReadonlyMap<string, string> = new Map([
  ['once', '1'],
  ['twice', '2'],
  ['thrice', '3'],
]);

/** "once a month", "twice a year", "twice as many", "twice extended". */
export function readOnceTwice(reading: Reading, at: number): void {
  const word = lowerAt(reading, at);
  const value = OCCASIONS.get(word);
  if (!value) return;
  const rate = rateAt(reading.tokens, at + 1, { money: false });
  const here = { from: at, to: at + 1 };
  if (
    rate &&
    /^(a|s|min|h|d|wk|mo|quarter|decade|century|night|game|match|season)$/.test(rate.code)
  ) {
    claimOccurrences(reading, at, rate.to, value, rate.code, here);
    return;
  }
  if (value === '1') return;
  const next = lowerAt(reading, at + 1);
  // "homered twice as Boston won", "scored twice as the side drew"
  const meanwhile = next === 'as' && opensClause(reading, at + 2);
  const multiplies =
    COMPARES.has(next) && !meanwhile && !timesThe(reading, at + 1) && !/^(a|over)$/.test(next);
  claim(
    reading,
    here,
    multiplies
      ? {
          class: 'figure',
          unit: 'x',
          value,
          change: 'level',
          marks: { factor: 'level' },
          steps: [{ words: word, meaning: `times ${value}` }],
        }
      : {
          class: 'count',
          unit: 'time',
          value,
          change: 'level',
          steps: [{ words: word, meaning: `${value} occurrences` }],
        },
  );
}
