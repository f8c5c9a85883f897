import { describe, expect, it } from 'vitest';
import type { StatedFigure } from '@/lib/record/figure';
import { isStated } from '@/lib/record/figure';
import { statementSpan } from '@/lib/record/statement-span';
import { indexCodePoints } from '@/lib/text/code-points';
import { realRecord } from '../chart/real-record';

const OFFSET = 100;

/** A figure whose number is marked with ‹ › in its quote. */
function figureOf(marked: string, hedge: string | null): StatedFigure {
  const [before = '', number = '', after = ''] = marked.split(/[‹›]/);
  const start = OFFSET + [...before].length;
  return {
    exact: before + number + after,
    start: OFFSET,
    number_start: start,
    number_end: start + [...number].length,
    hedge_text: hedge,
  } as StatedFigure;
}

const wordsOf = (figure: StatedFigure) => {
  const { start, end } = statementSpan(figure);
  return indexCodePoints(figure.exact).slice({ start: start - OFFSET, end: end - OFFSET });
};

describe('the words that state a figure', () => {
  it.each([
    ['which hit over ‹$440 billion› and', 'over', 'over $440 billion'],
    ['Over ‹$440 billion› and', 'over', 'Over $440 billion'],
    ['no more than ‹3 days› long', 'no more than', 'no more than 3 days'],
    ['took ‹3 days› or more of', 'or more', '3 days or more'],
    ['took ‹3 days›, at least, of', 'at least', '3 days, at least'],
    ['over $440 billion and ‹$320 billion› in all', 'over', '$320 billion'],
    ['a turnover ‹$440 billion› high', 'over', '$440 billion'],
    ['a record ‹$88 billion› in', null, '$88 billion'],
    ['about (some) ‹34 million›', '(some)', '(some) 34 million'],
    ['😀 over ‹$440 billion›', 'over', 'over $440 billion'],
  ])('“%s” with “%s”: “%s”', (marked, hedge, words) => {
    expect(wordsOf(figureOf(marked, hedge))).toBe(words);
  });

  it('lie within their quotes and overlap in no article', () => {
    const { figures } = realRecord();
    const spans = figures.filter(isStated).map((figure) => {
      const span = statementSpan(figure);
      expect(span.start).toBeGreaterThanOrEqual(figure.start);
      expect(span.end).toBeLessThanOrEqual(figure.end);
      return { ...span, article: figure.article_id };
    });
    spans.sort((a, b) => a.article.localeCompare(b.article) || a.start - b.start);
    for (const [place, span] of spans.entries()) {
      const before = spans[place - 1];
      if (before?.article === span.article) expect(span.start).toBeGreaterThanOrEqual(before.end);
    }
  });
});
