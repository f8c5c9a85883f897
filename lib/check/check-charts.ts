import { type Chart, figureIdsOf } from '../record/chart';
import type { Figure } from '../record/figure';
import { figuresBehind } from '../record/figures-behind';
import { CHARTS_FILE } from '../record/record-files';
import type { Finding } from '../table/finding';
import type { Check, CheckContext } from './check-context';
import { findingAt } from './find-in-rows';

/** Figures that another source contradicts, and figures derived from them. */
export function flaggedFigures({ dataset, figures }: Pick<CheckContext, 'dataset' | 'figures'>) {
  const disputed = new Set(
    dataset.notes.filter(({ verdict }) => verdict === 'conflict').map((note) => note.subject_id),
  );
  if (disputed.size === 0) return disputed;
  const isFlagged = (figure: Figure) =>
    figuresBehind(figure, figures).some(({ id }) => disputed.has(id));
  return new Set(dataset.figures.filter(isFlagged).map(({ id }) => id));
}

type Place = [code: string, column: string, expected: string, found: string, cure: string];

function findPanelFault(
  path: string,
  shown: readonly Figure[],
  flagged: ReadonlySet<string>,
): Place | null {
  const [first] = shown;
  const odd = shown.findIndex((figure) => figure.unit !== first?.unit);
  if (first && odd > 0)
    return [
      'chart/mixed-units',
      `${path}.figures[${odd}]`,
      `figures in ${first.unit}, as the first`,
      `${shown[odd]?.id} in ${shown[odd]?.unit}`,
      'Give the figure a panel of its own.',
    ];
  const doubtful = shown.findIndex((figure) => flagged.has(figure.id));
  if (doubtful < 0 || shown.every((figure) => flagged.has(figure.id))) return null;
  return [
    'chart/flagged-on-shared-axis',
    `${path}.figures[${doubtful}]`,
    'figures that no other source contradicts, or none but such',
    `${shown[doubtful]?.id}, which a note contradicts`,
    'Give the figure a panel of its own.',
  ];
}

function findChartFindings(
  chart: Chart,
  at: number,
  { figures, doubted }: CheckContext,
  flagged: ReadonlySet<string>,
): Finding[] {
  const ids = figureIdsOf(chart);
  if (doubted.has(chart.slug) || ids.some((id) => doubted.has(id))) return [];
  const faults = chart.panels.flatMap((panel, p) => {
    const shown = panel.figures.flatMap((id) => figures.get(id) ?? []);
    const fault = findPanelFault(`[${at}].panels[${p}]`, shown, flagged);
    return fault ? [fault] : [];
  });
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined)
    faults.push([
      'chart/figure-twice',
      `[${at}].panels`,
      'each figure once',
      `${twice} twice`,
      'Remove one of the two.',
    ]);
  return faults.map(([code, column, expected, found, cure]) =>
    findingAt(CHARTS_FILE, null, chart.slug, code, { column, expected, found, cure }),
  );
}

export const checkCharts: Check = (context) => {
  const flagged = flaggedFigures(context);
  return {
    name: 'charts',
    promise:
      'No axis of a chart mixes units, and no figure that another source contradicts shares an axis with others.',
    lookedAt: context.dataset.charts.length,
    noun: 'charts',
    findings: context.dataset.charts.flatMap((chart, at) =>
      findChartFindings(chart, at, context, flagged),
    ),
  };
};
