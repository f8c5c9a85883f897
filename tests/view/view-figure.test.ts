import { describe, expect, test } from 'vitest';
import { openRecord } from '@/app/record';
import { isDerived, isStated } from '@/lib/record/figure';
import { statementWords } from '@/lib/record/statement-span';
import { indexRecord } from '@/lib/view/index-record';
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

    test('the quote stands verbatim in its paragraph, its number and hedge in the quote', () => {
      expect(quoted).toBe(figure.exact);
      expect(quote?.parts.filter((part) => part.figureId === id).map(({ text }) => text)).toEqual([
        statementWords(figure),
      ]);
      const paragraph = `${quote?.before}${quoted}${quote?.after}`;
      expect(index.article(figure.article_id).text.split('\n')).toContain(paragraph);
    });
  },
);

test('a derived figure shows its formula in words and the quotes behind it', () => {
  const figure = index.figure('rosneft-base');
  expect(isDerived(figure) && plain(formulaText(index, figure))).toBe(
    '(around 50 million tonnes) − (some 34 million tonnes)',
  );
  const sources = view('rosneft-base').sources;
  expect(sources).toHaveLength(1);
  // In the order of the words, not in that of the formula.
  expect(sources[0]?.figures.map(({ id }) => id)).toEqual([
    'rosneft-increase-2018',
    'rosneft-target-2018',
  ]);
});

test('both readings of an ambiguous hedge are told, each once', () => {
  const { ambiguity, otherReading } = view('cn-jp-trade-2012');
  expect(ambiguity).toContain('the other reading is $320 billion');
  expect(otherReading).toBeNull();
});

test('the step that reads a doubtful hedge names both readings', () => {
  const hedge = view('cn-jp-trade-2012').steps.find(({ aspect }) => aspect === 'Hedge');
  expect(plain(hedge?.meaning ?? '')).toBe(
    'Open: on one reading, no less than $320 billion, and no upper limit is stated; on the other, this number, no hedge.',
  );
});

test('so do the limits of a figure that is derived from it, and how to read them', () => {
  const { limits, meanings } = view('jp-ru-trade-multiple');
  expect(plain(limits ?? '')).toBe(
    'open: on one reading, no less than 3.6 times, and no upper limit follows; on the other, rounded, from numbers without a hedge',
  );
  expect(meanings[0]).toBe(
    'On one reading the inputs allow no less; on the other they set no such limit.',
  );
});

test.each([
  ['within a sentence at its beginning', 'eu-share-ru-oil-exports', '…', ''],
  ['within a sentence at its end', 'me-share-cn-oil-imports', '', '…'],
  ['of a whole sentence', 'cn-ru-trade-2012', '', ''],
])('a quote %s says where it was cut', (_, id, opening, closing) => {
  expect(view(id).quote).toMatchObject({ opening, closing });
});

test('the other reading is computed where the ambiguity does not spell it out', () => {
  const figures = index.dataset.figures.map((figure) =>
    figure.id === 'cn-jp-trade-2012'
      ? { ...figure, ambiguity: 'Does “over” govern both?' }
      : figure,
  );
  const altered = indexRecord({ ...index.dataset, figures });
  const { otherReading } = viewFigure(altered, 'cn-jp-trade-2012', checks);
  expect(plain(otherReading ?? '')).toBe('exactly $320 billion');
});

test.each([
  ['cn-ru-trade-2012', '88 000 000 000 US dollars (ISO 4217 code USD)'],
  ['cn-ru-partner-streak-2012', '3 consecutive years'],
  ['brics-other-countries', '4 countries'],
  ['cn-ru-partner-rank-2012', 'rank 1'],
  ['me-share-cn-oil-imports', '50 % (0.5 of the whole)'],
  ['espo-increase-2013', '1 000 000 tonnes (UCUM code t)'],
])('%s is read as %s', (id, words) => {
  expect(plain(view(id).steps[0]?.meaning ?? '')).toBe(words);
});

test('words that set a limit themselves are named as the hedge', () => {
  const hedge = view('eu-share-ru-oil-exports').steps.find(({ aspect }) => aspect === 'Hedge');
  expect(hedge?.words).toBe('the majority');
  expect(plain(hedge?.meaning ?? '')).toBe('More than 50 %; no upper limit is stated.');
});

