import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal } from '@/lib/arithmetic/decimal';
import type { Bound, Figure } from '@/lib/record/figure';
import { comparableOf } from '@/lib/view/compare/comparable';
import { comparisonsOf } from '@/lib/view/compare/link-comparisons';
import { type Comparable, refuseComparison } from '@/lib/view/compare/refuse-comparison';
import { pictureOf, titleOf, viewComparisons } from '@/lib/view/compare/view-comparisons';
import { viewRefusals } from '@/lib/view/compare/view-refusals';
import { wordMultiple } from '@/lib/view/compare/word-multiple';
import { indexRecord } from '@/lib/view/index-record';
import { realRecord } from '../../chart/real-record';

const dataset = realRecord();
const index = indexRecord(dataset);
const views = viewComparisons(index);
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const idsOf = (view: (typeof views)[number]) => view.figures.map(({ summary }) => summary.id);
const find = (one: string, other: string) => {
  const view = views.find(({ anchor }) => anchor === `${one}--${other}`);
  if (!view) throw new Error(`not compared: ${one}, ${other}`);
  return view;
};

const TONNES = index.unit('t');
const base = index.figure('espo-increase-2013');

/** A figure with these limits: `≥5`, `≤5`, `~5`, `5`, `4–6`; `|` parts the other reading. */
function made(written: string): Figure {
  const [main = '', other] = written.split('|');
  const read = (text: string) => {
    const [from = '', to] = text.replace(/[≥≤~]/, '').split('–');
    const bound: Bound = text.startsWith('≥')
      ? 'lower'
      : text.startsWith('≤')
        ? 'upper'
        : text.startsWith('~')
          ? 'approx'
          : to
            ? 'range'
            : 'exact';
    const low = bound === 'upper' || bound === 'approx' ? null : decimal(from);
    const high = bound === 'lower' || bound === 'approx' ? null : decimal(to ?? from);
    return { bound, low, high, value: decimal(from) };
  };
  const [first, second] = [read(main), other === undefined ? null : read(other)];
  return {
    ...base,
    value: first.value,
    bound: first.bound,
    lower: first.low,
    upper: first.high,
    alt_bound: second?.bound ?? null,
    alt_lower: second?.low ?? null,
    alt_upper: second?.high ?? null,
  };
}

/** Worked out by hand: larger, smaller, finding, why not, other reading. */
const MULTIPLES: readonly (readonly [string, string, string, RegExp | null, string | null])[] = [
  ['10', '2', 'five times as much', null, null],
  ['4', '2', 'twice as much', null, null],
  ['3', '3', 'the same', null, null],
  ['~3', '3', 'about the same', null, null],
  ['44', '30', 'about 1.5 times as much', null, null],
  ['240', '2', '120 times as much', null, null],
  ['125', '12', 'about ten times as much', null, null],
  ['≥440', '88', 'at least five times as much', null, null],
  ['440', '≤88', 'no bound can be given', /more than nought/, null],
  ['≥440', '≤88', 'no bound can be given', /more than nought/, null],
  ['≥320', '88', 'at least 3.6 times as much', null, null],
  ['≤320', '88', 'at most 3.7 times as much', null, null],
  ['320', '≥88', 'at most 3.7 times as much', null, null],
  ['~50', '16', 'about 3.1 times as much', null, null],
  ['~50', '~16', 'about 3.1 times as much', null, null],
  ['40–50', '10', 'between four times and five times as much', null, null],
  ['≥440', '≥320', 'no bound can be given', /both are lower bounds/, null],
  ['≤0.5', '≤0.4', 'no bound can be given', /more than nought/, null],
  ['~50', '≥16', 'no bound can be given', /one is approximate/, null],
  [
    '≥440',
    '≥320|320',
    'no bound can be given',
    /both are lower bounds/,
    'at least 1.3 times as much',
  ],
  ['≥320|320', '88', '3.6 times as much, perhaps more', null, null],
  ['≥325|325', '88', 'at least 3.6 times as much', null, 'about 3.7 times as much'],
];

