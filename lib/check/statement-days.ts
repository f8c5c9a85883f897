/** Days on which a statement may have been made: the article’s own, or one that it names. */
import { spanOfPeriod } from '../record/edtf-date';
import type { Figure, StatedFigure } from '../record/figure';
import type { SetAside } from '../record/set-aside';
import { isOneVoice } from '../record/voices';
import type { CodePointSpan } from '../text/code-points';
import type { ArticleInCheck } from './article-in-check';
import type { Quoting } from './check-context';
import { type Dates, datesWithin, isDay } from './dates-of-article';
import { sentenceSpan, surroundingSpan } from './surroundings';
import { reportsWithin } from './telling-words';

/** Nobody has said yet what a later day holds. */
export const isAfter = (day: string, published: string): boolean =>
  spanOfPeriod(day).first > spanOfPeriod(published).last;

/** The periods of figures by the quote that states them: no day of a statement. */
export type PeriodsOf = (row: StatedFigure) => ReadonlySet<string | null>;

const placeOf = ({ article_id, start, end }: StatedFigure) => `${article_id} ${start} ${end}`;

/** Looked up only where a sentence that reports somebody names a day. */
export function periodsByQuote(quotes: readonly Quoting<StatedFigure>[]): PeriodsOf {
  let byPlace: Map<string, Set<string | null>> | null = null;
  return (asked) => {
    if (byPlace === null) {
      byPlace = new Map();
      for (const { row } of quotes) {
        const known = byPlace.get(placeOf(row));
        if (known) known.add(row.time_period);
        else byPlace.set(placeOf(row), new Set([row.time_period]));
      }
    }
    return byPlace.get(placeOf(asked)) ?? new Set();
  };
}

/** How far from a word of report its day stands, in characters: “said in an interview on Tuesday”. */
export const NEAR = 25;

/** Whether a date stands by a word of report of its sentence, so that it is the day of what is said. */
function isByReport(source: ArticleInCheck, { start, end }: SetAside, within: CodePointSpan) {
  const from = source.index.toUtf16(Math.max(start - NEAR, within.start));
  return reportsWithin(source, from, source.index.toUtf16(Math.min(end + NEAR, within.end)));
}

const dayOf = ({ time_period }: SetAside) => time_period;

/** Days on which it may have been stated: those named nearby if somebody else is reported. */
export function statementDays(
  { row, source }: Quoting<StatedFigure>,
  dates: Dates,
  original: Figure | undefined,
  periodsOf: PeriodsOf,
): (string | null)[] {
  const { published } = source.article;
  if (original) return [original.stated_on];
  if (isOneVoice(row.attribution)) return [published];
  const sentence = sentenceSpan({ row, source });
  const days = datesWithin(dates, surroundingSpan({ row, source })).filter(isDay);
  const periods = days.length > 0 ? periodsOf(row) : null;
  const possible = days.filter(
    ({ time_period: day }) => !periods?.has(day) && !isAfter(day ?? published, published),
  );
  const said = possible.filter(
    (date) =>
      date.start >= sentence.start &&
      date.end <= sentence.end &&
      isByReport(source, date, sentence),
  );
  // Any other date may be that of another event: the article's own day stays open.
  return said.length > 0 ? said.map(dayOf) : [...possible.map(dayOf), published];
}
