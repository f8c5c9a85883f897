import { z } from 'zod';

/**
 * bars: horizontal bars from zero · steps: increments and target over years, plans apart ·
 * parts: counts that add up · strip: shares on a 0–100 % strip · values: one figure a panel, own scale ·
 * tally: counts over the record itself.
 */
export const CHART_FORMS = ['bars', 'steps', 'parts', 'strip', 'values', 'tally'] as const;
export type ChartForm = (typeof CHART_FORMS)[number];

/** What a tally counts: numbers by how they entered the record · figures by who says so. */
export const TALLIES = ['entry', 'voice'] as const;
export type Tally = (typeof TALLIES)[number];

const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case letters, digits, hyphens');
const words = z.string().min(1).max(600);

/** A part of a chart with a scale of its own: all its figures have one unit. */
const panelSchema = z.strictObject({
  title: words.nullable(),
  figures: z.array(slug).min(1).max(60),
});

const chartFields = z.strictObject({
  slug,
  form: z.enum(CHART_FORMS),
  /** States the finding, hedges kept. */
  title: words,
  /** Measure, unit, years. */
  subtitle: words,
  order: z.enum(['value', 'time', 'given']),
  /** None for a tally, which counts the record instead of showing figures. */
  panels: z.array(panelSchema).max(12),
  tally: z.enum(TALLIES).optional(),
  /** Names shorter than the figures' own, where the title already says the rest. */
  labels: z.record(slug, words).optional(),
  /** What a reader must know before quoting the chart. */
  note: words.nullable(),
  /** Replaces the generated alternative text. */
  alt: words.nullable(),
});

export const chartSchema = chartFields.superRefine(({ form, tally, panels }, context) => {
  const isTally = form === 'tally';
  if ((tally !== undefined) !== isTally)
    context.addIssue({
      code: 'custom',
      path: ['tally'],
      message: isTally ? TALLIES.join(' or ') : 'no tally: only the form “tally” has one',
    });
  if ((panels.length === 0) !== isTally)
    context.addIssue({
      code: 'custom',
      path: ['panels'],
      message: isTally ? 'no panels: a tally counts the record' : 'at least one panel',
    });
});

export const chartsSchema = z.array(chartSchema).min(1);

export type Chart = Readonly<z.output<typeof chartSchema>>;

export const figureIdsOf = (chart: Chart): string[] =>
  chart.panels.flatMap((panel) => panel.figures);
