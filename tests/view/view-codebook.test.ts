import { expect, test } from 'vitest';
import { openRecord } from '@/app/record';
import { csvOf, dataTables } from '@/lib/publish/data-tables';
import { siteOf } from '@/lib/publish/edition';
import { viewCodebook } from '@/lib/view/view-codebook';

const tables = dataTables(openRecord().index.dataset, siteOf({}));
const codebook = viewCodebook(tables.map(({ schema }) => schema));

test.each(tables.map((table) => [table.schema.file, table] as const))(
  '%s: the codebook names the columns of the file as downloaded, in their order',
  (file, table) => {
    const header = csvOf(table).split('\r\n')[0]?.split(',');
    const described = codebook.find((entry) => entry.file === file);
    expect(described?.columns.map(({ name }) => name)).toEqual(header);
  },
);

test('corrections are described too', () => {
  expect(codebook.map(({ file }) => file)).toContain('corrections.csv');
});
