/** Printed signs: a minus, or "minus", right before a number or its currency. */

import { lowerAt, type Reading } from '../reading/reading';
import type { Sign } from './amount';

const MINUS = new Set(['-', '−', '–']);

/** A printed minus, or "minus", right before the number or its currency. */
export function signBefore(reading: Reading, at: number): Sign | null {
  const sign = reading.tokens[at - 1];
  if (!sign || reading.claimed[at - 1]) return null;
  if (/^(minus|negative)$/.test(sign.lower) && lowerAt(reading, at - 2) !== 'or')
    return { from: at - 1, to: at, negative: true };
  if (sign.text === '+' && reading.tokens[at]?.glued && !sign.glued)
    return { from: at - 1, to: at, negative: false };
  if (!MINUS.has(sign.text) || !reading.tokens[at]?.glued) return null;
  const before = reading.tokens[at - 2];
  if (before?.kind === 'number') return null;
  const free = !sign.glued || !before || /^[([,"“]$/.test(before.text);
  return free && (sign.text !== '–' || !sign.glued)
    ? { from: at - 1, to: at, negative: true }
    : null;
}