describe('a multiple in words', () => {
  it.each(MULTIPLES)('%s over %s: %s', (larger, smaller, finding, because, otherReading) => {
    const words = wordMultiple(made(larger), made(smaller), TONNES);
    expect(plain(words.finding)).toBe(finding);
    if (because === null) expect(words.because).toBeNull();
    else expect(words.because).toMatch(because);
    expect(words.otherReading).toBe(otherReading);
  });

  it('counts what is counted', () => {
    const { finding } = wordMultiple(made('30'), made('10'), index.unit('interceptor'));
    expect(finding).toBe('three times as many');
  });

  it('has the places of the derived figure on record', () => {
    expect(wordMultiple(made('~50'), made('~16'), TONNES, 0).finding).toBe(
      'about three times as much',
    );
  });

  it('never claims more than any numbers within the limits bear out', () => {
    const NAMES = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
    const number = fc.integer({ min: 1, max: 900 });
    fc.assert(
      fc.property(number, number, number, number, fc.boolean(), (a, b, up, down, lower) => {
        const [larger, smaller] = [made(`${lower ? '≥' : '≤'}${a}`), made(String(b))];
        const { finding } = wordMultiple(larger, smaller, TONNES);
        const match = /^at (least|most) (\S+)/.exec(finding.replace('twice', 'two times'));
        const said = match?.[2]?.replace('ten', '10').replaceAll('\u202f', '') ?? '';
        const bound = NAMES.includes(said) ? NAMES.indexOf(said) : Number(said);
        const actual = (lower ? a + up : Math.max(a - down, 0)) / b;
        expect(match?.[1]).toBe(lower ? 'least' : 'most');
        expect(lower ? actual >= bound : actual <= bound).toBe(true);
      }),
    );
  });
});

/** By hand, over the real record. */
const REFUSED: readonly (readonly [string, string, RegExp | null])[] = [
  ['cn-us-trade-2012', 'cn-ru-trade-2012', null],
  ['interceptors-total', 'interceptors-before', null],
  ['railway-offer-usd', 'cn-ru-trade-2012', /measure different things: financing .*; trade/],
  ['cn-us-trade-2012', 'cn-us-trade-2012', /one and the same/],
  ['railway-offer-eur', 'railway-offer-usd', /one amount twice, in euros and in US dollars/],
  ['railway-offer-eur', 'cn-ru-trade-2012', /^Euros and US dollars are different units/],
  ['railway-offer-usd', 'cn-us-trade-2012', /measure different things: financing .*; trade/],
  ['rosneft-target-2018', 'cn-us-trade-2012', /^Tonnes and US dollars measure different things/],
  ['cn-oil-consumer-rank', 'ru-oil-exporter-rank', /^Ranks have no ratio/],
  ['cn-oil-consumer-rank', 'me-share-cn-oil-imports', /^Ranks and shares measure/],
  ['me-share-cn-oil-imports', 'eu-share-ru-oil-exports', /different wholes/],
  ['us-ru-trade-multiple', 'jp-ru-trade-multiple', /ratios that this record computed/],
  ['us-ru-trade-gap', 'jp-ru-trade-gap', /computed by this record/],
  ['interceptors-added', 'interceptors-total', /the size of an increase, the other a level/],
  ['espo-increase-by-2014', 'espo-increase-2014', /part of the other/],
  ['interceptors-total', 'brics-other-countries', /^Interceptors and countries measure/],
];

describe('what may be compared', () => {
  it.each(REFUSED)('%s with %s: %s', (one, other, reason) => {
    const pair = [one, other].map((id) => comparableOf(index, index.figure(id)));
    for (const [left, right] of [pair, [...pair].reverse()]) {
      const said = left && right ? refuseComparison(left, right) : '';
      if (reason === null) expect(said).toBeNull();
      else if (left === pair[0]) expect(said).toMatch(reason);
      else expect(said).not.toBeNull();
    }
  });

  const [us, ru] = ['cn-us-trade-2012', 'cn-ru-trade-2012'].map((id) =>
    comparableOf(index, index.figure(id)),
  ) as [Comparable, Comparable];

  it.each<[string, Partial<Comparable>, RegExp | null]>([
    ['alike', {}, null],
    ['another measure', { measure: 'loans' }, /different things: trade.*; loans\.$/],
    ['an offer', { status: 'offer' }, /^One is stated as an outcome, the other as an offer/],
    ['a plan', { status: 'plan' }, /the other as a plan: they are not of one kind\.$/],
    ['computed', { status: 'derived', derived: true }, null],
    ['disputed', { doubtful: true }, /^Another source contradicts “China–Russia trade, 2012”/],
  ])('one measure, one sort of statement, undisputed: %s', (_, other, reason) => {
    const said = refuseComparison(us, { ...ru, ...other });
    if (reason === null) expect(said).toBeNull();
    else expect(said).toMatch(reason);
  });

  it('holds no disputed figure, and one measure in each pair', () => {
    for (const { figures } of views) {
      expect(figures.map(({ summary }) => summary.doubtful)).toEqual([false, false]);
      expect(new Set(figures.map(({ summary }) => summary.measure)).size).toBe(1);
    }
  });

  it('is one unit, one change, larger number first, and something that an article states', () => {
    expect(views.length).toBeGreaterThan(0);
    for (const view of views) {
      const [one, other] = idsOf(view).map((id) => index.figure(id)) as [Figure, Figure];
      expect([one.unit, one.change]).toEqual([other.unit, other.change]);
      expect(Number(one.value)).toBeGreaterThanOrEqual(Number(other.value));
      expect(one.status === 'derived' && other.status === 'derived').toBe(false);
    }
  });

  it('examples of what is not are refused for the reason given', () => {
    const refusals = viewRefusals(index);
    expect(refusals.length).toBeGreaterThan(2);
    expect(new Set(refusals.map(({ reason }) => reason)).size).toBe(refusals.length);
  });
});

