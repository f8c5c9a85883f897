import { loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { planChart } from '../../lib/chart/plan-chart';
import { CARD_HEIGHT, CARD_WIDTH, drawPng } from '../../lib/publish/draw-png';
import { numberSpans } from '../../lib/publish/number-spans';
import { realRecord } from './real-record';

const record = realRecord();
const plans = record.charts.map((chart) => [chart.slug, planChart(chart, record)] as const);
const planOf = (slug: string) => {
  const found = plans.find(([name]) => name === slug);
  if (found === undefined) throw new Error(`no such chart: ${slug}`);
  return found[1];
};

describe('the picture in pixels', () => {
  it.each(plans)('%s is 1200 × 630 and the same at every drawing', async (_, plan) => {
    const png = drawPng(plan);
    const image = await loadImage(png);
    expect([image.width, image.height]).toEqual([CARD_WIDTH, CARD_HEIGHT]);
    expect(drawPng(plan).equals(png)).toBe(true);
  });
});

describe('the marker lies over words that state a number', () => {
  it.each([
    [
      'trade-partners',
      'a record $88 billion in 2012, over $440 billion',
      ['$88 billion', 'over $440 billion'],
    ],
    ['interceptors', 'planned 14 more, in all 44, not 144', ['14', '44']],
    ['oil-flows', 'Almost half; the majority; halfway', ['Almost half', 'the majority']],
    ['trade-share', 'at most a fifth', []],
  ])('%s: %s', (slug, text, words) => {
    expect(numberSpans(text, planOf(slug)).map(([start, end]) => text.slice(start, end))).toEqual(
      words,
    );
  });
});
