/** Which dates beside a statement may be the day on which it was made. */
import { spanOfPeriod } from '../record/edtf-date';
import type { CodePointSpan } from '../text/code-points';

/** Words that mention a date, where they stand. */
interface DatedWords extends CodePointSpan {
  readonly time_period: string | null;
}

const IS_YEAR = /^\d{4}$/;

/** Days, months and other dates but years. */
export const isDay = ({ time_period: day }: DatedWords): boolean =>
  day !== null && !IS_YEAR.test(day);

/** Nobody has said yet what a later day holds. */
const isAfter = (day: string, published: string): boolean =>
  spanOfPeriod(day).first > spanOfPeriod(published).last;

/** Days that date no amount beside them, whose periods these are, and were over when it was printed. */
export const possibleDays = <Words extends DatedWords>(
  dates: readonly Words[],
  periods: ReadonlySet<string | null>,
  published: string,
): Words[] =>
  dates.filter(
    (words) =>
      isDay(words) &&
      !periods.has(words.time_period) &&
      !isAfter(words.time_period ?? published, published),
  );

/** How far from a word of report its day stands, in characters: “said in an interview on Tuesday”. */
const NEAR = 25;

/** Those by a word of report of their own sentence: the days of what is said. */
export const daysByReport = <Words extends DatedWords>(
  days: readonly Words[],
  sentence: CodePointSpan,
  reports: (stretch: CodePointSpan) => boolean,
): Words[] =>
  days.filter(
    ({ start, end }) =>
      start >= sentence.start &&
      end <= sentence.end &&
      reports({
        start: Math.max(start - NEAR, sentence.start),
        end: Math.min(end + NEAR, sentence.end),
      }),
  );
