import { describe, expect, it } from 'vitest';
import { isDecimal } from '@/lib/arithmetic/decimal';
import { findObjection } from '@/lib/check/check-record';
import { sha256Hex } from '@/lib/check/sha256-hex';
import { shiftPoint } from '@/lib/mutation/alter-numbers';
import { slipDigit, slipText } from '@/lib/mutation/alter-text';
import { openRecord, printSheet } from '@/lib/mutation/alterable-record';
import { KINDS } from '@/lib/mutation/kinds';
import { proposeAlterations } from '@/lib/mutation/propose-alterations';
import { createRandom } from '@/lib/mutation/random';
import { relock } from '@/lib/mutation/relock';
import { readQuantities } from '@/lib/quantity/read-quantities';
import { RECORD_TABLES } from '@/lib/record/record-files';
import { readRecordFiles } from '@/lib/store/read-files';

const FILES = readRecordFiles('data');
const RECORD = openRecord(FILES);

describe('a record to alter', () => {
  it.each(RECORD_TABLES.map((table) => table.file))('prints %s as it was', (file) => {
    const sheet = RECORD.sheets.get(file);
    expect(
      sheet && Buffer.from(printSheet(sheet)).equals(FILES.get(file) ?? new Uint8Array()),
    ).toBe(true);
  });
  it('knows the articles', () => {
    expect(RECORD.articles.map((article) => article.id)).toEqual([
      'global-times-2013-03',
      'reuters-2015-05',
    ]);
  });
});

describe('moving the point', () => {
  it.each([
    ['88000000000', 3, '88000000000000'],
    ['88000000000', -3, '88000000'],
    ['0.5', 1, '5'],
    ['0.5', -1, '0.05'],
    ['1.1194', 2, '111.94'],
    ['14', -1, '1.4'],
    ['5', -2, '0.05'],
    ['30', -1, '3'],
    ['-7', 1, '-70'],
  ])('%s by %i places is %s', (decimal, places, moved) => {
    expect(shiftPoint(decimal, places)).toBe(moved);
    expect(isDecimal(moved)).toBe(true);
  });
});

describe('slips', () => {
  it('touch digits only where there are some', () => {
    expect(slipDigit('no digit', createRandom(1))).toBeNull();
    expect(slipDigit('in 2012', createRandom(1))).toMatch(/^in \d{3,5}$/);
  });
  it('change a text at one place or leave it alone', () => {
    const random = createRandom(3);
    for (let round = 0; round < 300; round++) {
      const text = 'over $440 billion and $320 billion';
      const slipped = slipText(text, random);
      if (slipped !== null) expect(Math.abs(slipped.length - text.length)).toBeLessThanOrEqual(16);
    }
  });
});

describe('the series of alterations', () => {
  const proposed = proposeAlterations(RECORD, KINDS, 1, 1200);
  const all = proposed.flatMap(({ alterations }) => alterations);

  it('has as many as were asked for, of every kind', () => {
    expect(all).toHaveLength(1200);
    expect(proposed.filter(({ alterations }) => alterations.length === 0)).toEqual([]);
  });
  it('alters a file each time', () => {
    for (const { file, bytes } of all)
      expect(Buffer.from(bytes).equals(FILES.get(file) ?? new Uint8Array())).toBe(false);
  });
  it('repeats itself for a seed and not for another', () => {
    const hashes = (seed: number) =>
      proposeAlterations(RECORD, KINDS, seed, 1200).flatMap(({ alterations }) =>
        alterations.map(({ file, bytes }) => `${file} ${sha256Hex(bytes)}`),
      );
    expect(hashes(1)).toEqual(all.map(({ file, bytes }) => `${file} ${sha256Hex(bytes)}`));
    expect(hashes(2)).not.toEqual(hashes(1));
  });
  it('never repeats an alteration', () => {
    const keys = all.map(({ file, row, place, before, after }) =>
      [file, row, place, before, after].join('\n'),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('renewing the locks', () => {
  const unlocked = (file: string) => ({ file, row: null, place: '', before: '', after: '' });
  it('leaves nothing for the lock to object to', () => {
    const text = new TextDecoder().decode(FILES.get('articles/reuters-2015-05.txt'));
    const bytes = new TextEncoder().encode(
      text.replace('Join the Conversation', 'Join the conversation'),
    );
    const alteration = { ...unlocked('articles/reuters-2015-05.txt'), bytes };
    expect(findObjection(new Map(FILES).set(alteration.file, bytes), readQuantities)?.name).toBe(
      'article-locks',
    );
    const files = relock(RECORD, alteration);
    expect(files && findObjection(files, readQuantities)).toBeNull();
  });
  it('cannot be done for the lock itself', () => {
    expect(relock(RECORD, { ...unlocked('SHA256SUMS'), bytes: new Uint8Array() })).toBeNull();
  });
});