test('a streak is no place in an order, a plan no level that there is', () => {
  expect(view('cn-ru-partner-streak-2012').meanings[0]).toMatch(/^A run/);
  expect(view('cn-ru-partner-streak-2012').summary.bound).toBe('streak');
  expect(view('cn-ru-partner-rank-2012').meanings[0]).toMatch(/^A place in an order/);
  expect(view('interceptors-total').meanings[1]).toContain('how much there is to be');
  expect(view('cn-ru-trade-2012').meanings[1]).toContain('how much there is,');
});

test.each([
  ['interceptors-before', 'derived from plans', 'derived from plans'],
  ['rosneft-multiple', 'derived from targets', 'derived from targets, approximate'],
  ['rosneft-remaining', 'derived from plans and targets', undefined],
  ['railway-implied-rate', 'derived from offers', undefined],
  ['us-ru-trade-multiple', 'derived', 'derived, lower bound'],
  ['jp-ru-trade-multiple', 'derived', 'derived, lower bound, or approximate'],
  ['ru-jp-trade-share', 'derived', 'derived, perhaps an upper bound'],
  ['cn-us-trade-2012', 'outcome', 'outcome, lower bound'],
  ['cn-jp-trade-2012', 'outcome', 'outcome, perhaps a lower bound'],
  ['cn-ru-partner-since', 'derived', 'derived'],
])('%s: %s', (id, status, statement) => {
  const { summary } = view(id);
  expect(summary.status).toBe(status);
  if (statement !== undefined) expect(summary.statement).toBe(statement);
});

test('derived limits come from inputs, not from words', () => {
  expect(view('interceptors-before').meanings[0]).toBe('Computed from numbers without a hedge.');
  expect(view('ru-us-trade-share').meanings[0]).toBe('The inputs allow no more.');
  expect(view('railway-trade-multiple').meanings[0]).toMatch(/^Near .* because it is rounded:/);
  expect(view('rosneft-multiple').meanings[0]).toMatch(/or its inputs set no limits\.$/);
  expect(view('us-ru-trade-gap').meanings[0]).toBe('The inputs allow no less.');
});

test('a day of publication is when it was reported, not when it was stated', () => {
  expect(view('xi-visit-length').statedOn).toBe('Reported on 8 May 2015');
  expect(view('railway-offer-eur').statedOn).toBe('Stated on 6 May 2015');
  expect(view('cn-ru-trade-2012').statedOn).toBe('Reported on 21 or 22 March 2013');
});

test('a publisher that the text does not name is marked as inferred', () => {
  expect(view('xi-visit-length').trail[0]?.voice).toBe('Reuters (publisher inferred)');
  expect(view('xi-visit-length').quote?.publisher).toBe('Reuters (publisher inferred)');
  expect(view('cn-ru-trade-2012').trail[0]?.voice).toBe('Global Times');
});

test('years and counts of a formula stand in digits', () => {
  const figure = index.figure('cn-ru-partner-since');
  expect(isDerived(figure) && formulaText(index, figure)).toBe('2012 − 3 + 1');
});

test('a figure contradicted elsewhere says so, gravest note first', () => {
  const { summary, notes } = view('railway-offer-eur');
  expect(summary.doubtful).toBe(true);
  const gravity = ['conflict', 'caveat', 'different-measure', 'agrees'];
  const places = notes.map(({ verdict }) => gravity.indexOf(verdict));
  expect(places[0]).toBe(0);
  expect(new Set(places).size).toBeGreaterThan(1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('what is computed from a disputed figure is disputed, and names that figure', () => {
  const disputed = index.dataset.figures.filter(({ id }) => view(id).disputedInputs.length > 0);
  expect(disputed.map(({ id }) => [id, view(id).disputedInputs.map((input) => input.id)])).toEqual([
    ['railway-implied-rate', ['railway-offer-usd', 'railway-offer-eur']],
    ['railway-trade-multiple', ['railway-offer-usd']],
  ]);
  for (const { id } of disputed) expect(view(id).summary.doubtful).toBe(true);
  expect(view('us-ru-trade-multiple').summary.doubtful).toBe(false);
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

test('a name holds no date that its period lacks, unless as that of the report', () => {
  const undated = index.dataset.figures.filter(
    (figure) => isStated(figure) && figure.time_period === null && /\b\d{4}\b/.test(figure.label),
  );
  expect(undated.map(({ id }) => id)).toEqual(['xi-visit-length']);
  for (const { label } of undated) expect(label).toMatch(/, as reported in \w+ \d{4}$/);
});
