import { describe, expect, it } from 'vitest';
import { tokenise } from '../../lib/quantity/token/tokenise';

const words = (text: string) => tokenise(text).map((token) => token.text);
const sentences = (text: string) => (tokenise(text).at(-1)?.sentence ?? -1) + 1;

describe('tokens', () => {
  it.each([
    ['60m tonnes', ['60', 'm', 'tonnes']],
    ['China’s 3 mills', ['China', '’s', '3', 'mills']],
    ["workers' pay", ['workers', "'", 'pay']],
    ["don't", ["don't"]],
    ['the U.S. economy', ['the', 'U.S.', 'economy']],
    ['Sept. 30', ['Sept.', '30']],
    ['US$5', ['US', '$', '5']],
    ['½ €', ['½', '€']],
    ['Cádiz', ['Cádiz']],
    ['a\u200bb', ['a', 'b']],
    ['😀5', ['😀', '5']],
    ['x.', ['x', '.']],
    ['\t a \u00a0 b', ['a', 'b']],
  ])('of %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
  it('know their places, and whether they are glued', () => {
    const [dollar, number, word] = tokenise('$5 bn', 10);
    expect(dollar).toMatchObject({ start: 10, end: 11, kind: 'symbol', glued: false });
    expect(number).toMatchObject({ start: 11, end: 12, kind: 'number', glued: true });
    expect(word).toMatchObject({ start: 13, end: 15, kind: 'word', glued: false });
  });
  it('lower their case and plain their apostrophes', () => {
    expect(tokenise('U.S. Didn’t').map(({ lower }) => lower)).toEqual(['us', "didn't"]);
  });
});

describe('sentences', () => {
  it.each([
    ['It rose. It fell.', 2],
    ['It rose.” It fell!', 2],
    ['prices rose . they fell .', 2],
    ['Sept. 30 was warm.', 1],
    ['The No. 2 of St. Louis', 1],
    ['It cost 3.5 million', 1],
    ['5 km. from here', 1],
    ['So? Yes! Well…', 3],
    ['', 0],
  ])('%j are %i', (text, count) => {
    expect(sentences(text)).toBe(count);
  });
});
