import { ARTICLES } from '../record/article';
import { spanOfPeriod } from '../record/edtf-date';
import { FIGURES, type Figure, type StatedFigure } from '../record/figure';
import type { Finding } from '../table/finding';
import { mentionAt } from './article-in-check';
import {
  type Check,
  type CheckContext,
  type Quoting,
  soundQuotes,
  soundSetAsides,
} from './check-context';
import { findingAt } from './find-in-rows';
import { openedPeriod } from './opened-period';

type Fault = Parameters<typeof findingAt>[4] & { readonly code: string };

/** A figure with the dates that its article gives. */
interface Dated {
  readonly quoting: Quoting<StatedFigure>;
  readonly dates: ReadonlySet<string>;
}

/** Whether a date is one that the article gives, or that the words of the sentence mean. */
const isKnown = (date: string, { quoting: { row, source }, dates }: Dated): boolean =>
  dates.has(date) || mentionAt(source, row.number_start, row.number_end)?.period?.edtf === date;

/** Statuses of statements about what has happened: their period cannot lie ahead. */
const isPast = (figure: Figure) => figure.status === 'outcome';

/** What an article's dates resolve to, as the rows that set them aside have it, and with “until”. */
function datesByArticle(context: CheckContext): Map<string, Set<string>> {
  const { articles } = context.dataset;
  const dates = new Map(articles.map(({ id, published }) => [id, new Set([published])]));
  for (const { row, source } of soundSetAsides(context)) {
    if (row.time_period === null) continue;
    const known = dates.get(row.article_id)?.add(row.time_period);
    const opened = openedPeriod(source, row);
    if (opened) known?.add(opened.edtf);
  }
  return dates;
}

const NO_DATES: ReadonlySet<string> = new Set();

function findPeriodFault(figure: StatedFigure, dated: Dated): Fault | null {
  if (figure.time_period === null) return null;
  if (figure.period_basis === null)
    return {
      code: 'period/without-basis',
      column: 'period_basis',
      expected: 'how the period was resolved from the words',
      found: 'an empty cell',
      cure: 'Say which words give the period.',
    };
  if (isKnown(figure.time_period, dated)) return null;
  return {
    code: 'period/unknown-date',
    column: 'time_period',
    expected: 'what a date of the article resolves to',
    found: figure.time_period,
    cure: 'Correct the period; the dates of the article are in set-aside.csv.',
  };
}

function findStatementFault(
  { stated_on: stated }: StatedFigure,
  published: string,
  dated: Dated,
): Fault | null {
  if (stated === null) return null;
  const cure = 'Correct the date of the statement.';
  if (spanOfPeriod(stated).last > spanOfPeriod(published).last)
    return {
      code: 'period/stated-after-publication',
      column: 'stated_on',
      expected: `no later than the article of ${published}`,
      found: stated,
      cure,
    };
  if (isKnown(stated, dated)) return null;
  return {
    code: 'period/unknown-statement-date',
    column: 'stated_on',
    expected: `the day of publication, ${published}, or a date of the article`,
    found: stated,
    cure,
  };
}

function findOutcomeFault(figure: StatedFigure, published: string): Fault | null {
  if (!isPast(figure) || figure.time_period === null) return null;
  if (spanOfPeriod(figure.time_period).first <= spanOfPeriod(published).last) return null;
  return {
    code: 'period/outcome-ahead',
    column: 'time_period',
    expected: `a period that had begun when the article of ${published} appeared`,
    found: figure.time_period,
    cure: 'Correct the period, or the status: what lies ahead is a plan, target or offer.',
  };
}

/** The first fault of a figure whose period the words of its sentence do not settle. */
function findFault(dated: Dated): Fault | null {
  const { row, source } = dated.quoting;
  const { published } = source.article;
  return (
    findPeriodFault(row, dated) ??
    findStatementFault(row, published, dated) ??
    findOutcomeFault(row, published)
  );
}

/** The reference day, on which relative dates resolve, must be a day of publication. */
function findReferenceFaults({ dataset, doubted }: CheckContext): Finding[] {
  return dataset.articles.flatMap((article, index) => {
    const published = spanOfPeriod(article.published);
    const day = spanOfPeriod(article.reference_date);
    if (doubted.has(article.id) || (published.first <= day.first && day.last <= published.last))
      return [];
    return findingAt(ARTICLES.file, index, article.id, 'period/reference-date', {
      column: 'reference_date',
      expected: `a day of ${article.published}`,
      found: article.reference_date,
      cure: 'Take a day on which the article may have been published.',
    });
  });
}

export const checkPeriods: Check = (context) => {
  const findings = findReferenceFaults(context);
  const dates = datesByArticle(context);
  const figures = soundQuotes(context);
  for (const quoting of figures) {
    const fault = findFault({ quoting, dates: dates.get(quoting.row.article_id) ?? NO_DATES });
    if (!fault) continue;
    const { code, ...said } = fault;
    findings.push(findingAt(FIGURES.file, quoting.index, quoting.row.id, code, said));
  }
  return {
    name: 'periods',
    promise:
      'Every period, and every date of a statement, is one that the article gives, and says how it was resolved; no statement is younger than its article, and no outcome lies ahead.',
    lookedAt: figures.length + context.dataset.articles.length,
    noun: 'figures and articles',
    findings,
  };
};
