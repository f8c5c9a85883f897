import { type Figure, isStated } from '../record/figure';
import { statementSpan } from '../record/statement-span';
import type { Unit } from '../record/unit';
import { voicesOf } from '../record/voices';
import { indexCodePoints } from '../text/code-points';
import { displayPower } from '../words/amount-words';
import { dateWords, dayWords } from '../words/date-words';
import { shiftPoint } from '../words/decimal-words';
import { isAmbiguous, valueWords } from '../words/value-words';
import type { MarkPlan, QuoteParts } from './chart-plan';
import { type FormulaNames, formulaWords } from './formula-words';
import { toDrawingNumber } from './plan-scale';

export interface MarkContext extends FormulaNames {
  /** Figures whose notes say that the same statement is reported differently. */
  readonly flagged: ReadonlySet<string>;
  /** Short names that a chart gives its marks. */
  readonly labels: Readonly<Record<string, string>>;
}

function quoteOf(figure: Figure): QuoteParts | null {
  if (!isStated(figure)) return null;
  const quote = indexCodePoints(figure.exact);
  const span = statementSpan(figure);
  const [start, end] = [span.start - figure.start, span.end - figure.start];
  return {
    before: quote.slice({ start: 0, end: start }),
    number: quote.slice({ start, end }),
    after: quote.slice({ start: end, end: quote.length }),
  };
}

/** Which side of the value the words leave open, whether or not they are sure to. */
function openSide({ bound, alt_bound, lower, upper }: Figure): MarkPlan['open'] {
  if (bound === 'lower' || alt_bound === 'lower') return 'up';
  if (bound === 'upper' || alt_bound === 'upper') return 'down';
  if (bound !== 'share-in-words') return null;
  return lower === null ? 'down' : upper === null ? 'up' : null;
}

/** Labels come from a file: a figure may be called “constructor”. */
const shortLabelOf = ({ id }: Figure, { labels }: MarkContext): string | null =>
  Object.hasOwn(labels, id) ? (labels[id] ?? null) : null;

/** One figure as a mark from zero; panels move marks that stand on others. */
export function planMark(figure: Figure, unit: Unit, context: MarkContext): MarkPlan {
  if (figure.value === null) throw new Error(`figure without value: ${figure.id}`);
  return {
    figureId: figure.id,
    href: `/figures/${figure.id}`,
    label: figure.label,
    shortLabel: shortLabelOf(figure, context),
    valueText: valueWords(figure, unit, 'short').text,
    longText: valueWords(figure, unit, 'long').text,
    from: 0,
    to: toDrawingNumber(shiftPoint(figure.value, -displayPower(unit))),
    bound: figure.bound,
    status: figure.status,
    change: figure.change,
    planned: ['plan', 'target', 'offer'].includes(figure.status),
    ambiguous: isAmbiguous(figure),
    open: openSide(figure),
    flagged: context.flagged.has(figure.id),
    formula: formulaWords(figure, context),
    period: figure.time_period === null ? null : dateWords(figure.time_period),
    timePeriod: figure.time_period,
    statedOn: figure.stated_on === null ? null : dayWords(figure.stated_on),
    quote: quoteOf(figure),
    chain: voicesOf(figure.attribution),
    articleId: figure.article_id,
    role: null,
  };
}
