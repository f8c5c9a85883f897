import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codebookMarkdown, renewCodebook, TABLES } from '@/lib/publish/write-codebook';
import { columnsOf } from '@/lib/table/table-schema';

describe('codebook', () => {
  it('stands in data/README.md as the schemas have it', () => {
    const document = readFileSync('data/README.md', 'utf8');
    expect(renewCodebook(document), 'repair with: npm run figures -- codebook').toBe(document);
  });

  it('describes every column of every table', () => {
    const markdown = codebookMarkdown();
    for (const table of TABLES)
      for (const column of columnsOf(table)) expect(markdown).toContain(`| \`${column.name}\` |`);
  });

  it('says when a document has no place for it', () => {
    expect(() => renewCodebook('# nothing')).toThrow('no codebook markers');
  });
});
