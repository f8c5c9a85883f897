import { describe, expect, it } from 'vitest';
import { createEmptyWordFinder, emptiedOf } from '@/lib/table/empty-word';

function wordIn(records: readonly (readonly string[])[]): string | null {
  const finder = createEmptyWordFinder();
  for (const record of records) finder.add(record);
  return finder.find();
}

describe('the word for an empty cell', () => {
  it.each<[why: string, records: string[][], word: string | null]>([
    [
      'stands in several columns',
      [
        ['a', 'NA', '1'],
        ['b', 'x', 'NA'],
      ],
      'NA',
    ],
    ['is one of those that programs write', [['a', '\\N', '\\N']], '\\N'],
    [
      'is none where a cell is empty',
      [
        ['a', 'NA', 'NA'],
        ['b', '', 'NA'],
      ],
      null,
    ],
    [
      'is none where a cell was empty before',
      [
        ['b', '', 'x'],
        ['a', 'NA', 'NA'],
      ],
      null,
    ],
    [
      'is none in one column, where it may be Namibia',
      [
        ['a', 'NA'],
        ['b', 'NA'],
      ],
      null,
    ],
    ['is none where there are two', [['a', 'NA', 'NULL', 'NA', 'NULL']], null],
    ['is no other word', [['a', 'none', 'none']], null],
    ['is none in a file without rows', [], null],
  ])('%s', (_why, records, word) => {
    expect(wordIn(records)).toBe(word);
  });
});

it('a record is read as empty where the word stands, and as it is without one', () => {
  const record = ['a', 'NA', 'NAN'];
  expect(emptiedOf(record, 'NA')).toEqual(['a', '', 'NAN']);
  expect(emptiedOf(record, null)).toBe(record);
});
