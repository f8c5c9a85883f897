/** Days on which a statement may have been made: the article’s own, or one that it names. */
import type { Figure, StatedFigure } from '../record/figure';
import type { SetAside } from '../record/set-aside';
import { isOneVoice } from '../record/voices';
import type { Quoting } from './check-context';
import { type Dates, datesWithin } from './dates-of-article';
import { daysByReport, isDay, possibleDays } from './report-days';
import { sentenceSpan, surroundingSpan } from './surroundings';
import { reportsWithin } from './telling-words';

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
  const possible = days.length === 0 ? [] : possibleDays(days, periodsOf(row), published);
  const said = daysByReport(possible, sentence, ({ start, end }) =>
    reportsWithin(source, source.index.toUtf16(start), source.index.toUtf16(end)),
  );
  // Any other date may be that of another event: the article's own day stays open.
  return said.length > 0 ? said.map(dayOf) : [...possible.map(dayOf), published];
}
