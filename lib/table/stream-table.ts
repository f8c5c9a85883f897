/** Tables that are longer than memory or a string may be. */
import { decodeStream } from '../text/decode-stream';
import type { DecodedText, EncodingFault } from '../text/decode-text';
import type { Finding } from './finding';
import { createTableReader } from './table-reader';
import type { RowOf, TableSchema } from './table-schema';
import { aboutEncoding } from './text-fault';

/**
 * Reads a table from chunks of its bytes, in memory that does not grow with it. Rows and their
 * findings are handed over as they come; a finding about the file as a whole comes last, and then
 * the rows before it were those of a damaged file.
 */
export async function streamTable<Table extends TableSchema>(
  table: Table,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  onRow: (row: RowOf<Table>) => void,
  onFinding: (finding: Finding) => void,
  file: string = table.file,
): Promise<void> {
  const decoder = decodeStream();
  const reader = createTableReader(table, file, onRow, onFinding);
  let encodingFault: EncodingFault | null = null;
  const take = ({ text, fault }: DecodedText): boolean => {
    encodingFault = fault;
    return fault === null && reader.push(text);
  };
  let goesOn = true;
  for await (const chunk of chunks) {
    goesOn = take(decoder.push(chunk));
    if (!goesOn) break;
  }
  if (goesOn) take(decoder.end());
  const found = encodingFault ? aboutEncoding(file, encodingFault) : reader.end();
  if (found) onFinding(found);
}
