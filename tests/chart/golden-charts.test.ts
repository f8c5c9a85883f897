/**
 * Every chart of the record as it was last accepted. When a change is meant: look at the pictures,
 * then `npx vitest run tests/chart/golden-charts.test.ts -u`.
 */
import { describe, expect, it } from 'vitest';
import { NARROW, WIDE } from '../../lib/chart/picture';
import { planChart } from '../../lib/chart/plan-chart';
import { drawSvg } from '../../lib/publish/draw-svg';
import { drawSvgFile } from '../../lib/publish/draw-svg-file';
import { realRecord } from './real-record';

const record = realRecord();
const plans = record.charts.map((chart) => [chart.slug, planChart(chart, record)] as const);

/** One element a line, so that a difference reads. */
const lines = (svg: string) => `${svg.trim().replaceAll('><', '>\n<')}\n`;
const golden = (name: string) => `../golden/charts/${name}.svg`;

describe.each([WIDE, NARROW])('%i px', (width) => {
  it.each(plans)('%s', async (slug, plan) => {
    await expect(lines(drawSvg(plan, { width }))).toMatchFileSnapshot(golden(`${slug}-${width}`));
  });
});

describe('as a file', () => {
  it.each(plans)('%s', async (slug, plan) => {
    await expect(lines(drawSvgFile(plan))).toMatchFileSnapshot(golden(`${slug}-file`));
  });
});
