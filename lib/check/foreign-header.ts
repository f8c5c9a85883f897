/** Whether a foreign CSV is a table of figures at all, by its header and the lengths of its rows. */
import { ARTICLES } from '../record/article';
import { CORRECTIONS } from '../record/correction';
import { DRAFTS } from '../record/draft';
import { FIGURES } from '../record/figure';
import { NOTES } from '../record/note';
import { SET_ASIDES } from '../record/set-aside';
import { UNITS } from '../record/unit';
import type { Finding } from '../table/finding';
import { findNameProblem } from '../table/read-header';
import { showCell } from '../table/show-cell';

/** How many rows there are, and how many cells each has; null where they disagree. */
export interface RowLengths {
  readonly rows: number;
  readonly cells: number | null;
}

const OTHER_TABLES = [ARTICLES, SET_ASIDES, NOTES, UNITS, DRAFTS, CORRECTIONS];

/** Another table of the record, by its columns; null where it is none. */
const otherTable = (header: readonly string[]): string | null =>
  OTHER_TABLES.find(({ row }) => Object.keys(row.shape).every((name) => header.includes(name)))
    ?.file ?? null;

const NAMES_SHOWN = 8;

/** One finding for a file that was never meant to be figures, instead of one for every column. */
function aboutOtherTable(file: string, header: readonly string[]): Finding {
  const other = otherTable(header);
  const names = header.slice(0, NAMES_SHOWN).map(showCell).join(', ');
  const more = header.length > NAMES_SHOWN ? ` and ${header.length - NAMES_SHOWN} more` : '';
  return {
    code: 'verify/other-table',
    file,
    row: 1,
    column: null,
    subject: null,
    expected: 'a table of figures, with the columns of figures.csv',
    found: `no table of figures: the columns ${names}${more}${other ? `, which are those of ${other}` : ''}`,
    cure: 'Give figures.csv, or a table made from it. “figures check” is for the other tables.',
  };
}

/** What is wrong with the names of the columns. */
export function findHeaderFindings(
  file: string,
  header: readonly string[],
  lengths: RowLengths,
): Finding[] {
  const said = (problem: string, column: string, expected: string, cure: string): Finding => ({
    code: `verify/${problem}`,
    file,
    row: 1,
    column,
    subject: null,
    expected,
    found: header.includes(column) ? showCell(column) : 'no such column',
    cure,
  });
  const ofName = findNameProblem(header);
  if (ofName) return [said(...ofName)];
  const names = Object.keys(FIGURES.row.shape);
  const missing = names.filter((name) => !header.includes(name));
  if (missing.length === 0) return findLengthFinding(file, header, lengths);
  if (missing.length > names.length / 2) return [aboutOtherTable(file, header)];
  return missing.map((name) =>
    said('missing-column', name, `the column “${name}”`, 'Restore the column from the download.'),
  );
}

/** Where all rows agree on another length, the header is wrong, and no row is. */
function findLengthFinding(
  file: string,
  header: readonly string[],
  { rows, cells }: RowLengths,
): Finding[] {
  // One row alone is as likely to be wrong as the header.
  if (rows < 2 || cells === null || cells === header.length) return [];
  return [
    {
      code: 'verify/header-length',
      file,
      row: 1,
      column: null,
      subject: null,
      expected: `${cells} names, for every row has ${cells} cells`,
      found: `${header.length} names`,
      cure: 'Make the names those of the cells below them.',
    },
  ];
}

/** The length that all rows share so far, with one more row. */
export const withRow = ({ rows, cells }: RowLengths, length: number): RowLengths => ({
  rows: rows + 1,
  cells: rows === 0 || cells === length ? length : null,
});
export const NO_ROWS: RowLengths = { rows: 0, cells: null };
