/** The unit of a bare number whose own sentence names none: from the one or two sentences before. */
import type { Draft } from '../reading/draft';
import type { Reading } from '../reading/reading';
import { isHeatOrWay, isRatio, isThing } from '../unit/unit-sorts';
import { sentenceOf } from './ellipsis-words';

/** Amounts and sentences looked back at. */
const AMOUNTS = 4;
const SENTENCES = 2;

/** Degrees, ways and ratios do not go on over a full stop. */
const mayGoOn = (candidate: Draft) =>
  candidate.unit !== '' &&
  candidate.class !== 'duration' &&
  !candidate.marks.attributive &&
  !isHeatOrWay(candidate) &&
  !isRatio(candidate.unit) &&
  (!/^(point|share|x)$/.test(candidate.unit) || candidate.marks.noun !== undefined);

/** "the number of interceptors … to 44", and the subject of the sentence before. */
export function priorSentences(
  reading: Reading,
  amounts: readonly Draft[],
  index: number,
): Draft | null {
  const draft = amounts[index];
  const sentence = draft && sentenceOf(reading, draft);
  if (!draft || sentence === undefined) return null;
  for (let before = index - 1; before >= 0 && index - before <= AMOUNTS; before--) {
    const candidate = amounts[before];
    if (!candidate || sentence - (sentenceOf(reading, candidate) ?? 0) > SENTENCES) return null;
    if (!mayGoOn(candidate)) continue;
    if (isThing(candidate) || candidate.unit.includes('/')) return candidate;
  }
  return null;
}