describe('a comparison', () => {
  it('states the finding with its hedge, and the figure on record that holds it', () => {
    const view = find('cn-us-trade-2012', 'cn-ru-trade-2012');
    expect(titleOf(view)).toMatch(
      /^At least five times as much: China–US trade.*beside China–Russ/,
    );
    expect(view.onRecord?.id).toBe('us-ru-trade-multiple');
    expect(plain(view.sum)).toBe('(over $440 billion) ÷ $88 billion');
  });

  it('says what the derived figure on record says', () => {
    for (const { onRecord, finding } of views) {
      if (onRecord === null) continue;
      const { hedge, open } = onRecord.value;
      if (hedge !== null) expect(finding.startsWith(hedge)).toBe(true);
      if (open !== null) expect(finding.endsWith(open)).toBe(true);
    }
  });

  it('brackets what is hedged, and nothing else', () => {
    const sum = (one: string, other: string) => plain(find(one, other).sum);
    expect(sum('cn-us-trade-2012', 'cn-jp-trade-2012')).toBe(
      '(over $440 billion) ÷ ($320 billion, perhaps more)',
    );
    expect(sum('cn-jp-trade-2012', 'cn-ru-trade-2012')).toBe(
      '($320 billion, perhaps more) ÷ $88 billion',
    );
  });

  it('warns of plans and periods', () => {
    const { caveats } = find('rosneft-target-2018', 'rosneft-base');
    expect(caveats.join(' ')).toMatch(/The first is a target; the second is derived from targets/);
    expect(find('cn-us-trade-2012', 'cn-ru-trade-2012').caveats).toEqual([]);
  });

  it('names the voices besides the publisher, once, origin first', () => {
    const voices = new Map(
      views.flatMap(({ figures }) => figures.map(({ summary, voice }) => [summary.id, voice])),
    );
    expect(voices.get('cn-ru-trade-2012')).toBeNull();
    expect(voices.get('cn-us-trade-2012')).toBe('Sergey Razov, Russian Ambassador to China');
    expect(voices.get('rosneft-target-2018')).toBe('unnamed sources via Reuters');
  });

  it('shows the quote of each side, and of a derived side those it rests on', () => {
    for (const { figures } of views)
      for (const { sources, formula, summary } of figures) {
        expect(sources.length, summary.id).toBeGreaterThan(0);
        expect(formula === null).toBe(!summary.derived);
      }
  });

  it('is found from both its figures, by an address that names them', () => {
    const links = comparisonsOf(index, 'cn-ru-trade-2012');
    expect(links.map(({ href }) => href)).toContain(
      '/compare?ids=cn-us-trade-2012,cn-ru-trade-2012#cn-us-trade-2012--cn-ru-trade-2012',
    );
    const said = (id: string) => comparisonsOf(index, id).map(({ finding }) => finding);
    expect(said('cn-ru-trade-2012')).toContain('That is at least five times as much.');
    expect(said('cn-us-trade-2012')).toContain('This is at least five times as much.');
    expect(said('cn-us-trade-2012')).toContain('No bound can be given.');
    expect(comparisonsOf(index, 'cn-oil-consumer-rank')).toEqual([]);
  });

  it('is drawn with both figures and nothing else', () => {
    for (const view of views) expect(pictureOf(view).panels[0]?.figures).toEqual(idsOf(view));
  });
});
