import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { chooseRows, describePart } from '@/components/figures/download-figures';
import { readQuery } from '@/lib/view/find/filter-figures';

const CSV = 'id,exact\r\na,"one, ""two"""\r\nb,plain\r\nc,"two\nlines"\r\n';

test('chosen rows keep every character, in the order asked for', async () => {
  const chosen = await chooseRows(CSV, ['c', 'a']);
  expect(Papa.parse(chosen, { skipEmptyLines: true }).data).toEqual([
    ['id', 'exact'],
    ['c', 'two\nlines'],
    ['a', 'one, "two"'],
  ]);
  expect(chosen.endsWith('\r\n')).toBe(true);
});

test('an unknown id chooses nothing', async () => {
  expect(await chooseRows(CSV, ['x'])).toBe('id,exact\r\n');
});

test('rows are read piece by piece, also where a piece ends within one', async () => {
  const long = Array.from(
    { length: 5_000 },
    (_, n) => `id-${n},"words ""${n}"", over\r\ntwo lines"`,
  );
  const csv = `id,exact\r\n${long.join('\r\n')}\r\n`;
  const ids = ['id-4999', 'id-0', 'id-2500'];
  const chosen = Papa.parse<string[]>(await chooseRows(csv, ids), { skipEmptyLines: true }).data;
  expect(chosen.slice(1)).toEqual(
    [4999, 0, 2500].map((n) => [`id-${n}`, `words "${n}", over\r\ntwo lines`]),
  );
});

test('the metadata of a part names its file, its choice and its page', () => {
  const whole = JSON.stringify({ url: 'figures.csv', notes: [1], tableSchema: { columns: [] } });
  const query = readQuery(new URLSearchParams('topic=Oil'));
  const part = JSON.parse(
    describePart(
      whole,
      { query, ids: ['a', 'b'], total: 35 },
      'https://x.example/figures?topic=Oil',
    ),
  );
  expect(part).toEqual({
    url: 'figures-topic-oil-2-of-35.csv',
    'dc:title': '2 of 35 figures: Topic: Oil',
    'dc:source': 'https://x.example/figures?topic=Oil',
    tableSchema: { columns: [] },
  });
});
