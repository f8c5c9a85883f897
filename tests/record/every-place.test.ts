/** Every truncation of figures.csv, every bit of the articles and every character that carries a value. */
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { checkArticleLocks } from '@/lib/check/check-article-locks';
import { createContext } from '@/lib/check/check-context';
import { checkRecordLock } from '@/lib/check/check-record-lock';
import { readRecord } from '@/lib/record/read-record';
import { objectionsTo, REAL_FILES, relocked, textOf, withText } from '../check/real-record';

const LONG = { timeout: 120_000 };
const file = 'figures.csv';
const bytes = REAL_FILES.get(file) as Uint8Array;

it('figures.csv cut off at any byte is refused by its lock, the file named', LONG, () => {
  const overlooked: number[] = [];
  for (let length = 0; length < bytes.length; length++) {
    const cut = new Map(REAL_FILES).set(file, bytes.subarray(0, length));
    const { findings } = checkRecordLock(cut);
    if (findings.length !== 1 || findings[0]?.file !== file) overlooked.push(length);
  }
  expect(overlooked).toEqual([]);
});

const articles = [...REAL_FILES.keys()].filter((path) => path.startsWith('articles/'));
it.each(articles)('any bit of %s flipped is refused, the file named', LONG, (path) => {
  const { dataset } = readRecord(REAL_FILES);
  if (!dataset) throw new Error('the record is damaged');
  const copy = Uint8Array.from(REAL_FILES.get(path) ?? []);
  const files = new Map(REAL_FILES).set(path, copy);
  const context = createContext(files, dataset, new Set(), new Set());
  expect(checkArticleLocks(context).findings).toEqual([]);
  const overlooked: number[] = [];
  for (let bit = 0; bit < copy.length * 8; bit++) {
    const mask = 1 << (bit & 7);
    copy[bit >>> 3] = (copy[bit >>> 3] as number) ^ mask;
    const { findings } = checkArticleLocks(context);
    if (findings.length !== 1 || findings[0]?.file !== path) overlooked.push(bit);
    copy[bit >>> 3] = (copy[bit >>> 3] as number) ^ mask;
  }
  expect(overlooked).toEqual([]);
});

/** Columns of which a test can change every character. */
const COLUMNS = ['value', 'unit', 'lower', 'upper', 'hedge_text', 'time_period', 'number_text'];

/** The next digit or letter, so that a number stays a number and a word a word. */
function nextCharacter(character: string): string {
  if (/[0-8a-yA-Y]/.test(character)) return String.fromCharCode(character.charCodeAt(0) + 1);
  return { '9': '1', z: 'a', Z: 'A' }[character] ?? 'x';
}

describe('any character changed, in a record that is locked again', () => {
  const records = Papa.parse<string[]>(textOf(file).trimEnd()).data;
  const header = records[0] ?? [];
  it.each(COLUMNS)('in the column %s is refused at its row', LONG, (column) => {
    const place = header.indexOf(column);
    const overlooked: string[] = [];
    let changed = 0;
    for (const [row, cells] of records.entries()) {
      const cell = row === 0 ? '' : (cells[place] ?? '');
      for (let at = 0; at < cell.length; at++) {
        const altered = cell.slice(0, at) + nextCharacter(cell[at] ?? '') + cell.slice(at + 1);
        const table = records.map((line, index) =>
          index === row ? line.with(place, altered) : line,
        );
        const text = `${Papa.unparse(table, { newline: '\n' })}\n`;
        const found = objectionsTo(relocked(withText(file, text)));
        changed++;
        if (!found.some((finding) => finding.row === row + 1))
          overlooked.push(`${cells[0]}: ${cell} → ${altered}`);
      }
    }
    expect(changed).toBeGreaterThan(10);
    expect(overlooked).toEqual([]);
  });
});
