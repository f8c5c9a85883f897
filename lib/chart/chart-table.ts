/** The chart as a table: nothing that the picture shows is missing here. */
import { qualifiersOf } from './alt-text';
import type { PanelPlan, TablePlan } from './chart-plan';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Counts need no more than what was counted. */
export function tallyTable(panels: readonly PanelPlan[]): TablePlan {
  return {
    columns: ['Counted', 'Number'],
    rows: panels
      .flatMap(({ marks }) => marks)
      .map(({ href, label, longText }) => ({ href, cells: [label, longText] })),
  };
}

export function chartTable(panels: readonly PanelPlan[]): TablePlan {
  return {
    columns: ['Figure', 'Value', 'Period', 'What sort of statement', 'Who says so'],
    rows: panels
      .flatMap((panel) => panel.marks)
      .map((mark) => {
        const qualifiers = qualifiersOf(mark);
        const kinds =
          mark.planned || mark.status === 'derived' ? qualifiers : ['outcome', ...qualifiers];
        return {
          href: mark.href,
          cells: [
            mark.label,
            mark.longText,
            mark.period ?? 'not stated',
            capital(kinds.join('; ')),
            mark.chain.join(' › '),
          ],
        };
      }),
  };
}
