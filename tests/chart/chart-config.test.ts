import { createCanvas } from '@napi-rs/canvas';
import { BasicPlatform } from 'chart.js';
import { describe, expect, it } from 'vitest';
import { chartConfig, type PanelConfig } from '../../lib/chart/chart-config';
import { layOutChart } from '../../lib/chart/lay-out-chart';
import { LIGHT } from '../../lib/chart/palette';
import { NARROW, type PanelPicture, WIDE } from '../../lib/chart/picture';
import { planChart } from '../../lib/chart/plan-chart';
import { Chart } from '../../lib/chart/register-chart';
import { realRecord } from './real-record';

const record = realRecord();
const panels = record.charts.flatMap((chart) =>
  [WIDE, NARROW].flatMap((width) =>
    layOutChart(planChart(chart, record), width).panels.map(
      (picture, index) => [`${chart.slug} ${width} panel ${index + 1}`, picture] as const,
    ),
  ),
);

/** Chart.js with a real canvas, as a browser has one. */
function drawn(picture: PanelPicture) {
  const canvas = createCanvas(picture.area.width, picture.area.height);
  const config = chartConfig(picture, { palette: LIGHT, family: 'sans-serif' });
  return new Chart(
    canvas as unknown as HTMLCanvasElement,
    { ...config, platform: BasicPlatform } as PanelConfig,
  );
}

describe('Chart.js keeps to the layout', () => {
  it.each(panels)('%s: the plot is where it was put', (_, picture) => {
    const { left, top, right, bottom } = drawn(picture).chartArea;
    const { x, y, width, height } = picture.plot;
    expect([left, top, right, bottom].map(Math.round)).toEqual(
      [x, y, x + width, y + height].map(Math.round),
    );
  });

  it.each(panels)('%s: zero is at the start and bars are in their rows', (_, picture) => {
    const { scales } = drawn(picture);
    const up = picture.direction === 'up';
    const [value, rows] = up ? [scales.y, scales.x] : [scales.x, scales.y];
    const zero = up ? picture.plot.y + picture.plot.height : picture.plot.x;
    expect(value?.getPixelForValue(0)).toBeCloseTo(zero, 3);
    for (const { row } of picture.marks)
      expect(rows?.getPixelForValue(row)).toBeCloseTo(
        picture.rows.first + row * picture.rows.pitch,
        3,
      );
  });

  it.each(panels)('%s: nothing is animated, measured or listened to', (_, picture) => {
    const { options } = chartConfig(picture, { palette: LIGHT, family: 'sans-serif' });
    expect(options).toMatchObject({ animation: false, responsive: false, events: [] });
  });
});

describe('what is solid, hollow or open', () => {
  const fillsOf = (slug: string) => {
    const picture = panels.find(([name]) => name.startsWith(`${slug} ${WIDE}`))?.[1];
    if (picture === undefined) throw new Error(`no such chart: ${slug}`);
    const { data } = chartConfig(picture, { palette: LIGHT, family: 'sans-serif' });
    return data.datasets.flatMap(({ backgroundColor }) => backgroundColor);
  };

  it('outcomes are filled', () => {
    expect(new Set(fillsOf('trade-partners'))).toEqual(new Set([LIGHT['series-1']]));
  });

  it.each(['oil-plans', 'interceptors', 'railway-offer', 'oil-flows', 'trade-share'])(
    '%s fills no bar: plans, derivations and words are no outcomes',
    (slug) => {
      expect(new Set(fillsOf(slug))).toEqual(new Set(['transparent']));
    },
  );
});
