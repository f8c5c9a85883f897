import { expect, it } from 'vitest';
import { tipWords } from '@/components/chart/chart-tip.client';
import { planChart } from '@/lib/chart/plan-chart';
import { realRecord } from '../../chart/real-record';

const record = realRecord();
const marks = new Map(
  record.charts
    .flatMap((chart) => planChart(chart, record).panels)
    .flatMap((panel) => panel.marks.map((mark) => [mark.figureId, tipWords(mark)] as const)),
);

it.each([
  ['railway-offer-eur', /^offer stated on 6 May 2015; disputed by other reports\. “Foreign/],
  ['interceptors-added', /^plan stated between 11 and 17 March 2013\. “/],
  ['cn-jp-trade-2012', /^whether more is meant is open\. “But/],
  ['cn-us-trade-2012', /^“But that trade volume/],
  ['rosneft-base', /^Derived: 16 ≈ 50 − 34\. Figures of Record\.$/],
])('the tip of %s keeps what qualifies it', (id, words) => {
  expect(marks.get(id)?.replace(/[\u00a0\u202f]/g, ' ')).toMatch(words);
});
