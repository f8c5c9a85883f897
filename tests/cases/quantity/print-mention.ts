/**
 * A mention on one line, so that case tables read as a sub-editor's notes:
 * `[words] class value unit modifier "hedge" change @period ←conversion`, in this order; what is
 * plain (figure, =, level, none) is left out.
 */
import type { QuantityMention } from '../../../lib/quantity/mention';

function statedValue({ value, value2 }: QuantityMention): string {
  return value2 === null ? (value ?? '?') : `${value}..${value2}`;
}

/** Nothing stated where something must be is no plain case: it is shown. */
const stated = (word: string) => word || "''";

const AMOUNTS = new Set(['figure', 'count', 'duration']);

export function printMention(
  mention: QuantityMention,
  _index: number,
  all: readonly QuantityMention[],
): string {
  const { text, modifier, hedge, change, period, whole, conversionOf } = mention;
  const amount = AMOUNTS.has(mention.class);
  const parts = [
    `[${text}]`,
    mention.class === 'figure' ? '' : stated(mention.class),
    statedValue(mention),
    stated(mention.unit),
    modifier === '=' ? '' : stated(modifier),
    hedge ? `"${hedge.text}"` : '',
    change === 'level' || change === null ? '' : stated(change),
    amount && period ? `@${period.edtf}` : '',
    whole ? `in "${whole.text}"` : '',
    conversionOf === null ? '' : `←[${all[conversionOf]?.text}]`,
  ];
  return parts.filter(Boolean).join(' ');
}
