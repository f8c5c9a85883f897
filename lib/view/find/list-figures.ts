/** Rows of a list too long for its page: what each prints and what it is found by, made ready at build. */

import type { FigureRowView } from '../view-figures';
import { type FigureEntry, placesBy } from './filter-figures';
import { foldText } from './fold-text';

/** How many rows stand in the page itself; longer lists fetch the rest and show what is in sight. */
export const ROWS_IN_PAGE = 150;

/** What the table prints of a row. */
export type PrintedRow = Pick<
  FigureRowView,
  | 'id'
  | 'label'
  | 'value'
  | 'doubtful'
  | 'snippet'
  | 'formula'
  | 'period'
  | 'statement'
  | 'attribution'
>;

export interface ListedFigure {
  readonly row: PrintedRow;
  readonly entry: FigureEntry;
}

/** As the words of a row stand in its cells. */
function printedWords({ snippet, formula }: PrintedRow): string {
  return snippet ? `${snippet.before}${snippet.number}${snippet.after}` : `= ${formula}`;
}

function entryOf(row: FigureRowView): FigureEntry {
  const printed = [row.label, row.value.text, printedWords(row), row.period ?? 'not stated'];
  const text = foldText([...printed, row.statement, row.attribution, row.more].join(' '));
  const { id, facets, number, sortValue: value, unit } = row;
  return { id, facets, text, number: foldText(number), value, unit };
}

function printedOf(row: FigureRowView): PrintedRow {
  const { id, label, value, doubtful, snippet, formula, period, statement, attribution } = row;
  return { id, label, value, doubtful, snippet, formula, period, statement, attribution };
}

/** In the record's own order. */
export function listFigures(rows: readonly FigureRowView[]): ListedFigure[] {
  const entries = rows.map(entryOf);
  const [value, label] = [placesBy(entries, 'value'), placesBy(entries, 'label')];
  return rows.map((row, at) => ({
    row: printedOf(row),
    entry: {
      ...(entries[at] as FigureEntry),
      places: { value: value[at] ?? at, label: label[at] ?? at },
    },
  }));
}

/** A JSON array with an element a line, so that it can be read while it arrives. */
export const writeRows = (rows: readonly ListedFigure[]): string =>
  `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;

/** The element on a line of such an array; null on the lines of its brackets. */
export function readRow(line: string): ListedFigure | null {
  const text = line.replace(/,\s*$/, '').trim();
  return text === '' || text === '[' || text === ']' ? null : (JSON.parse(text) as ListedFigure);
}
