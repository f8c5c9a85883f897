/** Pages of an article whose rights allow excerpts only, as markup. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, expect, test, vi } from 'vitest';
import { ArticleSheet } from '@/components/article/article-sheet';
import { FigureSheet } from '@/components/figure-sheet/figure-sheet';
import { checkRecord } from '@/lib/check/check-record';
import { readRecordFiles } from '@/lib/store/read-files';
import { indexRecord } from '@/lib/view/index-record';
import { viewArticle } from '@/lib/view/view-article';
import { viewFigure } from '@/lib/view/view-figure';
import { ARTICLE, FIGURE_IDS, WITHHELD, writeExcerptRecord } from '../view/excerpt-record';

const folder = mkdtempSync(path.join(tmpdir(), 'figures-excerpt-'));
vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
writeExcerptRecord(folder);
vi.restoreAllMocks();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const { dataset, results } = checkRecord(readRecordFiles(path.join(folder, 'data')));
if (dataset === null) throw new Error('the record has findings');
const index = indexRecord(dataset);
const render = (element: ReactElement) => new JSDOM(renderToStaticMarkup(element)).window.document;

test('the article’s page says what it is, shows no withheld sentence and leads nowhere else', () => {
  const document = render(<ArticleSheet view={viewArticle(index, ARTICLE.id)} />);
  const words = document.body.textContent ?? '';
  expect(words).toContain('The whole text may not be shown here.');
  expect(words).toContain('It greets all …');
  expect(WITHHELD.filter((sentence) => words.includes(sentence))).toEqual([]);
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  for (const link of document.querySelectorAll('a[href^="#"]'))
    expect(ids).toContain(link.getAttribute('href')?.slice(1));
});

test.each(FIGURE_IDS)('%s shows its quote and an ellipsis where the paragraph goes on', (id) => {
  const document = render(
    <FigureSheet view={viewFigure(index, id, results)} citation="" row={[]} />,
  );
  const words = document.body.textContent ?? '';
  expect(document.querySelector('mark')?.textContent).toContain('Trade');
  expect(words.includes('It greets all …')).toBe(id === FIGURE_IDS[0]);
  expect(WITHHELD.filter((sentence) => words.includes(sentence))).toEqual([]);
});
