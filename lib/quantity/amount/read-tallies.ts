/** Scores and votes: "3-1", "52-48", "319 to 264". */

import { compareDecimals } from '../decimal';
import { ODDS, SCORE_CUES, SPORT_UNITS, VOTE_CUES } from '../lexicon/tallies';
import type { TokenRange } from '../reading/draft';
import { claim, lowerAt, type Reading } from '../reading/reading';
import { looksPlural } from '../reading/singular';
import { wordIs } from '../reading/word-at';
import type { Amount } from './amount';

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

/** Tokens on either side in which a text names its sport. */
const SPORT_WINDOW = 30;

/** "3-1" in goals, "6-4" in games: by the nearest word of a sport; points when none is named. */
function scoreUnit(reading: Reading, from: number, to: number, most: number): string {
  const lead = lowerAt(reading, from - 1) === ',' ? from - 2 : from - 1;
  if (wordIs(reading, lead, 'series rubber'))
    return hasCue(reading, from, to, TESTS) ? 'test' : 'point';
  if (lowerAt(reading, to) === 'on' && lowerAt(reading, to + 1) === 'penalties') return 'penalty';
  for (let step = 1; step < SPORT_WINDOW; step++)
    for (const at of [from - step, to - 1 + step]) {
      const unit = SPORT_UNITS.get(lowerAt(reading, at));
      // "a 0-0 draw, nine points behind": points of a table, too.
      if (most < LOWEST_POINTS && lowerAt(reading, at) === 'points') continue;
      if (unit && !(unit === 'game' && most > TENNIS))
        return unit === 'game' && most < 4 ? 'set' : unit;
    }
  if (isSetScore(reading, from, to)) return 'game';
  // "7-6 (7-4), 6-3": a tie-break, and the set behind it.
  const last = reading.drafts.at(-1);
  if (last?.marks.tally && from - last.to < 3)
    if (lowerAt(reading, last.to) === ')' ? last.unit === 'point' : last.unit === 'game')
      return lowerAt(reading, from - 1) === '(' ? 'point' : 'game';
  // Football and hockey print their scores bare; high scores are points.
  return most < LOW ? 'goal' : 'point';
}
/** "6-4, 7-6": scores in a row are the sets of a match. */
function isSetScore({ tokens }: Reading, from: number, to: number): boolean {
  const set = (at: number) =>
    /^[0-7]$/.test(tokens[at]?.text ?? '') &&
    RANGE_DASHES.has(tokens[at + 1]?.text ?? '') &&
    /^[67]$/.test([tokens[at]?.text ?? '', tokens[at + 2]?.text ?? ''].sort()[1] ?? '');
  const joined = (at: number) => tokens[at]?.text === ',';
  // "7-6 (7-4)"
  if (set(from) && tokens[to]?.text === '(' && RANGE_DASHES.has(tokens[to + 2]?.text ?? ''))
    return true;
  return set(from) && ((joined(to) && set(to + 1)) || (joined(from - 1) && set(from - 4)));
}

/** Fewer points than the one score of a game is worth. */
const LOWEST_POINTS = 3;
/** Below it a score is of goals, unless the text names another sport. */
const LOW = 10;
const TESTS = new Set(['test', 'tests']);
/** Games of a set seldom go beyond a tie-break. */
const TENNIS = 9;

export function claimTally(
  reading: Reading,
  a: TokenRange & { value: string },
  b: TokenRange & { value: string },
): void {
  const unit = isOdds(reading, a, b, 'dash')
    ? 'odds'
    : isVote(reading, a, b)
      ? 'vote'
      : scoreUnit(reading, a.from, b.to, Math.max(Number(a.value), Number(b.value)));
  for (const side of [a, b])
    claim(reading, side, {
      class: 'count',
      unit,
      value: side.value,
      change: 'level',
      marks: { tally: true },
      steps: [{ words: /^(vote|odds)$/.test(unit) ? unit : 'score', meaning: side.value }],
    });
}

/** "the 5-1 joint favourite"; in "lost 2-1 to favourites Spain" the score stands. */
const isQualified = (reading: Reading, at: number) =>
  wordIs(reading, at, 'joint clear hot heavy strong');

/** "the 5-1 favourite", "at odds of 7 to 2": what is paid for each unit of a stake. */
export function isOdds(reading: Reading, a: TokenRange, b: TokenRange, joint: string): boolean {
  if (joint !== 'to' && joint !== 'dash') return false;
  return (
    ODDS.has(lowerAt(reading, isQualified(reading, b.to) ? b.to + 1 : b.to)) ||
    (wordIs(reading, a.from - 1, 'of at') && wordIs(reading, a.from - 2, 'odds priced'))
  );
}

function isVote(reading: Reading, a: TokenRange, b: TokenRange): boolean {
  return (
    hasCue(reading, a.from, b.to, VOTE_CUES) &&
    !SPORT.test(
      reading.tokens
        .slice(Math.max(0, a.from - 8), b.to + 4)
        .map((token) => token.lower)
        .join(' '),
    )
  );
}

const SPORT =
  /\b(goals?|scored|match|game|games|final|beat|win over|aggregate|set|sets|draw|drew|cup|league)\b/;

/** "319 to 264" after "passed by", "voted". */
export function isVoteInWords(reading: Reading, a: Amount, b: Amount, joint: string): boolean {
  if (joint !== 'to' || a.unit !== '' || b.unit !== '') return false;
  return (
    hasCue(reading, a.from, b.to, VOTE_CUES) &&
    /^\d{1,4}$/.test(a.value) &&
    !wordIs(reading, a.from - 1, 'from rose fell') &&
    compareDecimals(a.value, b.value) > 0
  );
}
