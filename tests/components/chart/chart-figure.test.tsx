import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ChartFigure } from '@/components/chart/chart-figure';
import type { ChartPlan } from '@/lib/chart/chart-plan';
import { NARROW, WIDE } from '@/lib/chart/picture';
import { planChart } from '@/lib/chart/plan-chart';
import { planInBarrels } from '@/lib/chart/plan-in-barrels';
import { drawSvg } from '@/lib/publish/draw-svg';
import { realRecord } from '../../chart/real-record';

const record = realRecord();
const charts = record.charts.map((chart) => {
  const plan = planChart(chart, record);
  const markup = renderToStaticMarkup(
    <ChartFigure
      plan={plan}
      wide={drawSvg(plan, { width: WIDE })}
      narrow={drawSvg(plan, { width: NARROW })}
    />,
  );
  return [chart.slug, plan, markup] as const;
});

/** Spaces that do not break are a matter of display. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

const textOf = (markup: string) =>
  plain(markup)
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"');

describe.each(charts)('%s in a page, before any script', (_, plan, markup) => {
  it('has both pictures, each with the alternative text', () => {
    expect(markup.match(/<g role="img" aria-label="/g)).toHaveLength(2);
  });

  it('says title, measure, note and sources', () => {
    const text = textOf(markup);
    for (const words of [plan.title, plan.subtitle, ...plan.source.map((part) => part.text)])
      expect(text).toContain(plain(words));
    if (plan.note !== null) expect(text).toContain(plain(plan.note));
  });

  it('warns in sight of a disputed figure', () => {
    const flagged = plan.panels.some(({ marks }) => marks.some((mark) => mark.flagged));
    expect(textOf(markup).includes('Disputed.')).toBe(flagged);
  });

  it('has a table row a mark, with the value in full', () => {
    const table = markup.slice(markup.indexOf('<table'), markup.indexOf('</table>'));
    const marks = plan.panels.flatMap((panel) => panel.marks);
    expect(table.match(/<th scope="row">/g)).toHaveLength(marks.length);
    for (const { longText } of marks) expect(textOf(table)).toContain(plain(longText));
  });

  it('has no style attribute, which the policy forbids', () => {
    expect(markup).not.toMatch(/\sstyle=/);
  });
});

describe('a chart with a converted twin', () => {
  const chart = record.charts.find(({ slug }) => slug === 'oil-plans');
  const plan = chart && planChart(chart, record);
  const twin = chart && planInBarrels(chart, record);
  if (!plan || !twin) throw new Error('the oil plans are on record, in tonnes');
  const pictures = (of: ChartPlan) => ({
    plan: of,
    wide: drawSvg(of, { width: WIDE }),
    narrow: drawSvg(of, { width: NARROW }),
  });
  const markup = renderToStaticMarkup(
    <ChartFigure {...pictures(plan)} converted={pictures(twin)} />,
  );

  it('starts with the unit as printed', () => {
    expect(markup.match(/<input[^>]*>/g)?.map((input) => /checked/.test(input))).toEqual([
      true,
      false,
    ]);
    expect(textOf(markup)).toContain('million tonnes, as printed');
  });

  it('prints the factor beside the converted picture', () => {
    expect(textOf(markup)).toContain('7.33 barrels a tonne');
  });
});
