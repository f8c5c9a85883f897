/** Words that programs write in place of an empty cell: R, databases, Python, spreadsheets. */
const WORDS: ReadonlySet<string> = new Set([
  'NA',
  '<NA>',
  'N/A',
  '#N/A',
  'NaN',
  'nan',
  'NULL',
  'null',
  'None',
  '\\N',
]);

/**
 * Looks through the rows of a table for the one word that stands wherever a cell would be empty.
 * In a single column it may mean something there (“NA” is Namibia): it must stand in several, and
 * no cell may be empty.
 */
export function createEmptyWordFinder() {
  const columns = new Map<string, Set<number>>();
  let hasEmpty = false;
  return {
    add(record: readonly string[]): void {
      hasEmpty ||= record.includes('');
      if (hasEmpty) return;
      record.forEach((cell, column) => {
        if (!WORDS.has(cell)) return;
        const known = columns.get(cell) ?? new Set();
        columns.set(cell, known.add(column));
      });
    },
    /** Null when there is none, or several, of which none can be told to mean it. */
    find(): string | null {
      const [first, ...more] = columns;
      if (hasEmpty || first === undefined || more.length > 0) return null;
      const [word, places] = first;
      return places.size > 1 ? word : null;
    },
  };
}

/** A record with its cells as they are meant: empty where the word stands for that. */
export const emptiedOf = (
  record: readonly string[],
  emptyWord: string | null,
): readonly string[] =>
  emptyWord === null ? record : record.map((cell) => (cell === emptyWord ? '' : cell));
