/** A draft → the row it would become, filled as far as the text says. */
import type { Draft } from '../record/draft';
import type { FigureRow } from '../record/figure';
import type { SetAside } from '../record/set-aside';
import { sidesOf } from './find-sentence';
import { limitsOf } from './propose-bound';
import { proposeQuote } from './propose-quote';
import { inferStatus, proposeStatus } from './propose-status';

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

/** Period and its words together, or neither: printed outside the quote it is not proved by it. */
function periodOf(
  draft: Draft,
  quote: string,
): Pick<FigureRow, 'time_period' | 'period_text' | 'period_basis'> {
  const { time_period, period_text, period_basis } = draft;
  if (time_period === null || period_text === null || !quote.includes(period_text))
    return { time_period: null, period_text: null, period_basis: null };
  return { time_period, period_text, period_basis: period_basis ?? `printed: “${period_text}”` };
}

/** “until 2022” leaves open since when. */
function ambiguityOf({ time_period, period_text }: Pick<FigureRow, 'time_period' | 'period_text'>) {
  const isOpen = time_period?.startsWith('../') || time_period?.endsWith('/..');
  return isOpen ? `“${period_text}” gives one end of the period only.` : null;
}

/** The record states “tons” as metric tonnes and names the presumption; other units stand as read. */
const unitOf = ({ unit }: Draft): readonly [unit: string, inference: string | null] =>
  unit === 'ton' ? ['t', '“ton” and “tons” are taken for metric tonnes.'] : [unit ?? '', null];

/** What is not said outright is named as an inference, with the words that it rests on. */
function statusOf(draft: Draft, text: string): readonly [FigureRow['status'], string | null] {
  const { status, words } = proposeStatus(...sidesOf(text, draft));
  if (draft.status !== null && draft.status !== status) return [draft.status, null];
  return [status, words === null ? null : inferStatus(words, status)];
}

/** Everything but label, topic and measure, which only a person can say. */
export function proposeFigure(draft: Draft, article: ArticleFacts): FigureFields {
  const quote = proposeQuote(article.text, draft);
  const period = periodOf(draft, quote.exact);
  const [unit, presumed] = unitOf(draft);
  const [status, inferred] = statusOf(draft, article.text);
  const hedged = draft.bound !== 'exact' && draft.bound !== 'rank';
  return {
    id: draft.id,
    label: '',
    topic: null,
    measure: '',
    ref_area: null,
    counterpart_area: null,
    status,
    change: draft.bound === 'rank' ? null : draft.change,
    ...amountOf(draft),
    unit,
    inference: [presumed, inferred].filter((part) => part !== null).join(' ') || null,
    hedge_text: hedged ? draft.hedge_text : null,
    ambiguity: ambiguityOf(period),
    alt_bound: null,
    alt_lower: null,
    alt_upper: null,
    ...period,
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
