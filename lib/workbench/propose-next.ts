/** The row proposed for a draft beside what was kept before: topic and measure go on as they were. */
import type { Draft } from '../record/draft';
import { voicesOf } from '../record/figure';
import { placesOf, spanOf } from './find-sentence';
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

const IS_YEAR = /^\d{4}$/;

/** Whoever is reported spoke on the first day that the sentence names; else the article's own counts. */
function statedOn({ drafts, text }: Workbench, draft: Draft, fields: FigureFields): string | null {
  if (voicesOf(fields.attribution).length === 1) return fields.stated_on;
  const sentence = spanOf(text, placesOf(text, draft).sentence);
  const day = drafts.find(
    ({ class: kind, start, end, time_period }) =>
      kind === 'date' &&
      start >= sentence.start &&
      end <= sentence.end &&
      time_period !== null &&
      !IS_YEAR.test(time_period),
  );
  return day?.time_period ?? fields.stated_on;
}

/** Label stays empty: it is what a person says of the figure, having looked at the rest. */
export function proposeNext(bench: Workbench, draft: Draft): FigureFields {
  const { article, text } = bench;
  const facts = { ...article, published: article.reference_date, text };
  const proposed = proposeFigure(draft, facts);
  const kept = keptBefore(bench, draft.start);
  return {
    ...proposed,
    stated_on: statedOn(bench, draft, proposed),
    topic: kept[0]?.topic ?? null,
    measure: kept.find(({ unit }) => unit === proposed.unit)?.measure ?? '',
  };
}
