/** CSV files as spreadsheets and people leave them: read where that loses nothing, and named. */
import { FIGURES } from '../record/figure';
import type { Finding } from '../table/finding';
import { findNameProblem } from '../table/read-header';
import { showCell } from '../table/show-cell';
import { splitCells } from '../table/table-reader';
import { findTextFault } from '../table/text-fault';
import { decodeText } from '../text/decode-text';

const BYTE_ORDER_MARK = '\ufeff';

interface OpenedText {
  readonly text: string;
  readonly delimiter: string;
  readonly remarks: readonly string[];
}

const wholeFile = (
  file: string,
  code: string,
  said: Pick<Finding, 'expected' | 'found' | 'cure'>,
): Finding => ({ code, file, row: null, column: null, subject: null, ...said });

/** Strips what programs put around a CSV, and says so. */
function openText(bytes: Uint8Array, file: string): OpenedText | Finding {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const { text, fault } = decodeText(marked ? bytes.subarray(3) : bytes);
  if (fault)
    return wholeFile(file, `verify/${fault.kind}`, {
      expected: 'UTF-8',
      found: fault.found,
      cure: fault.cure,
    });
  const header = text.slice(0, text.search(/[\r\n]|$/)).replace(BYTE_ORDER_MARK, '');
  const delimiter = header.includes(',') ? ',' : (/[;\t]/.exec(header)?.[0] ?? ',');
  const remarks = [
    ...(marked ? ['A byte-order mark, as Excel writes and wants it; it changes no cell.'] : []),
    ...(delimiter === ','
      ? []
      : [
          `Cells parted by ${delimiter === ';' ? 'semicolons' : 'tabs'}, as spreadsheets write them; read as such.`,
        ]),
    ...(text.includes('\r\n') ? ['Line ends CRLF, as downloads have them.'] : []),
  ];
  return { text, delimiter, remarks };
}

function findHeaderFindings(
  file: string,
  header: readonly string[],
  records: readonly (readonly string[])[],
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
  const missing = Object.keys(FIGURES.row.shape).filter((name) => !header.includes(name));
  if (missing.length === 0) return findLengthFinding(file, header, records);
  return missing.map((name) =>
    said('missing-column', name, `the column “${name}”`, 'Restore the column from the download.'),
  );
}

/** Where all rows agree on another length, the header is wrong, and no row is. */
function findLengthFinding(
  file: string,
  header: readonly string[],
  records: readonly (readonly string[])[],
): Finding[] {
  const [first, ...others] = records;
  // One row alone is as likely to be wrong as the header.
  if (!first || others.length === 0 || first.length === header.length) return [];
  if (others.some(({ length }) => length !== first.length)) return [];
  return [
    {
      code: 'verify/header-length',
      file,
      row: 1,
      column: null,
      subject: null,
      expected: `${first.length} names, for every row has ${first.length} cells`,
      found: `${header.length} names`,
      cure: 'Make the names those of the cells below them.',
    },
  ];
}

export interface ForeignCsv {
  /** What the file is like and does no harm: a byte-order mark, semicolons. */
  readonly remarks: readonly string[];
  readonly header: readonly string[];
  readonly records: readonly (readonly string[])[];
  /** Why it cannot be read at all, or not as a table of figures. */
  readonly findings: readonly Finding[];
}

/** Cuts a file into cells. `file` is its name in findings. */
export function openForeignCsv(bytes: Uint8Array, file: string): ForeignCsv {
  const nothing = { remarks: [], header: [], records: [] };
  const opened = openText(bytes, file);
  if ('code' in opened) return { ...nothing, findings: [opened] };
  const { text, delimiter, remarks } = opened;
  const fault = findTextFault(file, text, delimiter);
  if (fault) return { ...nothing, remarks, findings: [fault] };
  const [header = [], ...records] = splitCells(text, delimiter);
  const findings = findHeaderFindings(file, header, records);
  return { remarks, header, records, findings };
}
