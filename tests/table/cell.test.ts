import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  choice,
  id,
  integer,
  optionalChoice,
  optionalContext,
  optionalDecimal,
  optionalId,
  optionalInteger,
  optionalRuledText,
  optionalText,
  ruledText,
  text,
} from '@/lib/table/cell';
import { CELL_MAX_LENGTH, isPlainText } from '@/lib/table/cell-text';
import { quickReadOf, UNREAD } from '@/lib/table/quick-read';
import { columnsOf, defineTable } from '@/lib/table/table-schema';

const isYear = (cell: string) => /^\s*\d{4}$/.test(cell);
const MORE = { property: 'http://example.org/term', format: 'EDTF' };
/** Made in a test, not while the file loads: a codec that cannot be made is then a test that fails. */
const codecs = (): Record<string, z.ZodType> => ({
  text: text('A text.', MORE),
  optionalText: optionalText('A text.', MORE),
  optionalContext: optionalContext('A text.', MORE),
  id: id('An id.', MORE),
  optionalId: optionalId('An id.', MORE),
  integer: integer('A number.', MORE),
  optionalInteger: optionalInteger('A number.', MORE),
  optionalDecimal: optionalDecimal('A number.', MORE),
  choice: choice(['level', 'increase'], 'A choice.', MORE),
  optionalChoice: optionalChoice(['level', 'increase'], 'A choice.', MORE),
  ruledText: ruledText('a year', isYear, 'A year.', MORE),
  optionalRuledText: optionalRuledText('a year', isYear, 'A year.', MORE),
});

const NAMES = [
  'text',
  'optionalText',
  'optionalContext',
  'id',
  'optionalId',
  'integer',
  'optionalInteger',
  'optionalDecimal',
  'choice',
  'optionalChoice',
  'ruledText',
  'optionalRuledText',
];
const codecOf = (name: string) => codecs()[name] as z.ZodType;

/** What a cell is read as: the value, or what was expected instead. */
function read(name: string, cell: string): unknown {
  const { success, data, error } = codecOf(name).safeDecode(cell as never);
  return success ? data : `not ${error.issues[0]?.message}`;
}

const DECIMAL =
  'not a plain decimal without exponent, thousands marks or needless zeros (88000000000, 0.5)';
const FORMULA = 'not a text that does not start with = + - @, tab or a line break';
const TRIMMED = 'not a text without space before or after it';
const WHOLE = 'not a whole number without sign or thousands marks';
const LOWER = 'not lower-case letters, digits and single hyphens';

const READINGS: [codec: string, cell: string, value: unknown][] = [
  ['text', 'over', 'over'],
  ['text', 'a=b', 'a=b'],
  ['text', '', 'not a text'],
  ['text', 'x'.repeat(CELL_MAX_LENGTH), 'x'.repeat(CELL_MAX_LENGTH)],
  ['text', 'x'.repeat(CELL_MAX_LENGTH + 1), 'not at most 20000 characters'],
  ...['=1', '+1', '-1', '@x', '\tx', '\rx', '\nx'].map((cell): [string, string, string] => [
    'text',
    cell,
    FORMULA,
  ]),
  ['text', 'a\0b', 'not a text without NUL characters'],
  ['text', 'a\ud800b', 'not well-formed Unicode'],
  ['text', '$ 5', '$ 5'],
  ['optionalText', '', null],
  ['optionalText', 'x', 'x'],
  ['optionalText', '=x', FORMULA],
  ...[' x', 'x ', ' ', '\u00a0x', 'x\u2009', 'x\n'].map((cell): [string, string, string] => [
    'text',
    cell,
    TRIMMED,
  ]),
  ['optionalText', ' x', TRIMMED],
  ['optionalContext', '', null],
  ['optionalContext', ' x ', ' x '],
  ['optionalContext', '=x', FORMULA],
  ['id', 'a-1', 'a-1'],
  ['id', '', LOWER],
  ['id', 'a--b', LOWER],
  ['id', '-a', LOWER],
  ['id', 'a-', LOWER],
  ['id', 'a b', LOWER],
  ['id', 'A', LOWER],
  ['id', 'abc-def-ghi', 'abc-def-ghi'],
  ['id', 'a'.repeat(80), 'a'.repeat(80)],
  ['id', 'a'.repeat(81), 'not at most 80 characters'],
  ['optionalId', '', null],
  ['optionalId', 'a', 'a'],
  ['optionalId', 'A', LOWER],
  ['integer', '0', 0],
  ['integer', '120', 120],
  ['integer', '999999999999999', 999999999999999],
  ['integer', '1000000000000000', WHOLE],
  ['integer', '', WHOLE],
  ['integer', '01', WHOLE],
  ['integer', '-1', WHOLE],
  ['integer', '1x', WHOLE],
  ['integer', 'x1', WHOLE],
  ['optionalInteger', '', null],
  ['optionalInteger', '7', 7],
  ['optionalInteger', '7.0', WHOLE],
  ['optionalDecimal', '', null],
  ['optionalDecimal', '-0.5', '-0.5'],
  ['optionalDecimal', '1,5', DECIMAL],
  ['choice', 'level', 'level'],
  ['optionalChoice', '', null],
  ['optionalChoice', 'increase', 'increase'],
  ['ruledText', '2013', '2013'],
  ['ruledText', '13', 'not a year'],
  ['ruledText', ' 2013', TRIMMED],
  ['ruledText', '', 'not a text'],
  ['optionalRuledText', '', null],
  ['optionalRuledText', '2013', '2013'],
  ['optionalRuledText', '13', 'not a year'],
];

