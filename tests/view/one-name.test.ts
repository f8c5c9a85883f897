/** One country goes by one name in all words of our own; quotes and names of sources keep theirs. */
import { describe, expect, test } from 'vitest';
import { openRecord } from '@/app/record';
import { planChart } from '@/lib/chart/plan-chart';
import { viewFigures } from '@/lib/view/view-figures';

const { index } = openRecord();
const OTHER_NAMES = /\b(?:America|United States|USA)\b|U\.S\./;

describe('the US is called the US', () => {
  test.each(index.dataset.charts.map((chart) => [chart.slug, chart] as const))(
    'in the chart %s',
    (_, chart) => {
      const plan = planChart(chart, index.dataset);
      const labels = plan.panels.flatMap(({ marks }) => marks.map((mark) => mark.shortLabel));
      const words = [plan.title, plan.subtitle, plan.note, plan.alt, ...labels].join('\n');
      expect(words).not.toMatch(OTHER_NAMES);
    },
  );

  test('in the list of figures and on their pages', () => {
    for (const { label, measure, areas } of viewFigures(index))
      expect([label, measure, areas].join('\n')).not.toMatch(OTHER_NAMES);
  });
});
