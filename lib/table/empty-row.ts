/** A line without a word, as spreadsheets leave them below a table: it holds no row. */
export const isEmptyRow = (cells: readonly string[]): boolean => cells.every((cell) => cell === '');