describe('a cell is read', () => {
  it.each(READINGS.map(([codec, cell, value]) => [codec, cell.slice(0, 20), value, cell] as const))(
    'as %s: %j',
    (codec, _shown, value, cell) => {
      expect(read(codec, cell)).toBe(value);
    },
  );
  it('as no other choice than those listed', () => {
    for (const name of ['choice', 'optionalChoice'])
      expect(read(name, 'Level')).toContain('"level"|"increase"');
    expect(read('choice', '')).toContain('"level"|"increase"');
  });
});

describe('the quick reading', () => {
  const quick = (name: string, cell: string, isPlain: boolean) =>
    quickReadOf(codecOf(name))?.(cell, isPlain);
  it.each(NAMES)('of %s takes every cell that is fine, and gives its value', (name) => {
    for (const [, cell] of READINGS) {
      const value = codecOf(name).safeDecode(cell as never);
      const expected = value.success ? value.data : UNREAD;
      expect(quick(name, cell, isPlainText(cell)), cell.slice(0, 20)).toBe(expected);
      // Not knowing the text around, it looks at the characters itself.
      expect(quick(name, cell, false), cell.slice(0, 20)).toBe(expected);
    }
  });
  it('takes the word of who has looked at the whole text', () => {
    expect(quick('text', 'a\0b', true)).toBe('a\0b');
    expect(quick('text', 'a\0b', false)).toBe(UNREAD);
  });
  it('agrees with the codec on any cell', () => {
    const cells = fc.string({
      unit: fc.constantFrom('a', 'Z', '0', '1', '-', '.', '=', '@', 'A', ' ', '\t', '\0', '\ud800'),
      maxLength: 5,
    });
    fc.assert(
      fc.property(cells, fc.constantFrom(...NAMES), (cell, name) => {
        const decoded = codecOf(name).safeDecode(cell as never);
        expect(quick(name, cell, isPlainText(cell))).toBe(decoded.success ? decoded.data : UNREAD);
      }),
      { numRuns: 2000 },
    );
  });
  it('is not known for codecs made elsewhere', () => {
    expect(quickReadOf(z.string())).toBeNull();
  });
});

it('a value is written as the cell that it was read from', () => {
  for (const [name, cell, value] of READINGS)
    if (typeof value !== 'string' || !value.startsWith('not '))
      expect(codecOf(name).encode(value as never)).toBe(cell);
});

describe('columns describe themselves', () => {
  const makeTable = () =>
    defineTable({
      name: 'sample',
      title: 'Sample',
      description: 'A small table.',
      primaryKey: 'id',
      columns: codecs(),
    });
  const typeOf: Record<string, string> = {
    integer: 'integer',
    optionalInteger: 'integer',
    optionalDecimal: 'number',
  };
  it('in the order of the schema', () => {
    expect(columnsOf(makeTable()).map((column) => column.name)).toEqual(NAMES);
  });
  it.each(NAMES)('%s', (name) => {
    const column = columnsOf(makeTable()).find((candidate) => candidate.name === name);
    expect(column).toMatchObject({
      ...MORE,
      name,
      type: typeOf[name] ?? 'string',
      required: !name.startsWith('optional'),
    });
    expect(column?.description).toMatch(/^An? \w+\.$/);
    expect(column?.values).toEqual(/choice/i.test(name) ? ['level', 'increase'] : undefined);
  });
  it('or are refused', () => {
    const columns = { id: z.string() };
    const bare = defineTable({ ...makeTable(), primaryKey: 'id', name: 'bare', columns });
    expect(() => columnsOf(bare)).toThrow('column without description: bare.id');
  });
  it('beside the table’s own name, file and keys', () => {
    expect(makeTable()).toMatchObject({ name: 'sample', file: 'sample.csv', foreignKeys: [] });
    const foreignKeys = [{ column: 'id', table: 'other', references: 'id' }];
    expect(
      defineTable({ ...makeTable(), primaryKey: 'id', columns: codecs(), foreignKeys }),
    ).toMatchObject({
      foreignKeys,
    });
  });
  it('and take no others', () => {
    expect(
      makeTable()
        .row.safeParse({ more: 'x' })
        .error?.issues.map(({ code }) => code),
    ).toContain('unrecognized_keys');
  });
});
