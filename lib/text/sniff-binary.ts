/** Files that are no text, known by their first bytes. */

export interface BinaryKind {
  /** As a sentence goes on: “a PNG picture”. */
  readonly name: string;
  readonly cure: string;
}

const GIVE_TEXT = 'Give a file of plain text in UTF-8.';

/** First bytes as a published format fixes them; ZIP stands for XLSX and ODS, which are ZIP files. */
const KINDS: readonly (readonly [signature: readonly number[], kind: BinaryKind])[] = [
  [[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], { name: 'a PNG picture', cure: GIVE_TEXT }],
  [[0xff, 0xd8, 0xff], { name: 'a JPEG picture', cure: GIVE_TEXT }],
  [
    [0x25, 0x50, 0x44, 0x46, 0x2d],
    {
      name: 'a PDF document',
      cure: 'Copy its words or tables into a file of plain text in UTF-8.',
    },
  ],
  [
    [0x50, 0x4b, 0x03, 0x04],
    {
      name: 'a ZIP file, as XLSX, ODS and DOCX are',
      cure: 'Open it in the program it is of: save a spreadsheet as CSV, a document as plain text; unpack an archive.',
    },
  ],
  [
    [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    {
      name: 'an old Office file (XLS or DOC)',
      cure: 'Open it in the program it is of: save a spreadsheet as CSV, a document as plain text.',
    },
  ],
  [[0x1f, 0x8b], { name: 'a gzip file', cure: 'Unpack it (gunzip) and give the file inside.' }],
  // The length of the first page header behind it is no letter, and “PAR1” may begin a text.
  [[0x50, 0x41, 0x52, 0x31, 0x15], { name: 'a Parquet file', cure: 'Export its table as CSV.' }],
];

/** The kind of a file by the bytes it begins with; null for what may be text. */
export const sniffBinary = (bytes: Uint8Array): BinaryKind | null =>
  KINDS.find(([signature]) => signature.every((byte, at) => bytes[at] === byte))?.[1] ?? null;
