/** All figures as rows of one table, with the words by which they are found. */
import { isStated } from '../record/figure';
import { cutSnippet, type Snippet } from './cut-snippet';
import type { RecordIndex } from './index-record';
import { type FigureSummary, summariseFigure } from './summarise-figure';
import { TOPIC_WORDS, upperFirst } from './words';

export interface FigureRowView extends FigureSummary {
  /** Values of the facets, by facet key. */
  readonly facets: Readonly<Record<FacetKey, string>>;
  readonly quote: string | null;
  readonly snippet: Snippet | null;
  readonly formula: string | null;
  /** Exact decimal by which rows of one unit are ordered. */
  readonly sortValue: string;
  readonly unit: string;
}

export const FACETS = [
  { key: 'topic', title: 'Topic' },
  { key: 'article', title: 'Article' },
  { key: 'status', title: 'Status' },
  { key: 'hedge', title: 'Hedge' },
  { key: 'unit', title: 'Unit' },
  { key: 'speaker', title: 'Who says so' },
] as const;
export type FacetKey = (typeof FACETS)[number]['key'];

export const viewFigures = (index: RecordIndex): FigureRowView[] =>
  index.dataset.figures.map((figure) => {
    const summary = summariseFigure(index, figure);
    const unit = index.unit(figure.unit);
    const stated = isStated(figure);
    return {
      ...summary,
      facets: {
        topic: TOPIC_WORDS[figure.topic],
        article: stated ? index.article(figure.article_id).publisher : 'Derived',
        status: upperFirst(summary.status),
        hedge: upperFirst(summary.bound),
        unit: upperFirst(unit.plural),
        speaker: summary.origin,
      },
      quote: stated ? figure.exact : null,
      snippet: stated ? cutSnippet(figure) : null,
      formula: figure.formula,
      sortValue: figure.value ?? '0',
      unit: unit.code,
    };
  });
