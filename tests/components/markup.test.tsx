import { JSDOM } from 'jsdom';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { openRecord } from '@/app/record';
import { ArticleSheet } from '@/components/article/article-sheet';
import { FigureSheet } from '@/components/figure-sheet/figure-sheet';
import { FigureTable } from '@/components/figures/figure-table';
import { isStated } from '@/lib/record/figure';
import { viewArticle } from '@/lib/view/view-article';
import { viewFigure } from '@/lib/view/view-figure';
import { viewFigures } from '@/lib/view/view-figures';

const { index, checks } = openRecord();
const { figures, articles } = index.dataset;
const render = (element: ReactElement) => new JSDOM(renderToStaticMarkup(element)).window.document;

describe.each(figures.map((figure) => [figure.id, figure] as const))('%s', (id, figure) => {
  const document = render(
    <FigureSheet view={viewFigure(index, id, checks)} citation="" row={[]} />,
  );

  test('the quote stands under the marker, or the quotes it is computed from do', () => {
    const marked = [...document.querySelectorAll('mark')].map((mark) => mark.textContent);
    if (isStated(figure)) expect(marked).toEqual([figure.exact]);
    else expect(marked.length).toBeGreaterThan(0);
  });

  test('nothing carries a style of its own, which the security policy would refuse', () => {
    expect(document.querySelector('[style]')).toBeNull();
  });
});

test.each(articles.map(({ id }) => id))('%s: ids are unique and notes find their words', (id) => {
  const document = render(<ArticleSheet view={viewArticle(index, id)} />);
  const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const link of document.querySelectorAll('a[href^="#"]'))
    expect(ids).toContain(link.getAttribute('href')?.slice(1));
});

test('a name that looks like markup stays text', () => {
  const rows = viewFigures(index).slice(0, 1);
  const hostile = rows.map((row) => ({ ...row, label: '<img src=x onerror=alert(1)>' }));
  const document = render(<FigureTable rows={hostile} />);
  expect(document.querySelector('img')).toBeNull();
  expect(document.body.textContent).toContain('<img src=x onerror=alert(1)>');
});
