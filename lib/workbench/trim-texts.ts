/** The space before and after a quote is part of what stands there. */
const CONTEXT: ReadonlySet<string> = new Set(['prefix', 'suffix']);

/** What a person typed, without the space at its ends; the record takes none. */
export const trimTexts = <Row extends object>(row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      typeof value === 'string' && !CONTEXT.has(column) ? value.trim() : value,
    ]),
  ) as Row;
