/**
 * The row proposed for a draft beside what was kept before: topic and measure go on as they were,
 * those of a conversion as the converted amount has them.
 */
import { isAfter, NEAR } from '../check/statement-days';
import { REPORT_VERBS } from '../check/telling-words';
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

const IS_YEAR = /^\d{4}$/;
const REPORTS = new RegExp(`\\b(?:${REPORT_VERBS.replaceAll(' ', '|')}|according to)\\b`, 'iu');

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
  const { start, end } = placesOf(text, draft).sentence;
  const sentence = spanOf(text, { start, end });
  const words = [...text.slice(start, end)];
  const within = drafts.filter((each) => each.start >= sentence.start && each.end <= sentence.end);
  const periods = new Set(within.map((each) => (each.class === 'date' ? '' : each.time_period)));
  const isByReport = (day: Draft) => {
    const from = Math.max(0, day.start - sentence.start - NEAR);
    return REPORTS.test(words.slice(from, day.end - sentence.start + NEAR).join(''));
  };
  const day = within.find(
    (each) =>
      each.class === 'date' &&
      each.time_period !== null &&
      !IS_YEAR.test(each.time_period) &&
      !periods.has(each.time_period) &&
      !isAfter(each.time_period, article.published) &&
      isByReport(each),
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
