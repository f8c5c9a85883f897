/** The chart in a paragraph: every mark with its hedge, status, period and formula. */
import { onDay } from '../words/date-words';
import type { ChartPlan, MarkPlan, PanelPlan } from './chart-plan';

const OPEN: Readonly<Record<'up' | 'down', string>> = {
  up: 'whether more is meant is open',
  down: 'whether less is meant is open',
};

/** What is to be said of a mark besides its value: status, dates, formula, doubts. */
export function qualifiersOf(mark: MarkPlan): string[] {
  const { status, statedOn, formula, ambiguous, open, flagged } = mark;
  const words: string[] = [];
  if (mark.planned) words.push(statedOn === null ? status : `${status} stated ${onDay(statedOn)}`);
  if (status === 'derived') words.push(formula === null ? 'derived' : `derived: ${formula}`);
  if (ambiguous && open !== null) words.push(OPEN[open]);
  if (flagged) words.push('disputed by other reports');
  return words;
}

function markWords(mark: MarkPlan): string {
  const qualifiers = qualifiersOf(mark);
  const period =
    mark.period === null || mark.label.includes(mark.period) ? '' : ` (${mark.period})`;
  return `${mark.label}${period}: ${mark.longText}${qualifiers.length > 0 ? ` (${qualifiers.join('; ')})` : ''}`;
}

function panelWords({ title, scaleLabel, marks }: PanelPlan): string {
  return `${title ?? `Scale in ${scaleLabel}`}. ${marks.map(markWords).join('; ')}.`;
}

const KIND: Readonly<Record<ChartPlan['form'], string>> = {
  bars: 'Bar chart from zero',
  steps: 'Step chart of plans over years',
  parts: 'Parts of a whole',
  strip: 'Shares on a strip from 0 to 100 per cent',
  values: 'Single values, each on its own scale',
  tally: 'Bar chart of counts from zero',
};

export function altText(form: ChartPlan['form'], title: string, panels: readonly PanelPlan[]) {
  return `${KIND[form]}: ${title}. ${panels.map(panelWords).join(' ')}`;
}
