/** Bare numbers of sport: strokes of golf, runs and wickets of cricket, seconds of a race. */

import { CRICKET, GOLF } from '../lexicon/sports';
import { wordSet } from '../lexicon/word-set';
import type { Draft } from '../reading/draft';
import { lowerAt, type Reading } from '../reading/reading';

const WINDOW = 30;
const SHOTS = wordSet('shot shots');
const STROKES = wordSet('stroke strokes');

function speaksOf({ tokens }: Reading, { from, to }: Draft, cues: ReadonlySet<string>): boolean {
  for (let at = Math.max(0, from - WINDOW); at < to + WINDOW; at++)
    if (cues.has(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** "a final-round 68 for a total of 271", "a bogey-free 65" */
function isRound(reading: Reading, { from, value }: Draft): boolean {
  const [score, total] = [Number(value) - 55, Number(value) - 190];
  // A round takes 55 to 90 strokes, a championship 190 to 310.
  if (!(score >= 0 && score <= 35) && !(total >= 0 && total <= 120)) return false;
  const [before, earlier] = [lowerAt(reading, from - 1), lowerAt(reading, from - 2)];
  return (
    /^(a|an|round|opening|closing|final|shot|carded|shooting|carding|free)$/.test(before) ||
    (before === 'of' && /^(total|score|aggregate|round)$/.test(earlier)) ||
    (before === 'on' && /^(finish|finished|finishing)$/.test(earlier))
  );
}

/** "took silver in 9.84", "had never run under 10": the clock of the race before. */
function isRaceTime(reading: Reading, draft: Draft, amounts: readonly Draft[], index: number) {
  const before = lowerAt(reading, draft.from - 1);
  if (/^(clocked|clocking)$/.test(before) && draft.value?.includes('.')) return true;
  const timed = amounts.slice(Math.max(0, index - 4), index).some(({ unit }) => unit === 's');
  const ran = /^(run|ran|runs|swum|swam|went|gone|clocked|timed)$/;
  if (/^(under|below|inside)$/.test(before))
    return timed && ran.test(lowerAt(reading, draft.from - 2));
  const last = amounts[index - 1];
  const follows = last?.unit === 's' && draft.from - last.to < 6;
  return (
    timed &&
    draft.value?.includes('.') === true &&
    (/^(in|at|with)$/.test(before) || follows === true)
  );
}

/** What a bare number of a report on sport counts; null where the text speaks of none. */
function sportUnit(
  reading: Reading,
  amounts: readonly Draft[],
  index: number,
): 's' | 'stroke' | 'shot' | 'run' | 'wicket' | null {
  const draft = amounts[index];
  if (!draft || draft.marks.magnitude || draft.marks.pronoun || draft.value2 !== null) return null;
  if (isRaceTime(reading, draft, amounts, index)) return 's';
  if (isRound(reading, draft) && speaksOf(reading, draft, GOLF))
    return speaksOf(reading, draft, SHOTS) && !speaksOf(reading, draft, STROKES)
      ? 'shot'
      : 'stroke';
  if (!/^\d{1,3}$/.test(draft.value ?? '') || lowerAt(reading, draft.to) === 'of') return null;
  const [before, next] = [lowerAt(reading, draft.from - 1), lowerAt(reading, draft.to)];
  if (
    before === 'for' &&
    /^\d{1,3}$/.test(lowerAt(reading, draft.from - 2)) &&
    Number(draft.value) < 10
  )
    return 'wicket';
  const scored =
    /^(for|made|unbeaten|scored|reached|hit|on|to|out|with)$/.test(before) ||
    (before === 'of' && /^(lead|total|score)$/.test(lowerAt(reading, draft.from - 2))) ||
    (next === 'for' && reading.atoms.has(draft.to + 1)) ||
    (next === 'not' && lowerAt(reading, draft.to + 1) === 'out') ||
    next === 'off';
  return scored && speaksOf(reading, draft, CRICKET) ? 'run' : null;
}

/** Gives a bare number of sport its unit; false where the text speaks of none. */
export function readSport(reading: Reading, amounts: readonly Draft[], index: number): boolean {
  const draft = amounts[index];
  const unit = sportUnit(reading, amounts, index);
  if (!draft || !unit) return false;
  draft.unit = unit;
  if (unit === 's') draft.class = 'duration';
  else draft.marks.tally = true;
  draft.steps.push({ words: 'no unit printed', meaning: `${unit}, as the sport counts` });
  return true;
}
