import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNITS } from '@/lib/record/unit';
import type { Finding } from '@/lib/table/finding';
import { readTable } from '@/lib/table/read-table';
import { streamTable } from '@/lib/table/stream-table';
import type { RowOf } from '@/lib/table/table-schema';

const HEADER = 'code,scheme,dimension,symbol,singular,plural,scale_power,scale_word,note\n';
const ROW = 'EUR,ISO 4217,money,€,euro,euros,9,billion,"Of 20 states,\nprinted “€”. 😀"\n';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The bytes cut into pieces of these lengths, again and again. */
function* cut(bytes: Uint8Array, lengths: readonly number[]): Generator<Uint8Array> {
  let at = 0;
  for (let turn = 0; at < bytes.length; turn++) {
    const length = lengths[turn % lengths.length] ?? 1;
    yield bytes.subarray(at, at + length);
    at += length;
  }
}

async function streamed(bytes: Uint8Array, lengths: readonly number[]) {
  const rows: RowOf<typeof UNITS>[] = [];
  const findings: Finding[] = [];
  await streamTable(
    UNITS,
    cut(bytes, lengths),
    (row) => rows.push(row),
    (finding) => findings.push(finding),
  );
  return { rows, findings };
}

const pieces = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });

describe('a table read as a stream', () => {
  it('gives the rows of the whole, wherever it is cut', async () => {
    const bytes = bytesOf(HEADER + ROW.repeat(5));
    const whole = readTable(UNITS, bytes);
    expect(whole.rows).toHaveLength(5);
    await fc.assert(
      fc.asyncProperty(pieces, async (lengths) => {
        expect(await streamed(bytes, lengths)).toEqual(whole);
      }),
    );
  });

  /** Faults of a file, or of single rows: the same finding as when the whole is read. */
  const FAULTY: Record<string, Uint8Array> = {
    'nothing at all': new Uint8Array(),
    'a byte-order mark': bytesOf(`\ufeff${HEADER}`),
    'UTF-16': new Uint8Array([...HEADER].flatMap((letter) => [letter.charCodeAt(0), 0])),
    'a byte that is not UTF-8': Uint8Array.of(...bytesOf(HEADER + ROW), 0x45, 0xe9, 0x45, 0x0a),
    'a character broken off': bytesOf(HEADER + ROW).subarray(0, HEADER.length + 20),
    'a NUL far down': bytesOf(`${HEADER}${ROW.repeat(20)}E\0R`),
    'mixed line ends': bytesOf(`${HEADER}${ROW}${ROW.replace(/\n$/, '\r\n')}`),
    'an unclosed quote': bytesOf(`${HEADER}${ROW}"EUR`),
    'another header': bytesOf(`${HEADER.replace('code', 'kode')}${ROW}`),
    'another header above an unclosed quote': bytesOf(`${HEADER.replace('code', 'kode')}${ROW}"`),
    'a row too short': bytesOf(`${HEADER}${ROW}EUR,ISO 4217\n`),
    'a blank line': bytesOf(`${HEADER}\n${ROW}`),
    'a last row without line end': bytesOf(`${HEADER}${ROW}${ROW.slice(0, -1)}`),
    'a malformed cell': bytesOf(`${HEADER}${ROW.replace(',9,', ',-9,')}`),
  };
  for (const [name, bytes] of Object.entries(FAULTY))
    it(`finds what the whole shows: ${name}`, async () => {
      const { findings } = readTable(UNITS, bytes);
      for (const lengths of [[1], [7, 3], [64], [10_000]])
        expect((await streamed(bytes, lengths)).findings).toEqual(findings);
    });
});
