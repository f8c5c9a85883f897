import { describe, expect, it } from 'vitest';
import type { ArticleInCheck } from '@/lib/check/article-in-check';
import { sentenceSpan, surroundingsOf } from '@/lib/check/surroundings';
import type { StatedFigure } from '@/lib/record/figure';
import { indexCodePoints } from '@/lib/text/code-points';

const TEXT = 'Old 👍 news.\nHe came. It hit 5. She left.\nThen 6 of 7. All left. End.\nLast.';

function quote(words: string) {
  const start = [...TEXT.slice(0, TEXT.indexOf(words))].length;
  const row = { start, end: start + [...words].length } as StatedFigure;
  return { row, source: { text: TEXT, index: indexCodePoints(TEXT) } as ArticleInCheck };
}

describe('the sentence of a quote, with its stop', () => {
  it.each([
    ['It hit 5', 'It hit 5.'],
    ['hit 5.', 'It hit 5.'],
    ['He', 'He came.'],
    ['She left.', 'She left.'],
    ['news', 'Old 👍 news.'],
    ['Old', 'Old 👍 news.'],
    ['5. She', 'It hit 5. She left.'],
    ['6 of', 'Then 6 of 7.'],
    ['Last', 'Last.'],
  ])('%s', (words, sentence) => {
    const { row, source } = quote(words);
    expect(source.index.slice(sentenceSpan({ row, source }))).toBe(sentence);
  });
});

describe('where a text begins or ends with the sentence', () => {
  const spanIn = (text: string, words: string) => {
    const start = text.indexOf(words);
    const row = { start, end: start + words.length } as StatedFigure;
    const source = { text, index: indexCodePoints(text) } as ArticleInCheck;
    return {
      sentence: source.index.slice(sentenceSpan({ row, source })),
      around: surroundingsOf({ row, source }),
    };
  };
  it.each([
    ['\nIt hit 5. End.\n', '5', 'It hit 5.', '\nIt hit 5. End.'],
    ['It hit 5\n', '5', 'It hit 5', 'It hit 5'],
    ['\n5', '5', '5', '\n5'],
    ['5. \nNo.', '5', '5. ', '5. '],
    ['One. 5', '5', '5', 'One. 5'],
  ])('%j', (text, words, sentence, around) => {
    expect(spanIn(text, words)).toEqual({ sentence, around });
  });
});

describe('the paragraph of a quote and the one before', () => {
  it.each([
    ['news', 'Old 👍 news.'],
    ['Old', 'Old 👍 news.'],
    ['It hit 5', 'Old 👍 news.\nHe came. It hit 5. She left.'],
    ['of 7', 'He came. It hit 5. She left.\nThen 6 of 7. All left. End.'],
    ['Last', 'Then 6 of 7. All left. End.\nLast.'],
  ])('%s', (words, paragraphs) => {
    expect(surroundingsOf(quote(words))).toBe(paragraphs);
  });
});
