import { z } from 'zod';

/**
 * bars: horizontal bars from zero · steps: increments and target over years, plans apart ·
 * parts: counts that add up · strip: shares on a 0–100 % strip · values: one figure a panel, own scale.
 */
export const CHART_FORMS = ['bars', 'steps', 'parts', 'strip', 'values'] as const;
export type ChartForm = (typeof CHART_FORMS)[number];

const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case letters, digits, hyphens');
const words = z.string().min(1).max(600);

/** A part of a chart with a scale of its own: all its figures have one unit. */
const panelSchema = z.strictObject({
  title: words.nullable(),
  figures: z.array(slug).min(1).max(60),
});

export const chartSchema = z.strictObject({
  slug,
  form: z.enum(CHART_FORMS),
  /** States the finding, hedges kept. */
  title: words,
  /** Measure, unit, years. */
  subtitle: words,
  order: z.enum(['value', 'time', 'given']),
  panels: z.array(panelSchema).min(1).max(12),
  /** Names shorter than the figures' own, where the title already says the rest. */
  labels: z.record(slug, words).optional(),
  /** What a reader must know before quoting the chart. */
  note: words.nullable(),
  /** Replaces the generated alternative text. */
  alt: words.nullable(),
});

export const chartsSchema = z.array(chartSchema).min(1);

export type Chart = Readonly<z.output<typeof chartSchema>>;

export const figureIdsOf = (chart: Chart): string[] =>
  chart.panels.flatMap((panel) => panel.figures);
