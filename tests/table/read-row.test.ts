import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { choice, id, text } from '@/lib/table/cell';
import type { Finding } from '@/lib/table/finding';
import { createRowReader } from '@/lib/table/read-row';
import { defineTable } from '@/lib/table/table-schema';

function read(cells: readonly string[], isPlain?: boolean) {
  const columns = {
    words: text('Words.'),
    id: id('Name.'),
    kind: choice(['level', 'increase'], 'Kind.'),
    // A codec from elsewhere: it has no quick reading.
    other: z.string().max(3, 'at most three letters').meta({ description: 'Other.' }),
  };
  const table = defineTable({
    name: 'sample',
    title: 'Sample',
    description: 'A small table.',
    primaryKey: 'id',
    columns,
  });
  const findings: Finding[] = [];
  const readRow = createRowReader(table, 'mine.csv');
  const row = readRow(cells, 7, (finding) => findings.push(finding), isPlain);
  return { row, findings };
}

it('gives a row with its columns in order', () => {
  const { row, findings } = read(['over', 'a', 'level', 'x']);
  expect(findings).toEqual([]);
  expect(Object.entries(row ?? {})).toEqual([
    ['words', 'over'],
    ['id', 'a'],
    ['kind', 'level'],
    ['other', 'x'],
  ]);
});

describe('a record of another length', () => {
  const at = { file: 'mine.csv', row: 7, column: null };
  it.each([
    [[''], 'table/blank-line', null, 'a blank line', 'Remove the line.'],
    [['x'], 'table/row-length', null, '1 cells', 'Quote cells'],
    [['', 'a'], 'table/row-length', 'a', '2 cells', 'Quote cells'],
    [['', '', ''], 'table/row-length', null, '3 cells', 'Quote cells'],
    [['', 'b', '', '', ''], 'table/row-length', 'b', '5 cells', 'Quote cells'],
  ])('%j: %s', (cells, code, subject, found, cure) => {
    const { row, findings } = read(cells);
    expect(row).toBeNull();
    expect(findings).toMatchObject([{ ...at, code, subject, expected: '4 cells', found }]);
    expect(findings[0]?.cure).toContain(cure);
  });
});

describe('a cell that is refused', () => {
  const required = 'a text: the column is required';
  it.each([
    ['words', '', required],
    ['words', '=1', 'a text that does not start with = + - @, tab or a line break'],
    ['words', 'a\0', 'a text without NUL characters'],
    ['id', 'A', 'lower-case letters, digits and single hyphens'],
    ['kind', 'fall', 'one of: level, increase'],
    ['kind', '', 'one of: level, increase'],
    ['other', 'long', 'at most three letters'],
  ])('%s %j: %s', (column, cell, expected) => {
    const good = { words: 'over', id: 'a', kind: 'level', other: 'x' };
    const { row, findings } = read(Object.values({ ...good, [column]: cell }));
    expect(row).toBeNull();
    expect(findings).toMatchObject([
      { code: 'cell/malformed', file: 'mine.csv', row: 7, column, expected },
    ]);
    expect(findings[0]?.subject).toBe(column === 'id' ? cell : 'a');
    expect(findings[0]).not.toHaveProperty('hint');
  });
  it('of a row without id belongs to nobody', () => {
    const { findings } = read(['', '', 'level', 'x']);
    expect(findings.map(({ column, subject }) => [column, subject])).toEqual([
      ['words', null],
      ['id', null],
    ]);
  });
  it('is looked at for hidden characters unless the whole text has been', () => {
    expect(read(['a\0', 'a', 'level', 'x']).row).toBeNull();
    expect(read(['a\0', 'a', 'level', 'x'], true).row).not.toBeNull();
  });
});
