import { describe, expect, it } from 'vitest';
import { decimal } from '@/lib/arithmetic/decimal';
import { articlesInCheck } from '@/lib/check/article-in-check';
import { type Ground, idsNamedBy, recheckFigures } from '@/lib/check/verify/recheck-figures';
import type { Figure } from '@/lib/record/figure';
import { altered, ofFigure, soundDataset } from '../altered-record';

const dataset = soundDataset();
const onRecord = new Map(dataset.figures.map((figure) => [figure.id, figure]));
const figureOf = (id: string): Figure => {
  const figure = onRecord.get(id);
  if (!figure) throw new Error(`no figure: ${id}`);
  return figure;
};
const changed = (id: string, cells: Partial<Figure>): Figure => {
  const figure = altered(ofFigure(id, cells)).figures.find((row) => row.id === id);
  if (!figure) throw new Error(`no figure: ${id}`);
  return figure;
};

/** Articles without text are those that may not be published. */
const groundOf = (texts: boolean, figures = onRecord): Ground => ({
  dataset,
  articles: articlesInCheck(
    dataset.articles.map((article) => (texts ? article : { ...article, text: '' })),
  ),
  figureOf: (id) => figures.get(id),
});

/** `row code` of all that is found for rows that begin in the tenth record of a file. */
function recheck(figures: readonly (Figure | null)[], ground = groundOf(true)) {
  const rows = figures.map((figure, at) => ({ figure, row: 10 + at }));
  return [...recheckFigures(rows, ground, 'mine.csv')].flatMap(([row, findings]) =>
    findings.map((finding) => {
      expect(finding).toMatchObject({ file: 'mine.csv', row });
      return `${row} ${finding.code}`;
    }),
  );
}

describe('what a figure rests on', () => {
  it.each([
    ['nothing', 'cn-ru-trade-2012', []],
    ['what it converts', 'railway-offer-usd', ['railway-offer-eur']],
    ['what its formula names', 'interceptors-before', ['interceptors-total', 'interceptors-added']],
  ])('%s', (_name, id, ids) => {
    expect(idsNamedBy(figureOf(id))).toEqual(ids);
  });
});

describe('rows held against the articles', () => {
  it('nothing speaks against those of the record, together or one by one', () => {
    expect(recheck(dataset.figures)).toEqual([]);
    for (const figure of dataset.figures) expect(recheck([figure])).toEqual([]);
  });
  it('a row that says otherwise is found at its own place', () => {
    const wrong = changed('cn-ru-trade-2012', { exact: 'no such words' });
    const found = recheck([figureOf('cn-us-trade-2012'), null, wrong]);
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map((line) => line.split(' ')[0]))).toEqual(new Set(['12']));
  });
  it('a derived row is held against the other rows of the file before those of the record', () => {
    // Sound by itself, and of another number.
    const total = { ...figureOf('interceptors-added'), id: 'interceptors-total' };
    expect(recheck([figureOf('interceptors-before'), figureOf('interceptors-total')])).toEqual([]);
    const ofRecord = recheck([figureOf('interceptors-before')]);
    const ofFile = recheck(
      [figureOf('interceptors-before')],
      groundOf(true, new Map(onRecord).set('interceptors-total', total)),
    );
    expect(ofRecord).toEqual([]);
    expect(ofFile).toEqual(['10 derivation/mismatch']);
  });
  it('what rests on something that rests on nothing known is found', () => {
    const known = new Map(onRecord);
    known.delete('railway-offer-eur');
    expect(recheck([figureOf('railway-offer-usd')], groundOf(true, known))).not.toEqual([]);
    known.delete('interceptors-total');
    expect(recheck([figureOf('interceptors-before')], groundOf(true, known))).toEqual([
      '10 reference/unknown',
    ]);
  });
});

describe('articles whose text may not be published', () => {
  it('say nothing against a row, neither for it', () => {
    expect(
      recheck(
        dataset.figures.filter(({ article_id }) => article_id),
        groundOf(false),
      ),
    ).toEqual([]);
  });
  it('hide nothing that a row without an article says against itself', () => {
    const wrong = changed('interceptors-before', { value: decimal('31') });
    expect(recheck([wrong], groundOf(false))).toEqual(['10 bound/inconsistent']);
  });
});
