import { describe, expect, it } from 'vitest';
import { checkChartHedges } from '@/lib/check/check-chart-hedges';
import { checkChartTopics } from '@/lib/check/check-chart-topics';
import { checkCharts } from '@/lib/check/check-charts';
import type { Dataset } from '@/lib/record/dataset';
import { saidBy, soundDataset } from './altered-record';

type Chart = Dataset['charts'][number];

/** One chart with panels of these figures, and words of its own. */
function chart(panels: readonly (readonly string[])[], words: Partial<Chart> = {}): Chart {
  const [known] = soundDataset().charts;
  const [panel] = known?.panels ?? [];
  if (!known || !panel) throw new Error('no chart');
  const { labels: _, ...plain } = known;
  return {
    ...plain,
    title: 'Planned, aimed at and reached.',
    subtitle: null,
    note: null,
    alt: null,
    ...words,
    panels: panels.map((figures) => ({ ...panel, figures: [...figures] })),
  } as Chart;
}

describe('axes', () => {
  const said = (...panels: readonly (readonly string[])[]) =>
    saidBy(checkCharts, { charts: [chart([]), chart(panels)] });
  const at = (code: string, place: string, rest: string) => [
    `chart/${code} null:[1].${place}, ${rest}`,
  ];
  it('may each have a unit of its own', () => {
    expect(said(['cn-ru-trade-2012', 'cn-us-trade-2012'], ['rosneft-target-2018'])).toEqual([]);
    expect(said(['nobody'], [])).toEqual([]);
  });
  it('mix no units', () => {
    expect(said([], ['cn-ru-trade-2012', 'cn-us-trade-2012', 'rosneft-target-2018'])).toEqual(
      at(
        'mixed-units',
        'panels[1].figures[2]',
        'expected figures in USD, as the first, found rosneft-target-2018 in t',
      ),
    );
  });
  it('show contradicted figures apart, with what is derived from them', () => {
    expect(said(['railway-offer-usd'], ['railway-trade-multiple'])).toEqual([]);
    expect(said(['cn-ru-trade-2012', 'railway-offer-usd'])).toEqual(
      at(
        'flagged-on-shared-axis',
        'panels[0].figures[1]',
        'expected figures that no other source contradicts, or none but such, found railway-offer-usd, which a note contradicts',
      ),
    );
    expect(said(['us-ru-trade-multiple', 'railway-trade-multiple'])).toHaveLength(1);
  });
  it('show each figure once, over all panels', () => {
    expect(said(['cn-ru-trade-2012'], ['cn-ru-trade-2012'])).toEqual(
      at('figure-twice', 'panels', 'expected each figure once, found cn-ru-trade-2012 twice'),
    );
  });
  it('are left alone with a figure in doubt', () => {
    const charts = [chart([['cn-ru-trade-2012', 'rosneft-target-2018']])];
    expect(saidBy(checkCharts, { charts })).toHaveLength(1);
    for (const id of ['cn-ru-trade-2012', 'rosneft-target-2018', charts[0]?.slug ?? ''])
      expect(saidBy(checkCharts, { charts }, [id])).toEqual([]);
  });
});

it('a chart is about one topic', () => {
  const charts = [chart([['cn-ru-trade-2012'], ['cn-us-trade-2012', 'rosneft-target-2018']])];
  expect(saidBy(checkChartTopics, { charts })).toEqual([
    'chart/mixed-topics null:[0].panels, expected figures about trade, as cn-ru-trade-2012, found rosneft-target-2018, about oil',
  ]);
  for (const id of ['cn-ru-trade-2012', 'rosneft-target-2018', charts[0]?.slug ?? ''])
    expect(saidBy(checkChartTopics, { charts }, [id])).toEqual([]);
  expect(saidBy(checkChartTopics, { charts: [chart([['nobody']])] })).toEqual([]);
});

describe('words of a chart', () => {
  const said = (id: string, words: Partial<Chart>) =>
    saidBy(checkChartHedges, { charts: [chart([[id]], words)] });
  it.each([
    ['cn-us-trade-2012', 'over', true],
    ['cn-us-trade-2012', 'At least', true],
    ['cn-us-trade-2012', 'around', false],
    ['cn-us-trade-2012', 'at most', false],
    ['ru-us-trade-share', 'at most', true],
    ['ru-us-trade-share', 'more than', true],
    ['rosneft-target-2018', 'some', true],
    ['rosneft-target-2018', 'roughly', true],
    ['rosneft-target-2018', 'less than', false],
    ['cn-ru-trade-2012', 'something over', true],
    ['cn-ru-trade-2012', 'overland', true],
    ['cn-ru-trade-2012', 'over', false],
  ])('of %s quote “%s”: %s', (id, hedge, isKnown) => {
    for (const field of ['title', 'subtitle', 'note', 'alt'] as const) {
      const words = field === 'title' ? `The aim is “${hedge}”.` : `It says “${hedge}”.`;
      const place = `chart/other-hedge null:[0].${field}, `;
      const found = said(id, { [field]: words });
      expect(found.map((line) => line.startsWith(place))).toEqual(isKnown ? [] : [true]);
    }
  });
  it.each([
    ['rosneft-target-2018', 'Rosneft exports 50 million tons', false],
    ['rosneft-target-2018', 'Rosneft would export 50 million tons', true],
    ['rosneft-target-2018', 'The target is 50 million tons', true],
    ['espo-increase-2013', 'More oil is planned', true],
    ['espo-increase-2013', 'More oil flows', false],
    ['railway-offer-usd', 'China offered money', true],
    ['railway-offer-usd', 'China paid', false],
    ['railway-offer-usd', 'China hopes', true],
    ['railway-offer-usd', 'Willing China', false],
    ['cn-ru-trade-2012', 'Trade', true],
    ['rosneft-base', 'Oil', true],
  ])('of %s entitled “%s”: %s', (id, title, isHonest) => {
    const found = said(id, { title });
    expect(found).toEqual(
      isHonest
        ? []
        : [
            `chart/other-hedge null:[0].title, expected a title that calls plans, targets and offers such, found “${title}”`,
          ],
    );
  });
  it('are left alone with an input in doubt', () => {
    const charts = [chart([['ru-us-trade-share']], { note: '“around”' })];
    expect(saidBy(checkChartHedges, { charts })).toHaveLength(1);
    for (const id of ['ru-us-trade-share', 'cn-us-trade-2012', charts[0]?.slug ?? ''])
      expect(saidBy(checkChartHedges, { charts }, [id])).toEqual([]);
  });
});
