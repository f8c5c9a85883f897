/** Whether the word at a token is one of a few, written as one string: "to through until". */
import { lowerAt, type Reading } from './reading';

const SETS = new Map<string, ReadonlySet<string>>();

export function wordIs(reading: Pick<Reading, 'tokens'>, at: number, words: string): boolean {
  let set = SETS.get(words);
  if (!set) {
    set = new Set(words.split(' '));
    SETS.set(words, set);
  }
  return set.has(lowerAt(reading, at));
}
