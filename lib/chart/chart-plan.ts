/**
 * What a chart says, as plain data: everything that pages, pictures and tables need, and nothing
 * of how wide or in which colours it is drawn. Serialisable, so that it can travel to a browser.
 */

import type { Change } from '../quantity/mention';
import type { ChartForm } from '../record/chart';
import type { Bound, Status } from '../record/figure';

/** The quote around the words that state the number, its hedge among them: joined, it is verbatim. */
export interface QuoteParts {
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

export interface MarkPlan {
  readonly figureId: string;
  readonly href: string;
  readonly label: string;
  /** The chart's own name for the mark, where its title says the rest. */
  readonly shortLabel: string | null;
  /** Direct label: value with hedge and unit, short: “over $440bn”. */
  readonly valueText: string;
  /** The same in full: “over $440 billion”. */
  readonly longText: string;
  /** Drawing numbers in the panel's scale; floats, for coordinates only. */
  readonly from: number;
  readonly to: number;
  readonly bound: Bound;
  readonly status: Status;
  readonly change: Change | null;
  /** Plan, target or offer: drawn hollow. */
  readonly planned: boolean;
  /** The words leave open whether the bound applies: dotted arrow. */
  readonly ambiguous: boolean;
  /** Which side is open; null when the mark ends where it ends. */
  readonly open: 'up' | 'down' | null;
  /** Another report of the same statement contradicts it. */
  readonly flagged: boolean;
  /** “30 = 44 − 14” for derived figures. */
  readonly formula: string | null;
  /** Period in words; null when the text states none. */
  readonly period: string | null;
  /** EDTF, for ordering and data. */
  readonly timePeriod: string | null;
  /** When the statement was made, in words. */
  readonly statedOn: string | null;
  readonly quote: QuoteParts | null;
  /** Voices from the article back to the origin. */
  readonly chain: readonly string[];
  readonly articleId: string | null;
  /** Part of a whole in a `parts` panel, or the whole. */
  readonly role: 'part' | 'whole' | null;
}

/** `strip`: a 0–100 % strip a mark · `rows`: bars to the right · `columns`: bars upwards over time. */
export type PanelForm = 'rows' | 'columns' | 'strip' | 'parts';

export interface PanelPlan {
  readonly title: string | null;
  readonly form: PanelForm;
  /** What the scale counts: “billion US dollars”. */
  readonly scaleLabel: string;
  /** Printed after each number of the scale: “%” or nothing. */
  readonly tickSuffix: string;
  readonly max: number;
  readonly ticks: readonly number[];
  readonly marks: readonly MarkPlan[];
}

export interface SourcePart {
  readonly text: string;
  readonly href: string | null;
}

export interface TablePlan {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly href: string; readonly cells: readonly string[] }[];
}

/**
 * An entry of the key: how a hedge or status that occurs in the chart is drawn, as its first mark
 * draws it.
 */
export interface KeyEntry {
  readonly sign: 'open' | 'perhaps-open' | 'soft' | 'plan' | 'derived' | 'band';
  readonly text: string;
  readonly open: MarkPlan['open'];
  /** On a strip the open side is a band; elsewhere a bar with an arrow. */
  readonly strip: boolean;
  readonly body: 'solid' | 'hollow' | 'dashed';
  /** Drawn in the colour of what is disputed. */
  readonly flagged: boolean;
}

export interface ChartPlan {
  readonly slug: string;
  readonly form: ChartForm;
  readonly title: string;
  readonly subtitle: string;
  readonly note: string | null;
  readonly source: readonly SourcePart[];
  readonly panels: readonly PanelPlan[];
  readonly alt: string;
  readonly key: readonly KeyEntry[];
  /** What must stand in sight of a flagged figure. */
  readonly warnings: readonly string[];
  readonly table: TablePlan;
}
