import { describe, expect, it, vi } from 'vitest';
import {
  type ArticleInCheck,
  articlesInCheck,
  mentionAt,
  ofArticle,
} from '@/lib/check/article-in-check';
import { readQuantities } from '@/lib/quantity/read-quantities';
import type { Article } from '@/lib/record/article';

const article = (id: string, text: string) =>
  ({ id, text, reference_date: '2013-03-25' }) as Article;

function inCheck(text: string): ArticleInCheck {
  const source = articlesInCheck([article('one', text)]).get('one');
  if (!source) throw new Error('no article');
  return source;
}

describe('an article as the checks see it', () => {
  it('is the first of those with its id', () => {
    const articles = articlesInCheck([article('one', 'first'), article('one', 'second')]);
    expect([...articles.values()].map(({ text }) => text)).toEqual(['first']);
  });
  it('is read once, when it is first asked for', () => {
    const read = vi.fn(readQuantities);
    const source = articlesInCheck([article('one', 'Up 5%.')], read).get('one');
    expect(read).not.toHaveBeenCalled();
    expect(source?.mentions).toBe(source?.mentions);
    expect(read.mock.calls).toEqual([['Up 5%.', { published: '2013-03-25' }]]);
    expect(source?.lowerCase).toBe('up 5%.');
  });
});

describe('the mention of a span', () => {
  const source = inCheck('👍 Between 5 tons and 12 dollars.');
  const at = (start: number, end: number) => mentionAt(source, start, end)?.text ?? null;
  it.each([
    ['its very span', 10, 16, '5 tons'],
    ['another end', 10, 15, null],
    ['another start', 11, 16, null],
    ['the start of the next', 21, 31, '12 dollars'],
    ['from one to the other', 10, 31, null],
    ['behind the last', 31, 32, null],
  ])('%s', (_name, start, end, text) => {
    expect(at(start, end)).toBe(text);
  });
});

describe('what is made of an article', () => {
  it('is made once, whichever was asked for in between', () => {
    const make = vi.fn(({ text }: ArticleInCheck) => ({ text }));
    const made = ofArticle(make);
    const [one, other] = [inCheck('one'), inCheck('other')];
    const first = made(one);
    expect(made(one)).toBe(first);
    expect(made(other)).toEqual({ text: 'other' });
    expect(made(one)).toBe(first);
    expect(make).toHaveBeenCalledTimes(2);
  });
  it('may be nothing, and is still made once', () => {
    const make = vi.fn(() => null);
    const made = ofArticle(make);
    const source = inCheck('one');
    expect([made(source), made(source)]).toEqual([null, null]);
    expect(make).toHaveBeenCalledTimes(1);
  });
});
