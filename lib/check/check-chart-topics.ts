import { figureIdsOf } from '../record/chart';
import { CHARTS_FILE } from '../record/record-files';
import type { Finding } from '../table/finding';
import type { Check } from './check-context';
import { findingAt } from './find-in-rows';

export const checkChartTopics: Check = ({ dataset, figures, doubted }) => {
  const findings = dataset.charts.flatMap((chart, at): Finding[] => {
    const shown = figureIdsOf(chart).flatMap((id) => figures.get(id) ?? []);
    const [first] = shown;
    const odd = shown.find((figure) => figure.topic !== first?.topic);
    if (!first || !odd || doubted.has(chart.slug) || shown.some(({ id }) => doubted.has(id)))
      return [];
    return [
      findingAt(CHARTS_FILE, null, chart.slug, 'chart/mixed-topics', {
        column: `[${at}].panels`,
        expected: `figures about ${first.topic}, as ${first.id}`,
        found: `${odd.id}, about ${odd.topic}`,
        cure: 'Show the figure in a chart of its own topic, or correct its topic.',
      }),
    ];
  });
  return {
    name: 'chart-topics',
    promise: 'All figures of a chart are about one topic.',
    lookedAt: dataset.charts.length,
    noun: 'charts',
    findings,
  };
};
