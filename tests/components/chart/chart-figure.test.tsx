import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ChartFigure } from '@/components/chart/chart-figure';
import { NARROW, WIDE } from '@/lib/chart/picture';
import { planChart } from '@/lib/chart/plan-chart';
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

const textOf = (markup: string) =>
  markup
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
      expect(text).toContain(words);
    if (plan.note !== null) expect(text).toContain(plan.note);
  });

  it('warns in sight of a disputed figure', () => {
    const flagged = plan.panels.some(({ marks }) => marks.some((mark) => mark.flagged));
    expect(textOf(markup).includes('Disputed.')).toBe(flagged);
  });

  it('has a table row a mark, with the value in full', () => {
    const table = markup.slice(markup.indexOf('<table'), markup.indexOf('</table>'));
    const marks = plan.panels.flatMap((panel) => panel.marks);
    expect(table.match(/<th scope="row">/g)).toHaveLength(marks.length);
    for (const { longText } of marks) expect(textOf(table)).toContain(longText);
  });

  it('has no style attribute, which the policy forbids', () => {
    expect(markup).not.toMatch(/\sstyle=/);
  });
});
