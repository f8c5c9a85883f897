/** Whether a foreign CSV is a table of figures at all, by its header and the lengths of its rows. */
import { ARTICLES } from '../../record/article';
import { CORRECTIONS } from '../../record/correction';
import { DRAFTS } from '../../record/draft';
import { FIGURES } from '../../record/figure';
import { NOTES } from '../../record/note';
import { SET_ASIDES } from '../../record/set-aside';
import { UNITS } from '../../record/unit';
import type { Finding } from '../../table/finding';
import { findNameProblem } from '../../table/read-header';
import { showCell } from '../../table/show-cell';

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
  return {
    code: 'verify/other-table',
    file,
    row: 1,
    column: null,
    subject: null,
    expected: 'a table of figures, with the columns of figures.csv',
    found: `no table of figures: the columns ${listed(header)}${other ? `, which are those of ${other}` : ''}`,
    cure: 'Give figures.csv, or a table made from it. “figures check” is for the other tables.',
  };
}

/** Capitals, blanks and hyphens come and go where people tidy a header. */
const folded = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '_');

const listed = (names: readonly string[]): string =>
  names.slice(0, NAMES_SHOWN).map(showCell).join(', ') +
  (names.length > NAMES_SHOWN ? ` and ${names.length - NAMES_SHOWN} more` : '');

/** One finding for names that were all written in another way, and which names these are. */
function aboutRenamed(file: string, header: readonly string[], missing: readonly string[]) {
  const others = new Map(header.map((name) => [folded(name), name]));
  const renamed = missing.filter((name) => others.has(name));
  const finding: Finding = {
    code: 'verify/renamed-column',
    file,
    row: 1,
    column: renamed.length === 1 ? renamed.join() : null,
    subject: null,
    expected: listed(renamed),
    found: listed(renamed.map((name) => others.get(name) ?? '')),
    cure: 'Write the names of the columns as the download has them.',
  };
  return { renamed, findings: renamed.length === 0 ? [] : [finding] };
}

/** A line that only Excel reads, and does not show. */
const aboutDelimiterLine = (file: string): Finding => ({
  code: 'verify/delimiter-line',
  file,
  row: 1,
  column: null,
  subject: null,
  expected: 'the names of the columns',
  found: 'a line “sep=”, which tells Excel how cells are parted',
  cure: 'Remove the first line.',
});

/** Nothing can be said of no rows, and nothing said must not pass for verified. */
const aboutNoRows = (file: string): Finding => ({
  code: 'verify/no-rows',
  file,
  row: null,
  column: null,
  subject: null,
  expected: 'rows below the header',
  found: 'a header alone',
  cure: 'Give a file with rows; a selection may leave out some of the record’s, not all.',
});

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
  if (/^sep=/i.test(header[0] ?? '')) return [aboutDelimiterLine(file)];
  // Columns without a name hold what somebody wrote beside the table: several are no mistake.
  const ofName = findNameProblem(header.filter((name) => name !== ''));
  if (ofName) return [said(...ofName)];
  const names = Object.keys(FIGURES.row.shape);
  const absent = names.filter((name) => !header.includes(name));
  if (absent.length === 0)
    return lengths.rows === 0 ? [aboutNoRows(file)] : findLengthFinding(file, header, lengths);
  const { renamed, findings } = aboutRenamed(file, header, absent);
  const missing = absent.filter((name) => !renamed.includes(name));
  if (missing.length > names.length / 2) return [aboutOtherTable(file, header)];
  return [
    ...findings,
    ...missing.map((name) =>
      said('missing-column', name, `the column “${name}”`, 'Restore the column from the download.'),
    ),
  ];
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
