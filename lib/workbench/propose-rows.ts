/** A draft → the row it would become, filled as far as the text says. */
import type { Draft } from '../record/draft';
import type { FigureRow } from '../record/figure';
import type { SetAside } from '../record/set-aside';
import { proposeQuote } from './find-sentence';
import { limitsOf } from './propose-bound';

/** A figure's row whose words a person still has to find. */
export type FigureFields = Omit<FigureRow, 'topic'> & {
  readonly topic: FigureRow['topic'] | null;
};

/** What every figure of an article shares. */
export interface ArticleFacts {
  readonly id: string;
  readonly publisher: string;
  readonly published: string;
  readonly text: string;
}

const isShareInWords = ({ unit, exact, bound }: Draft) =>
  unit === 'share' && !/\d/.test(exact) && (bound === 'lower' || bound === 'upper');

function amountOf(draft: Draft): Pick<FigureRow, 'value' | 'bound' | 'lower' | 'upper'> {
  const bound = draft.bound ?? 'exact';
  const limits = limitsOf(bound, draft.value, draft.value2);
  return { value: draft.value, bound: isShareInWords(draft) ? 'share-in-words' : bound, ...limits };
}

/** Printed outside the quote a period is no word of it; the basis still says where it comes from. */
function periodOf(
  draft: Draft,
  quote: string,
): Pick<FigureRow, 'time_period' | 'period_text' | 'period_basis'> {
  const { time_period, period_text } = draft;
  const basis = draft.period_basis ?? (period_text && `printed: “${period_text}”`);
  const printed = period_text !== null && quote.includes(period_text) ? period_text : null;
  return {
    time_period,
    period_text: printed,
    period_basis: time_period === null ? null : (basis ?? 'as read by the machine'),
  };
}

/** The record states “tons” as metric tonnes and names the presumption; other units stand as read. */
const unitOf = ({ unit }: Draft): Pick<FigureRow, 'unit' | 'inference'> =>
  unit === 'ton'
    ? { unit: 't', inference: '“ton” and “tons” are taken for metric tonnes.' }
    : { unit: unit ?? '', inference: null };

/** Everything but label, topic and measure, which only a person can say. */
export function proposeFigure(draft: Draft, article: ArticleFacts): FigureFields {
  const quote = proposeQuote(article.text, draft);
  const hedged = draft.bound !== 'exact' && draft.bound !== 'rank';
  return {
    id: draft.id,
    label: '',
    topic: null,
    measure: '',
    ref_area: null,
    counterpart_area: null,
    status: draft.status ?? 'outcome',
    change: draft.bound === 'rank' ? null : draft.change,
    ...amountOf(draft),
    ...unitOf(draft),
    hedge_text: hedged ? draft.hedge_text : null,
    ambiguity: null,
    alt_bound: null,
    alt_lower: null,
    alt_upper: null,
    ...periodOf(draft, quote.exact),
    stated_on: article.published,
    attribution: draft.attribution,
    article_id: article.id,
    exact: quote.exact,
    prefix: quote.prefix,
    suffix: quote.suffix,
    start: quote.start,
    end: quote.end,
    number_text: draft.exact,
    number_start: draft.start,
    number_end: draft.end,
    conversion_of: draft.conversion_of,
    formula: null,
    decimals: null,
  };
}

/** Complete as it stands; class and reason may be changed. */
export const proposeSetAside = (draft: Draft): SetAside => ({
  id: draft.id,
  article_id: draft.article_id,
  class: draft.class,
  exact: draft.exact,
  start: draft.start,
  end: draft.end,
  whole_text: draft.whole_text,
  time_period: draft.class === 'date' ? draft.time_period : null,
  reason: draft.reason,
});
