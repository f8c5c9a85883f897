/** What holds of every reading, whatever the text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MENTION_CLASSES, MODIFIERS } from '../../lib/quantity/mention';
import { readQuantities } from '../../lib/quantity/read-quantities';
import { indexCodePoints } from '../../lib/text/code-points';

/** Pieces that news is made of, so that random texts hold numbers, hedges and dates. */
const PIECES = [
  'rose',
  'to',
  'from',
  'about',
  '$',
  '5',
  '12.5',
  '1,234',
  'million',
  '%',
  'per cent',
  'a barrel',
  'in',
  '2012',
  'March 14',
  'last week',
  'and',
  ',',
  '.',
  '(',
  ')',
  '-',
  '–',
  'or',
  'one',
  'half',
  'of',
  'the',
  'ships',
  'three-day',
  'second-largest',
  'over',
  'respectively',
  'between',
  '€',
  'a',
  'dozen',
  '😀',
  '½',
  'World War Two',
  'by',
  'minus',
  '10:30',
  'GMT',
] as const;
const newsLike = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', '', '\u00a0')), {
    maxLength: 40,
  })
  .map((pairs) => pairs.flat().join(''));
const anyText = fc.oneof(
  newsLike,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
);
const options = { published: '2015-05-13' };

describe('every reading', () => {
  it('has spans in order, without overlaps, whose text is that of the place', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const index = indexCodePoints(text);
        let end = 0;
        for (const mention of readQuantities(text, options)) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          for (const words of [
            mention,
            mention.unitWords,
            mention.hedge,
            mention.whole,
            mention.period?.words,
          ])
            if (words) expect(index.slice(words)).toBe(words.text);
          ({ end } = mention);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('states exact decimals, known classes and known modifiers', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const mentions = readQuantities(text, options);
        mentions.forEach((mention, place) => {
          expect(MENTION_CLASSES).toContain(mention.class);
          expect(MODIFIERS).toContain(mention.modifier);
          expect(mention.unit).not.toBe('');
          if (!['date', 'time'].includes(mention.class))
            for (const value of [mention.value, mention.value2])
              if (value !== null) expect(value).toMatch(/^-?(0|[1-9]\d*)(\.\d*[1-9])?$/);
          if (mention.conversionOf !== null) expect(mention.conversionOf).toBeLessThan(place);
          expect(mention.value2 === null || mention.modifier === 'range').toBe(true);
        });
      }),
      { numRuns: 400 },
    );
  });

  it('covers every digit', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        const mentions = readQuantities(text, options);
        [...text].forEach((character, at) => {
          if (/[0-9]/.test(character))
            expect(mentions.some(({ start, end }) => start <= at && at < end)).toBe(true);
        });
      }),
      { numRuns: 400 },
    );
  });
});

describe('a paragraph', () => {
  it('reads the same whatever stands around it', () => {
    fc.assert(
      fc.property(newsLike, newsLike, newsLike, (before, paragraph, behind) => {
        const alone = readQuantities(paragraph, options);
        const shift = [...before].length + 1;
        const inside = readQuantities(`${before}\n${paragraph}\n${behind}`, options).filter(
          ({ start, end }) => start >= shift && end <= shift + [...paragraph].length,
        );
        const shape = (mention: (typeof alone)[number], by: number) => ({
          ...mention,
          start: mention.start - by,
          end: mention.end - by,
          conversionOf: mention.conversionOf === null,
          unitWords: mention.unitWords?.text,
          hedge: mention.hedge?.text,
          whole: mention.whole?.text,
          period: mention.period?.edtf,
        });
        expect(inside.map((mention) => shape(mention, shift))).toEqual(
          alone.map((mention) => shape(mention, 0)),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('hostile text', () => {
  it.each([
    ['digits', '1'.repeat(50_000)],
    ['commas', '1,'.repeat(20_000)],
    ['magnitudes', 'million '.repeat(20_000)],
    ['spaces', ' '.repeat(500_000)],
    ['hyphens', '1-'.repeat(20_000)],
    ['halves', 'half of a '.repeat(5_000)],
    ['lone surrogates', '\ud800 5 \udc00'.repeat(5_000)],
    ['years', 'a year earlier '.repeat(5_000)],
  ])('of %s is read to its end', (_name, text) => {
    expect(() => readQuantities(text, options)).not.toThrow();
  });
});
