/** All figures as rows of one table, with the words by which they are found. */
import { isDerived, isStated } from '../record/figure';
import { voicesOf } from '../record/voices';
import { chainWords } from '../words/voice-words';
import { cutSnippet, type Snippet } from './cut-snippet';
import { FACETS, type FacetKey } from './find/facets';
import type { RecordIndex } from './index-record';
import { type FigureSummary, summariseFigure } from './summarise-figure';
import { formulaText } from './view-formula';
import { STATUS_WORDS, TOPIC_WORDS, upperFirst } from './words';

export interface FigureRowView extends FigureSummary {
  /** Values of the facets, by facet key. */
  readonly facets: Readonly<Record<FacetKey, readonly string[]>>;
  readonly quote: string | null;
  readonly snippet: Snippet | null;
  readonly formula: string | null;
  /** The figure's own number in words and digits, for the look-up of a number. */
  readonly number: string;
  /** What the row does not print in full, to be found by: quote, measure, what notes say. */
  readonly more: string;
  /** Exact decimal by which rows of one unit are ordered. */
  readonly sortValue: string;
  readonly unit: string;
}

export interface FacetView {
  readonly key: FacetKey;
  readonly title: string;
  /** Most frequent first. */
  readonly values: readonly { readonly value: string; readonly count: number }[];
}

/** Facets with their values and counts over all rows. */
export const viewFacets = (rows: readonly FigureRowView[]): FacetView[] =>
  FACETS.map(({ key, title }) => {
    const counts = new Map<string, number>();
    for (const { facets } of rows)
      for (const value of facets[key]) counts.set(value, (counts.get(value) ?? 0) + 1);
    const values = [...counts].map(([value, count]) => ({ value, count }));
    return { key, title, values: values.sort((a, b) => b.count - a.count) };
  });

export const viewFigures = (index: RecordIndex): FigureRowView[] =>
  index.dataset.figures.map((figure) => {
    const summary = summariseFigure(index, figure);
    const unit = index.unit(figure.unit);
    const stated = isStated(figure);
    return {
      ...summary,
      facets: {
        topic: [TOPIC_WORDS[figure.topic]],
        article: [stated ? index.article(figure.article_id).publisher : 'Derived'],
        status: [upperFirst(STATUS_WORDS[figure.status])],
        hedge: [upperFirst(summary.bound)],
        unit: [upperFirst(unit.plural)],
        speaker: [...new Set(voicesOf(figure.attribution))],
        chain: [chainWords(figure.attribution)],
      },
      quote: stated ? figure.exact : null,
      snippet: stated ? cutSnippet(figure) : null,
      formula: isDerived(figure) ? formulaText(index, figure) : null,
      number: `${summary.value.amount} ${stated ? figure.number_text : ''}`.trim(),
      more: [
        ...(stated ? [figure.exact] : []),
        figure.measure,
        ...index.notesOn(figure.id).map(({ summary: said }) => said),
      ].join(' '),
      sortValue: figure.value ?? '0',
      unit: unit.code,
    };
  });
