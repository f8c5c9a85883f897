/**
 * Whether words may state a number at all. Most labels state none, and to see that costs a
 * small part of what reading them for quantities does.
 */
import {
  DENOMINATORS,
  MAGNITUDE_WORDS,
  ORDINAL_WORDS,
  TENS_WORDS,
  UNIT_WORDS,
} from '../quantity/lexicon/number-words';
import { FACTORS } from '../quantity/share/read-multipliers';
import { createWordFinder } from '../text/find-words';
import { NUMBER_WORDS } from '../text/number-words';

const denominators = [...DENOMINATORS.keys()];

const findWords = createWordFinder(
  [
    ...NUMBER_WORDS,
    ...UNIT_WORDS.keys(),
    ...TENS_WORDS.keys(),
    ...ORDINAL_WORDS.keys(),
    ...MAGNITUDE_WORDS.keys(),
    ...denominators,
    ...denominators.map((word) => `${word}s`),
    ...FACTORS.keys(),
  ].map((word) => [word, word] as const),
);

/** Digits, “threefold”, and all that is not ASCII, which may be a sign for a number: “½”. */
const OTHERS = /[0-9]|[^ -~]|fold\b/i;

export const mayStateNumber = (words: string): boolean =>
  OTHERS.test(words) || findWords(words).length > 0;
