/** A chart of figures that nobody has checked yet, for the person who is making them. */
import type { ChartPlan } from '../chart/chart-plan';
import { planFigures } from '../chart/plan-chart';
import type { ArticleRow } from '../record/article';
import type { Figure, FigureRow } from '../record/figure';
import type { Unit } from '../record/unit';
import { valueWords } from '../words/value-words';
import { limitsInWords } from './format-value';

export type PreviewPlan = Pick<ChartPlan, 'form' | 'panels' | 'alt'>;

/** Orders and dates are no lengths. */
const UNDRAWN: ReadonlySet<string> = new Set(['rank', 'ordinal', 'consecutive year', 'date']);
const SHOWN_MAX = 12;
/** What is still being typed may have more digits than any scale. */
const DIGITS_MAX = 30;

const isDrawn = ({ value, lower, upper, unit }: FigureRow): boolean =>
  value !== null &&
  [value, lower, upper].every((number) => (number?.length ?? 0) <= DIGITS_MAX) &&
  !value.startsWith('-') &&
  !UNDRAWN.has(unit);

/**
 * The first figure with the others of its unit and topic, on a scale from zero; null when it is
 * none that a chart can draw, or `unit` is not its own.
 */
export function viewPreview(
  figures: readonly FigureRow[],
  unit: Unit,
  article: ArticleRow,
): PreviewPlan | null {
  const [first] = figures;
  if (!first || !isDrawn(first) || first.unit !== unit.code) return null;
  const rows = figures
    .filter((row) => isDrawn(row) && row.unit === first.unit && row.topic === first.topic)
    .slice(0, SHOWN_MAX)
    .map((row) => ({ ...row, label: row.label || 'Not named yet' }));
  const dataset = {
    articles: [{ ...article, text: '' }],
    figures: rows as Figure[],
    setAsides: [],
    notes: [],
    units: [unit],
    charts: [],
    corrections: [],
  };
  const chart = {
    slug: 'preview',
    form: unit.code === 'share' ? ('strip' as const) : ('bars' as const),
    title: 'Preview of a chart',
    subtitle: unit.plural,
    order: 'value' as const,
    panels: [{ title: null, figures: rows.map(({ id }) => id) }],
    note: null,
    alt: null,
  };
  const { form, panels, alt } = planFigures(chart, dataset);
  return { form, panels, alt };
}

/** A derived figure in words: “at least 5 US dollars a tonne”, and what its bounds allow. */
export function viewResult(row: FigureRow, unit: Unit): { text: string; limits: string | null } {
  const figure = row as Figure;
  return { text: valueWords(figure, unit, 'long').text, limits: limitsInWords(figure, unit, null) };
}
