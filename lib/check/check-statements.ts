import { ARTICLES, type Article } from '../record/article';
import type { Dataset } from '../record/dataset';
import { spanOfPeriod } from '../record/edtf-date';
import { FIGURES, type StatedFigure } from '../record/figure';
import type { SetAside } from '../record/set-aside';
import type { Finding } from '../table/finding';
import {
  type Check,
  type CheckContext,
  findingAt,
  type Quoting,
  quotingRows,
  type Said,
  statedOnly,
} from './check-context';

/** Dates that an article mentions, by article. */
function datesByArticle({ setAsides }: Dataset): ReadonlyMap<string, SetAside[]> {
  const dates = new Map<string, SetAside[]>();
  for (const mention of setAsides)
    if (mention.time_period !== null)
      dates.set(mention.article_id, [...(dates.get(mention.article_id) ?? []), mention]);
  return dates;
}

function findStatedOnFault(row: StatedFigure, article: Article, dates: readonly SetAside[]) {
  const known = [article.published, ...dates.map((date) => date.time_period)];
  if (row.stated_on !== null && known.includes(row.stated_on)) return null;
  return {
    column: 'stated_on',
    expected: `the article’s own date, ${article.published}, or a date that it mentions`,
    found: row.stated_on ?? 'an empty cell',
    cure: 'Take the day of the statement from the text; without one, the day of publication.',
  };
}

/** The words of a period are a date set aside within the quote, resolved to the same period. */
function findPeriodFault(row: StatedFigure, dates: readonly SetAside[]): Said | null {
  const { time_period: period, period_text: words } = row;
  if ((period === null) !== (words === null))
    return {
      column: period === null ? 'time_period' : 'period_text',
      expected: 'period and its words together, or neither',
      found: 'an empty cell',
      cure: 'Fill the other of the two; how it was resolved stands in period_basis.',
    };
  if (period === null || words === null) return null;
  const said = dates.filter(
    (date) => date.exact === words && row.start <= date.start && date.end <= row.end,
  );
  if (said.length === 0 || said.some((date) => date.time_period === period)) return null;
  return {
    column: 'period_text',
    expected: `words of the quote that mean ${period}`,
    found: `“${words}”, set aside as ${said[0]?.time_period}`,
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
    if (doubted.has(article.id) || (!isOpen && article.inference.includes(words))) return [];
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

function findFaults(quoting: Quoting<StatedFigure>, dates: readonly SetAside[]): Finding[] {
  const { row, index, source } = quoting;
  const said = findStatedOnFault(row, source.article, dates) ?? findPeriodFault(row, dates);
  return said ? [findingAt(FIGURES.file, index, row.id, 'statement/other-day', said)] : [];
}

export const checkStatements: Check = (context) => {
  const dates = datesByArticle(context.dataset);
  const quotes = quotingRows(context, statedOnly(context.dataset.figures));
  const findings = quotes.flatMap((quoting) =>
    findFaults(quoting, dates.get(quoting.row.article_id) ?? []),
  );
  return {
    name: 'statements',
    promise:
      'Every statement has the day of its article or a day that the article mentions, and its period is the one that the words beside it mean.',
    lookedAt: quotes.length + context.dataset.articles.length,
    noun: 'statements and articles',
    findings: [...findPublicationFaults(context), ...findings],
  };
};
