import { ARTICLES } from '../record/article';
import { spanOfPeriod } from '../record/edtf-date';
import { FIGURES, type Figure, type StatedFigure } from '../record/figure';
import type { SetAside } from '../record/set-aside';
import type { Finding } from '../table/finding';
import type { ArticleInCheck } from './article-in-check';
import { type Check, type CheckContext, type Quoting, soundQuotes } from './check-context';
import { quotedIn } from './check-quoted-words';
import { type Dates, datesByArticle, datesWithin, NO_DATES } from './dates-of-article';
import { findAll, findingAt, type Said } from './find-in-rows';
import { openedPeriod } from './opened-period';
import { type PeriodsOf, periodsByQuote, statementDays } from './statement-days';

function findStatedOnFault(row: StatedFigure, days: readonly (string | null)[]): Said | null {
  if (row.stated_on !== null && days.includes(row.stated_on)) return null;
  return {
    column: 'stated_on',
    expected: `${days.join(' or ')}: the article’s own day, or one named where somebody is reported`,
    found: row.stated_on ?? 'an empty cell',
    cure: 'Take the day of the statement from the text; without one, the day of publication.',
  };
}

/**
 * What words mean by a date: the date itself, and with the word before it “until 2022”; null where
 * they are neither.
 */
function meaningsOf(
  words: string,
  date: SetAside,
  source: ArticleInCheck,
): (string | null)[] | null {
  const opened = openedPeriod(source, date);
  if (words === date.exact) return opened ? [date.time_period, opened.edtf] : [date.time_period];
  return words === opened?.words ? [opened.edtf] : null;
}

/** The words of a period are a date set aside within the quote, resolved to the same period. */
function findPeriodFault({ row, source }: Quoting<StatedFigure>, dates: Dates): Said | null {
  const { time_period: period, period_text: words } = row;
  if ((period === null) !== (words === null))
    return {
      column: period === null ? 'time_period' : 'period_text',
      expected: 'period and its words together, or neither',
      found: 'an empty cell',
      cure: 'Fill the other of the two; how it was resolved stands in period_basis.',
    };
  if (period === null || words === null) return null;
  if (!quotedIn(row.period_basis ?? '').some((quoted) => quoted.includes(words)))
    return {
      column: 'period_basis',
      expected: `how “${words}” was resolved, with these words in “ ”`,
      found: row.period_basis ?? 'an empty cell',
      cure: 'Quote the words and say how they were resolved.',
    };
  const said = datesWithin(dates, row).flatMap((date) => {
    const meanings = meaningsOf(words, date, source);
    return meanings ? [meanings] : [];
  });
  if (said.length === 0 || said.some((meanings) => meanings.includes(period))) return null;
  return {
    column: 'period_text',
    expected: `words of the quote that mean ${period}`,
    found: `“${words}”, set aside as ${said[0]?.join(' or ')}`,
    cure: 'Copy the words from which the period was resolved.',
  };
}

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December'.split(
    '|',
  );

/** “22 March 2013”, as the inference about an article writes its day. */
function dayInWords(time: number): string {
  const date = new Date(time);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** The day of publication is inferred, and the inference names it. */
function findPublicationFaults({ dataset, doubted }: CheckContext): Finding[] {
  return dataset.articles.flatMap((article, index): Finding[] => {
    const { first, last } = spanOfPeriod(article.published);
    const isOpen = !Number.isFinite(first) || !Number.isFinite(last);
    const words = isOpen ? '' : dayInWords(last);
    if (doubted.has(article.id)) return [];
    // Days that may both be right give the same dates; the record takes the last.
    if (!isOpen && spanOfPeriod(article.reference_date).last !== last)
      return [
        findingAt(ARTICLES.file, index, article.id, 'article/other-reference', {
          column: 'reference_date',
          expected: `${words}, the last day of ${article.published}`,
          found: article.reference_date,
          cure: 'Resolve relative dates on the last day on which it may have been published.',
        }),
      ];
    if (!isOpen && article.inference.includes(words)) return [];
    return [
      findingAt(ARTICLES.file, index, article.id, 'article/day-not-inferred', {
        column: 'published',
        expected: 'a day, or some days, the last of which the inference names',
        found: article.published,
        cure: `Say in the inference why it was published on ${words || 'that day'}.`,
      }),
    ];
  });
}

function findFault(
  quoting: Quoting<StatedFigure>,
  dates: Dates,
  original: Figure | undefined,
  periodsOf: PeriodsOf,
): Finding | null {
  const { row, index } = quoting;
  const said =
    findStatedOnFault(row, statementDays(quoting, dates, original, periodsOf)) ??
    findPeriodFault(quoting, dates);
  return said && findingAt(FIGURES.file, index, row.id, 'statement/other-day', said);
}

export const checkStatements: Check = (context) => {
  const dates = datesByArticle(context);
  const quotes = soundQuotes(context);
  const periodsOf = periodsByQuote(quotes);
  const findings = findAll(quotes, (quoting) => {
    const { article_id, conversion_of } = quoting.row;
    const named = dates.get(article_id) ?? NO_DATES;
    const original = conversion_of === null ? undefined : context.figures.get(conversion_of);
    // What rests on a date or figure in doubt is not held against it.
    if (named.isDoubted || (original && context.doubted.has(original.id))) return null;
    return findFault(quoting, named, original, periodsOf);
  });
  return {
    name: 'statements',
    promise:
      'Every statement has the day of its article or a day that the article mentions, and its period is the one that the words beside it mean.',
    lookedAt: quotes.length + context.dataset.articles.length,
    noun: 'statements and articles',
    findings: [...findPublicationFaults(context), ...findings],
  };
};
