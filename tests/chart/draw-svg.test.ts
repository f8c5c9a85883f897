import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { layOutChart } from '../../lib/chart/lay-out-chart';
import { NARROW, WIDE } from '../../lib/chart/picture';
import { planChart } from '../../lib/chart/plan-chart';
import { drawSvg } from '../../lib/publish/draw-svg';
import { realRecord } from './real-record';

const record = realRecord();
const plans = record.charts.map((chart) => [chart.slug, planChart(chart, record)] as const);

describe.each([WIDE, NARROW])('pictures %i px wide', (width) => {
  it.each(plans)('%s weighs at most 3 KB compressed', (_, plan) => {
    expect(gzipSync(drawSvg(plan, { width })).length).toBeLessThanOrEqual(3 * 1024);
  });

  it.each(plans)('%s is the same at every drawing', (_, plan) => {
    expect(drawSvg(plan, { width })).toBe(drawSvg(plan, { width }));
  });

  it.each(plans)('%s links every mark to its figure', (_, plan) => {
    const links = [...drawSvg(plan, { width }).matchAll(/<a href="([^"]*)"/g)].map(([, to]) =>
      to?.replaceAll('&amp;', '&'),
    );
    expect(links.sort()).toEqual(
      plan.panels.flatMap(({ marks }) => marks.map(({ href }) => href)).sort(),
    );
  });

  it.each(plans)('%s has no style attribute, which the policy forbids', (_, plan) => {
    expect(drawSvg(plan, { width })).not.toMatch(/\sstyle=|<style/);
  });

  it.each(plans)('%s prints every value with its hedge', (_, plan) => {
    const texts = [...drawSvg(plan, { width }).matchAll(/<text[^>]*>([^<]*)/g)].map(([, t]) => t);
    const all = texts.join(' ');
    for (const { valueText } of plan.panels.flatMap(({ marks }) => marks))
      expect(all).toContain(valueText);
  });

  it.each(plans)('%s keeps its parts inside the picture', (_, plan) => {
    const picture = layOutChart(plan, width);
    for (const { area } of picture.panels) {
      expect(area.x + area.width).toBeLessThanOrEqual(picture.width);
      expect(area.y + area.height).toBeLessThanOrEqual(picture.height + 1);
    }
  });
});
