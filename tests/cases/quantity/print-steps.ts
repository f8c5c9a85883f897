/** How a mention was read, on one line: `[words] unit words ⇐ step; step @period (reason)`. */
import type { QuantityMention } from '../../../lib/quantity/mention';

export function printSteps({ text, tier, unitWords, steps, period }: QuantityMention): string {
  const parts = [
    `[${text}]`,
    tier === 1 ? '' : `tier ${tier}`,
    unitWords === null ? '' : `"${unitWords.text}"`,
    steps.map(({ words, meaning }) => `${words} → ${meaning}`).join('; '),
    period ? `@${period.edtf} "${period.words.text}" (${period.reason})` : '',
  ];
  return parts.filter(Boolean).join(' ');
}
