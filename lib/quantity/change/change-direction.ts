/** Which way a verb or noun of change points. */
import { DOWN_NOUNS, DOWN_VERBS, UP_NOUNS, UP_VERBS } from '../lexicon/changes';

export type Direction = 'increase' | 'decrease';

export const verbDirection = (word: string): Direction | null =>
  UP_VERBS.has(word) ? 'increase' : DOWN_VERBS.has(word) ? 'decrease' : null;

export const nounDirection = (word: string): Direction | null =>
  UP_NOUNS.has(word) ? 'increase' : DOWN_NOUNS.has(word) ? 'decrease' : null;
