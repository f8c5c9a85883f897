/** CSV files as spreadsheets and people leave them: read where that loses nothing, and named. */
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
import { createRecordCutter, type RecordCutter } from '../table/table-reader';
import { aboutEmptiness, aboutLayout } from '../table/text-fault';
import { decodeStream } from '../text/decode-stream';
import type { EncodingFault } from '../text/decode-text';

const aboutEncoding = (file: string, { kind, found, cure }: EncodingFault): Finding => ({
  code: `verify/${kind}`,
  file,
  row: null,
  column: null,
  subject: null,
  expected: kind === 'not-text' ? 'a CSV, which is plain text' : 'UTF-8',
  found,
  cure,
});

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const beginsWithMark = (bytes: Uint8Array) =>
  BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte);

/** By the header, the first line: a comma wherever there is one. */
function delimiterOf(text: string): string {
  const header = text.slice(0, text.search(/[\r\n]|$/));
  return header.includes(',') ? ',' : (/[;\t]/.exec(header)?.[0] ?? ',');
}

interface Layout {
  readonly isMarked: boolean;
  readonly delimiter: string;
  readonly hasCrlf: boolean;
}

const remarksOn = ({ isMarked, delimiter, hasCrlf }: Layout): string[] => [
  ...(isMarked ? ['A byte-order mark, as Excel writes and wants it; it changes no cell.'] : []),
  ...(delimiter === ','
    ? []
    : [
        `Cells parted by ${delimiter === ';' ? 'semicolons' : 'tabs'}, as spreadsheets write them; read as such.`,
      ]),
  ...(hasCrlf ? ['Line ends CRLF, as downloads have them.'] : []),
];

type Records = readonly (readonly string[])[];

/** Cuts text into records by the delimiter that its first line shows. */
function createForeignCutter(onRecords: (records: Records) => void) {
  let head = '';
  let delimiter = ',';
  let cutter: RecordCutter | null = null;
  let hasCrlf = false;
  let last = '';
  const begin = (): RecordCutter => {
    delimiter = delimiterOf(head);
    cutter = createRecordCutter(onRecords, delimiter);
    cutter.push(head);
    return cutter;
  };
  return {
    push(text: string) {
      hasCrlf ||= text.includes('\r\n') || (last === '\r' && text.startsWith('\n'));
      last = text.at(-1) ?? last;
      if (cutter) cutter.push(text);
      else {
        head += text;
        if (/[\r\n]/.test(text)) begin();
      }
    },
    end: () => (cutter ?? begin()).end(),
    isEmpty: () => last === '',
    layout: () => ({ delimiter, hasCrlf }),
  };
}

export interface ForeignRead {
  /** What the file is like and does no harm: a byte-order mark, semicolons. */
  readonly remarks: readonly string[];
  /** Why it is no table at all; what was handed over before is then worth nothing. */
  readonly fault: Finding | null;
}

/**
 * Reads a file in chunks of its bytes, the first of them no shorter than a byte-order mark unless
 * the file is; hands its records over as they come, header first. `file` is its name in findings.
 */
export function readForeignCsv(
  chunks: Iterable<Uint8Array>,
  file: string,
  onRecords: (records: Records) => void,
): ForeignRead {
  const decoder = decodeStream();
  const cutter = createForeignCutter(onRecords);
  let isFirst = true;
  let isMarked = false;
  let encodingFault: EncodingFault | null = null;
  for (const chunk of chunks) {
    isMarked ||= isFirst && beginsWithMark(chunk);
    const { text, fault } = decoder.push(isFirst && isMarked ? chunk.subarray(3) : chunk);
    isFirst = false;
    encodingFault = fault;
    if (text === null) break;
    cutter.push(text);
  }
  if (!encodingFault) {
    const { text, fault } = decoder.end();
    encodingFault = fault;
    if (text !== null) cutter.push(text);
  }
  if (encodingFault) return { remarks: [], fault: aboutEncoding(file, encodingFault) };
  const layoutFault = cutter.end();
  const remarks = remarksOn({ isMarked, ...cutter.layout() });
  if (layoutFault) return { remarks, fault: aboutLayout(file, layoutFault) };
  return { remarks, fault: cutter.isEmpty() ? aboutEmptiness(file) : null };
}

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

export interface ForeignCsv {
  readonly remarks: readonly string[];
  readonly header: readonly string[];
  readonly records: Records;
  /** Why it cannot be read at all, or not as a table of figures. */
  readonly findings: readonly Finding[];
}

/** Cuts a file into cells, all of them at once. `file` is its name in findings. */
export function openForeignCsv(bytes: Uint8Array, file: string): ForeignCsv {
  const all: (readonly string[])[] = [];
  const { remarks, fault } = readForeignCsv([bytes], file, (records) => {
    for (const record of records) all.push(record);
  });
  if (fault) return { remarks, header: [], records: [], findings: [fault] };
  const [header = [], ...records] = all;
  const lengths = records.reduce((sum, { length }) => withRow(sum, length), NO_ROWS);
  return { remarks, header, records, findings: findHeaderFindings(file, header, lengths) };
}
