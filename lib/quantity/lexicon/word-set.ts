/** A lexicon's list of words, printed with spaces between them, as a set. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));
