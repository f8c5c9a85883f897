/** A lexicon's list of words, printed with spaces between them, as a set. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** "goal:goal,goals point:try,tries": every word with the key it stands under. */
export const wordsByKey = (table: string): ReadonlyArray<readonly [string, string]> =>
  table.split(' ').flatMap((line) => {
    const [key = '', words = ''] = line.split(':');
    return words.split(',').map((word) => [word.replace(/_/g, ' '), key] as const);
  });
