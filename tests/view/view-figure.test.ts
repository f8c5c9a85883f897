import { describe, expect, test } from 'vitest';
import { openRecord } from '@/app/record';
import { isDerived, isStated } from '@/lib/record/figure';
import { viewFigure } from '@/lib/view/view-figure';
import { formulaText } from '@/lib/view/view-formula';

const { index, checks } = openRecord();
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const view = (id: string) => viewFigure(index, id, checks);

describe.each(index.dataset.figures.filter(isStated).map((figure) => [figure.id, figure] as const))(
  '%s',
  (id, figure) => {
    const { quote } = view(id);
    const quoted = quote?.parts.map(({ text }) => text).join('') ?? '';

    test('the quote stands verbatim in its paragraph, its number in the quote', () => {
      expect(quoted).toBe(figure.exact);
      expect(quote?.parts.filter((part) => part.figureId === id).map(({ text }) => text)).toEqual([
        figure.number_text,
      ]);
      const paragraph = `${quote?.before}${quoted}${quote?.after}`;
      expect(index.article(figure.article_id).text.split('\n')).toContain(paragraph);
    });
  },
);

test('a derived figure shows its formula in words and the quotes behind it', () => {
  const figure = index.figure('rosneft-base');
  expect(isDerived(figure) && plain(formulaText(index, figure))).toBe(
    'around 50 million tonnes − some 34 million tonnes',
  );
  const sources = view('rosneft-base').sources;
  expect(sources).toHaveLength(1);
  expect(sources[0]?.figures.map(({ id }) => id).sort()).toEqual([
    'rosneft-increase-2018',
    'rosneft-target-2018',
  ]);
});

test('both readings of an ambiguous hedge are told', () => {
  const { ambiguity, otherReading } = view('cn-jp-trade-2012');
  expect(ambiguity).toContain('“over”');
  expect(plain(otherReading ?? '')).toBe('exactly $320 billion');
});

test('a figure contradicted elsewhere says so, gravest note first', () => {
  const { summary, notes } = view('railway-offer-eur');
  expect(summary.doubtful).toBe(true);
  expect(notes.map(({ verdict }) => verdict)).toEqual([
    'conflict',
    'conflict',
    'conflict',
    'caveat',
  ]);
});

test('the chain of voices runs from the page quoted to the origin', () => {
  expect(view('rosneft-target-2018').trail.map(({ voice }) => voice)).toEqual([
    'Global Times',
    'Reuters',
    'unnamed sources',
  ]);
});

test('related figures: what is computed from it, and the same amount in another unit', () => {
  expect(view('cn-us-trade-2012').usedBy.map(({ id }) => id)).toEqual([
    'ru-us-trade-share',
    'us-ru-trade-multiple',
    'us-ru-trade-gap',
  ]);
  expect(view('railway-offer-eur').conversion.map(({ id }) => id)).toEqual(['railway-offer-usd']);
  expect(view('railway-offer-usd').conversion.map(({ id }) => id)).toEqual(['railway-offer-eur']);
});

test('only checks that look at the figure are named, and each was run', () => {
  const { checks: shown } = view('cn-us-trade-2012');
  expect(shown.map(({ name }) => name)).toContain('quotes');
  expect(shown.map(({ name }) => name)).not.toContain('derivations');
  expect(shown.every(({ lookedAt }) => lookedAt > 0)).toBe(true);
});

test('the citation names value with hedge, voice, date and address', () => {
  const { citation } = viewFigure(index, 'cn-us-trade-2012', checks, 'https://figures.example');
  expect(plain(citation)).toBe(
    'China–US trade, 2012: over $440 billion. Global Times › Sergey Razov, Russian ambassador to China, 21 or 22 March 2013. Figures of Record, https://figures.example/figures/cn-us-trade-2012; quoted from code point 4059 to 4218 of article “global-times-2013-03”.',
  );
});
