/** CSV files as spreadsheets and people leave them: read where that loses nothing, and named. */
import type { Finding } from '../../table/finding';
import { createRecordCutter, type RecordCutter } from '../../table/table-reader';
import { aboutEmptiness, aboutLayout } from '../../table/text-fault';
import { decodeStream } from '../../text/decode-stream';
import type { EncodingFault } from '../../text/decode-text';
import { findHeaderFindings, NO_ROWS, withRow } from './foreign-header';

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
