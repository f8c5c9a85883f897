/** What keeps bytes from being the text of a table, as findings about the file. */
import type { EncodingFault } from '../text/decode-text';
import type { Finding } from './finding';
import { type LayoutFault, scanLayout } from './scan-layout';

const CURES: Record<LayoutFault['kind'], [expected: string, cure: string]> = {
  'mixed-line-ends': ['one kind of line end', 'Save the file with LF line ends throughout.'],
  'bare-carriage-return': ['LF or CRLF line ends', 'Save the file with LF line ends.'],
  'unclosed-quote': ['each quoted cell closed', 'Close the quote; double quotes inside a cell.'],
  'stray-quote': ['quotes around whole cells', 'Quote the whole cell and double quotes inside it.'],
};

const aboutFile = (
  file: string,
  code: string,
  row: number | null,
  [expected, found, cure]: [expected: string, found: string, cure: string],
): Finding => ({ code, file, row, column: null, subject: null, expected, found, cure });

export const aboutLayout = (file: string, fault: LayoutFault): Finding => {
  const [expected, cure] = CURES[fault.kind];
  return aboutFile(file, `table/${fault.kind}`, fault.row, [expected, fault.found, cure]);
};

export const aboutEmptiness = (file: string): Finding =>
  aboutFile(file, 'table/empty', null, ['a header and rows', 'an empty file', 'Restore the file.']);

export const aboutEncoding = (file: string, { kind, found, cure }: EncodingFault): Finding =>
  aboutFile(file, `table/${kind}`, null, ['UTF-8 without byte-order mark', found, cure]);

/** What keeps a text from being a table at all; null when it can be cut into cells. */
export function findTextFault(file: string, text: string, delimiter = ','): Finding | null {
  const scanner = scanLayout(delimiter);
  const fault = scanner.push(text) ?? scanner.end();
  if (fault) return aboutLayout(file, fault);
  return text === '' ? aboutEmptiness(file) : null;
}
