/** Scores and votes: "3-1", "52-48", "319 to 264". */
import type { Amount } from './amount';
import { compareDecimals } from './decimal';
import { SCORE_CUES, VOTE_CUES } from './lexicon/tallies';
import { claim, lowerAt, type Reading } from './reading';
import { looksPlural } from './singular';

export const RANGE_DASHES = new Set(['-', '–', '—', '‑']);

const CUE_WINDOW = 14;

function hasCue({ tokens }: Reading, from: number, to: number, cues: ReadonlySet<string>): boolean {
  const sentence = tokens[from]?.sentence;
  for (let at = Math.max(0, from - CUE_WINDOW); at < to + 6 && at < tokens.length; at++)
    if (tokens[at]?.sentence === sentence && cues.has(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** "3-1", "52-48": a score or a vote. */
export function isTally(reading: Reading, a: Amount, b: Amount): boolean {
  const digits = /^\d{1,3}$/.test(a.value) && /^\d{1,3}$/.test(b.value);
  if (!digits || a.from + 1 !== a.to) return false;
  const next = lowerAt(reading, b.to);
  if (RANGE_DASHES.has(next)) return false;
  const falling = compareDecimals(a.value, b.value) >= 0;
  const noun = looksPlural(next) && !SCORE_CUES.has(next) && !VOTE_CUES.has(next);
  if (noun && !falling) return false;
  return (
    falling || hasCue(reading, a.from, b.to, SCORE_CUES) || hasCue(reading, a.from, b.to, VOTE_CUES)
  );
}

export function claimTally(reading: Reading, a: Amount, b: Amount): void {
  const vote =
    hasCue(reading, a.from, b.to, VOTE_CUES) &&
    !SPORT.test(
      reading.tokens
        .slice(Math.max(0, a.from - 8), b.to + 4)
        .map((token) => token.lower)
        .join(' '),
    );
  for (const side of [a, b])
    claim(reading, side, {
      class: 'count',
      unit: vote ? 'vote' : 'point',
      value: side.value,
      change: 'level',
      marks: { tally: true },
      steps: [{ words: vote ? 'vote' : 'score', meaning: side.value }],
    });
}

const SPORT =
  /\b(goals?|scored|match|game|games|final|beat|win over|aggregate|set|sets|draw|drew|cup|league)\b/;

/** "319 to 264" after "passed by", "voted". */
export function isVoteInWords(reading: Reading, a: Amount, b: Amount, joint: string): boolean {
  if (joint !== 'to' || a.unit !== '' || b.unit !== '') return false;
  return (
    hasCue(reading, a.from, b.to, VOTE_CUES) &&
    /^\d{1,4}$/.test(a.value) &&
    !/^(from|rose|fell)$/.test(lowerAt(reading, a.from - 1)) &&
    compareDecimals(a.value, b.value) > 0
  );
}
