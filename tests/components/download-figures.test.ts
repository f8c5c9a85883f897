import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { chooseRows } from '@/components/download-figures';

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
