/**
 * The row proposed for a draft beside what was kept before: topic and measure go on as they were,
 * those of a conversion as the converted amount has them.
 */
import { daysByReport, possibleDays } from '../check/report-days';
import { findReports } from '../check/report-verbs';
import type { Draft } from '../record/draft';
import { voicesOf } from '../record/voices';
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

/**
 * Whoever is reported spoke on the first day that stands by “said” or its like; else the article's
 * own counts. The check of statements knows the figures of the quote; here every number of the
 * sentence may still become one, and a day that dates any of them is not that of the statement.
 */
function statedOn(
  { article, drafts, text }: Workbench,
  draft: Draft,
  fields: FigureFields,
): string | null {
  if (voicesOf(fields.attribution).length === 1) return fields.stated_on;
  const range = placesOf(text, draft).sentence;
  const sentence = spanOf(text, range);
  const words = [...text.slice(range.start, range.end)];
  const within = drafts.filter((each) => each.start >= sentence.start && each.end <= sentence.end);
  const isDate = (each: Draft) => each.class === 'date';
  const amounts = within.filter((each) => !isDate(each));
  const periods = new Set(amounts.map((each) => each.time_period));
  const days = possibleDays(within.filter(isDate), periods, article.published);
  const [day] = daysByReport(
    days,
    sentence,
    ({ start, end }) =>
      findReports(words.slice(start - sentence.start, end - sentence.start).join('')).length > 0,
  );
  return day?.time_period ?? fields.stated_on;
}

/** Label stays empty: it is what a person says of the figure, having looked at the rest. */
export function proposeNext(bench: Workbench, draft: Draft): FigureFields {
  const { article, text } = bench;
  const facts = { ...article, published: article.reference_date, text };
  const proposed = proposeFigure(draft, facts);
  const kept = keptBefore(bench, draft.start);
  const original = kept.find(({ id }) => id === proposed.conversion_of);
  const alike = original ?? kept.find(({ unit }) => unit === proposed.unit);
  return {
    ...proposed,
    stated_on: statedOn(bench, draft, proposed),
    topic: original?.topic ?? kept[0]?.topic ?? null,
    measure: alike?.measure ?? '',
  };
}
