import { ARTICLES } from '../record/article';
import { spanOfPeriod } from '../record/edtf-date';
import { FIGURES, type Figure, isStated } from '../record/figure';
import type { Finding } from '../table/finding';
import { type Check, type CheckContext, findingAt } from './check-context';

type Fault = Parameters<typeof findingAt>[4] & { readonly code: string };

/** Statuses of statements about what has happened: their period cannot lie ahead. */
const isPast = (figure: Figure) => figure.status === 'outcome';

function findStatedFault(figure: Figure, published: string): Fault | null {
  const last = spanOfPeriod(published).last;
  if (figure.time_period !== null && figure.period_basis === null)
    return {
      code: 'period/without-basis',
      column: 'period_basis',
      expected: 'how the period was resolved from the words',
      found: 'an empty cell',
      cure: 'Say which words give the period.',
    };
  if (figure.stated_on !== null && spanOfPeriod(figure.stated_on).first > last)
    return {
      code: 'period/stated-after-publication',
      column: 'stated_on',
      expected: `no later than the article of ${published}`,
      found: figure.stated_on,
      cure: 'Correct the date of the statement.',
    };
  if (
    isPast(figure) &&
    figure.time_period !== null &&
    spanOfPeriod(figure.time_period).first > last
  )
    return {
      code: 'period/outcome-ahead',
      column: 'time_period',
      expected: `a period that had begun when the article of ${published} appeared`,
      found: figure.time_period,
      cure: 'Correct the period, or the status: what lies ahead is a plan, target or offer.',
    };
  return null;
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
  const { dataset, articles, doubted } = context;
  dataset.figures.forEach((figure, index) => {
    if (!isStated(figure) || doubted.has(figure.id) || doubted.has(figure.article_id)) return;
    const published = articles.get(figure.article_id)?.article.published;
    const fault = published === undefined ? null : findStatedFault(figure, published);
    if (!fault) return;
    const { code, ...said } = fault;
    findings.push(findingAt(FIGURES.file, index, figure.id, code, said));
  });
  return {
    name: 'periods',
    promise:
      'Every period says how it was resolved, no statement is younger than its article, and no outcome lies ahead.',
    lookedAt: dataset.figures.length + dataset.articles.length,
    noun: 'figures and articles',
    findings,
  };
};
