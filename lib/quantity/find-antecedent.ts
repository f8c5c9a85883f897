/** The amount whose unit a bare number shares. */
import { compareDecimals } from './decimal';
import type { Draft } from './draft';
import { durationGoesOn } from './elided-durations';
import { FORWARD, leadWord, sentenceOf } from './ellipsis-words';
import { CHANGE_VERBS } from './lexicon/changes';
import { lowerAt, type Reading } from './reading';
import { unitIsMeasure } from './unit-codes';

const MOST_BETWEEN = 5;

/** The next amount, when only joining words stand between: "18.2 to 19.5 percent". */
export function forwardUnit(
  reading: Reading,
  amounts: readonly Draft[],
  index: number,
): Draft | null {
  const draft = amounts[index];
  const next = amounts[index + 1];
  if (!draft || !next || sentenceOf(reading, next) !== sentenceOf(reading, draft)) return null;
  if (next.from - draft.to > MOST_BETWEEN || next.from <= draft.to) return null;
  for (let at = draft.to; at < next.from; at++)
    if (!FORWARD.test(lowerAt(reading, at))) return null;
  // "carded a 68 with six birdies"; "compared with 60 percent" goes on.
  if (lowerAt(reading, draft.to) === 'with') return null;
  // "38,215, or 27.3 per cent" says it twice; "46, with four abstentions" goes on to another thing.
  const comma = lowerAt(reading, draft.to) === ',';
  const word = lowerAt(reading, draft.to + 1);
  if (
    isRatio(next.unit) &&
    (draft.marks.magnitude || compareDecimals(draft.value ?? '0', '1000') >= 0)
  )
    return null;
  if (comma && (word === 'with' || (word === 'or' && isRatio(next.unit)))) return null;
  if (
    next.unit === '' ||
    /^(x|share)$/.test(next.unit) ||
    next.marks.money ||
    (next.class === 'duration' && /^(in|over|by|for|after)$/.test(lowerAt(reading, next.from - 1)))
  )
    return null;
  // "4,000 of the 240,000 barrels"
  if (lowerAt(reading, draft.to) === 'of' && !/^(a|an)$/.test(lowerAt(reading, draft.to + 1)))
    return next.marks.noun || (next.unitWords && !isRatio(next.unit) && next.class === 'figure')
      ? next
      : null;
  if (lowerAt(reading, draft.to) === 'in' || lowerAt(reading, draft.to) === 'of')
    return next.marks.noun ? next : null;
  return next;
}

const END_POINT = /^(to|from|at|against|with|than|versus)$/;

/** The latest amount before it that measures the same sort of thing. */
export function backwardUnit(
  reading: Reading,
  amounts: readonly Draft[],
  index: number,
): Draft | null {
  const draft = amounts[index];
  if (!draft) return null;
  const lead = leadWord(reading, draft);
  const level = END_POINT.test(lead);
  // "cut infections by 67 percent, two doses by 88"
  if (lowerAt(reading, draft.from - 1) === 'by')
    for (const candidate of amounts.slice(Math.max(0, index - 3), index))
      if (
        candidate.unitWords &&
        lowerAt(reading, candidate.from - 1) === 'by' &&
        sentenceOf(reading, candidate) === sentenceOf(reading, draft)
      )
        return candidate;
  for (let before = index - 1; before >= 0 && index - before <= 6; before--) {
    const candidate = amounts[before];
    if (!candidate || sentenceOf(reading, candidate) !== sentenceOf(reading, draft)) break;
    if (candidate.unit === '' || candidate.unit === 'share' || candidate.unit === '-') continue;
    if (candidate.unit === 'x' && !(lead === 'from' && before === index - 1)) continue;
    if (candidate.marks.attributive || candidate.marks.age) continue;
    if (draft.marks.pronoun && !isThing(candidate)) continue;
    if (isHeatOrWay(candidate) && SUBJECT_VERB.test(lowerAt(reading, draft.to))) continue;
    if (candidate.marks.money && isMoreThings(reading, draft)) continue;
    if (candidate.marks.money && /^(for|in)$/.test(lead) && !draft.marks.magnitude) continue;
    // "in two tranches of 150 million": not tranches.
    if (
      lowerAt(reading, draft.from - 1) === 'of' &&
      candidate.marks.noun &&
      candidate.marks.noun.to >= draft.from - 1
    )
      continue;
    if (candidate.marks.tally && candidate.unit === 'point') continue;
    if (isRatio(candidate.unit) && !ratioGoesOn(reading, candidate, draft)) continue;
    if (candidate.class === 'duration' && !durationGoesOn(reading, candidate, draft)) continue;
    if (candidate.unit === '%' && level && lead !== 'from' && isChangeShaped(reading, candidate))
      continue;
    return candidate;
  }
  return null;
}

