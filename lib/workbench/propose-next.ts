/** The row proposed for a draft beside what was kept before: topic and measure go on as they were. */
import type { Draft } from '../record/draft';
import { type FigureFields, proposeFigure } from './propose-rows';
import type { Workbench } from './workbench-state';

/** Figures kept before this place in the text, nearest first. */
function keptBefore({ drafts, disposals }: Workbench, place: number): FigureFields[] {
  const starts = new Map(drafts.map(({ id, start }) => [id, start]));
  return disposals
    .flatMap((disposal) => (disposal.kind === 'figure' ? [disposal] : []))
    .map(({ draft, fields }) => ({ start: starts.get(draft) ?? 0, fields }))
    .filter(({ start }) => start < place)
    .sort((one, other) => other.start - one.start)
    .map(({ fields }) => fields);
}

/** Label stays empty: it is what a person says of the figure, having looked at the rest. */
export function proposeNext(bench: Workbench, draft: Draft): FigureFields {
  const { article, text } = bench;
  const facts = { ...article, published: article.reference_date, text };
  const proposed = proposeFigure(draft, facts);
  const kept = keptBefore(bench, draft.start);
  return {
    ...proposed,
    topic: kept[0]?.topic ?? null,
    measure: kept.find(({ unit }) => unit === proposed.unit)?.measure ?? '',
  };
}
