import { describe, expect, test } from 'vitest';
import { openRecord } from '@/app/record';
import { isStated, type StatedFigure } from '@/lib/record/figure';
import { statementWords } from '@/lib/record/statement-span';
import { marksOf } from '@/lib/view/mark-mentions';
import { viewArticle } from '@/lib/view/view-article';

const { index } = openRecord();
const { articles, figures, setAsides } = index.dataset;

describe.each(articles.map((article) => [article.id, article] as const))('%s', (id, article) => {
  const view = viewArticle(index, id);

  test('the page holds the text character for character', () => {
    const lines = view.paragraphs.map(({ pieces }) => pieces.map(({ text }) => text).join(''));
    expect(lines).toEqual(article.text.split('\n').filter((line) => line.trim() !== ''));
  });

  test('every figure and every number set aside is marked once, on its own words', () => {
    const shown = view.paragraphs
      .flatMap(({ pieces }) => pieces)
      .flatMap(({ mark, text }) => (mark ? [{ mark, text }] : []));
    expect(shown.map(({ mark }) => mark)).toEqual(view.marks);
    for (const { mark, text } of shown)
      expect(text).toBe(
        mark.kind === 'set-aside'
          ? mark.words
          : statementWords(index.figure(mark.figure.id) as StatedFigure),
      );
  });

  test('its totals are those of the record', () => {
    const stated = figures.filter(isStated).filter((figure) => figure.article_id === id);
    const aside = setAsides.filter((mention) => mention.article_id === id);
    expect(view.totals.charted + view.totals.listed).toBe(stated.length);
    expect(view.totals['set-aside']).toBe(aside.length);
    expect(view.marks).toHaveLength(stated.length + aside.length);
  });

  test('no lowered note follows another, so no two notes lie on each other', () => {
    const lower = marksOf(index, id).flatMap((mark) =>
      mark.kind === 'set-aside' ? [mark.lower] : [],
    );
    expect(lower.some((low, place) => low && lower[place + 1])).toBe(false);
  });
});

test('a charted figure is marked as charted, a rank as listed', () => {
  const marks = marksOf(index, 'global-times-2013-03');
  const fateOf = (id: string) =>
    marks.find((mark) => mark.kind === 'figure' && mark.figure.id === id)?.disposition;
  expect(fateOf('cn-us-trade-2012')).toBe('charted');
  expect(fateOf('ru-gas-producer-rank')).toBe('listed');
});

test('where only excerpts may be shown, paragraphs without a figure are left out', () => {
  const article = { ...index.article('reuters-2015-05'), rights: 'excerpt' as const };
  const excerpt = viewArticle({ ...index, article: () => article }, article.id);
  expect(excerpt.paragraphs.length).toBeGreaterThan(0);
  for (const { pieces } of excerpt.paragraphs)
    expect(pieces.some(({ mark }) => mark?.kind === 'figure')).toBe(true);
  expect(excerpt.shown.size).toBeLessThan(excerpt.marks.length);
  expect(excerpt.excerpt).toBeLessThan(article.characters);
});

test('two notes of one line stand in the order of their words, after a third of the line above', () => {
  const [friday, first, lastWeek] = marksOf(index, 'global-times-2013-03').flatMap((mark) =>
    mark.kind === 'set-aside' ? [{ words: mark.words, lower: mark.lower }] : [],
  );
  expect([friday, first, lastWeek]).toEqual([
    { words: 'Friday', lower: true },
    { words: 'first', lower: false },
    { words: 'last week', lower: true },
  ]);
});