/** "$4.2 billion, with options for 25 more": more things, not more money. */
const isMoreThings = (reading: Reading, { to, marks }: Draft) =>
  !marks.magnitude &&
  /^(more|others|fewer)$/.test(lowerAt(reading, to)) &&
  lowerAt(reading, to + 1) !== 'than';

/** Counts of things, with their noun printed or taken over. */
const isThing = ({ unit, marks }: Draft) =>
  marks.noun !== undefined ||
  (!marks.money && !unitIsMeasure(unit.split('/')[0] ?? '') && unit !== '-');

/** "the air at 20; 78 were treated": not degrees. */
const isHeatOrWay = ({ unit }: Draft) => /^(deg|Cel|degF|km|m|mi|ft|cm|in|mph|km\/h)$/.test(unit);

const isRatio = (unit: string) => /^(%|pp|bp)$/.test(unit);

const SUBJECT_VERB =
  /^(see|sees|saw|expect|expected|are|were|was|is|have|had|said|say|did|do|voted|want|wanted|think|would|will|could|can|predicted|opposed|abstained)$/;

const CLAUSE_WORDS = /^(while|but|although|which|who|whereas|;|as|when|after)$/;

/** A percentage goes on only within its clause, and never to thousands. */
function ratioGoesOn(reading: Reading, candidate: Draft, draft: Draft): boolean {
  if (draft.marks.magnitude || compareDecimals(draft.value ?? '0', '1000') >= 0) return false;
  // "and eight see no change": a subject of its own.
  if (draft.tier === 1 && SUBJECT_VERB.test(lowerAt(reading, draft.to))) return false;
  for (let at = candidate.to; at < draft.from; at++) {
    const word = lowerAt(reading, at);
    if (CLAUSE_WORDS.test(word) || (word === ',' && lowerAt(reading, at + 1) === 'and'))
      return false;
  }
  return true;
}

const SHARING = /^(won|with|got|took|received|polled|has|had|have|voted)$/;

function isChangeShaped(reading: Reading, draft: Draft): boolean {
  const before = lowerAt(reading, draft.from - 1);
  // "won 52 percent of the vote to 48": two shares.
  const by = before === 'by' && !CHANGE_VERBS.has(lowerAt(reading, draft.from - 2));
  if (by || SHARING.test(before)) return false;
  return !/^(to|from|at|of|was|is)$/.test(before);
}

/** "the number of interceptors … to 44", and the subject of the sentence before. */
export function priorSentences(
  reading: Reading,
  amounts: readonly Draft[],
  index: number,
): Draft | null {
  const draft = amounts[index];
  const sentence = draft && sentenceOf(reading, draft);
  if (!draft || sentence === undefined) return null;
  for (let before = index - 1; before >= 0 && index - before <= 4; before--) {
    const candidate = amounts[before];
    if (!candidate || sentence - (sentenceOf(reading, candidate) ?? 0) > 2) return null;
    if (candidate.unit === '' || candidate.class === 'duration' || candidate.marks.attributive)
      continue;
    if (
      isHeatOrWay(candidate) ||
      isRatio(candidate.unit) ||
      (/^(point|share|x)$/.test(candidate.unit) && !candidate.marks.noun)
    )
      continue;
    if (isThing(candidate) || candidate.unit.includes('/')) return candidate;
  }
  return null;
}
