/** Whether a unit code is a unit of measure, money or ratio, as against a counted thing. */
import { UNIT_PHRASES } from '../lexicon/units';

const CODES = new Set(UNIT_PHRASES.map(([, { code }]) => code));
const RATIOS = new Set(['%', 'pp', 'bp', 'share', 'x', 'point']);

export function unitIsMeasure(unit: string): boolean {
  if (/^[A-Z]{3}(\/|$)/.test(unit) || RATIOS.has(unit)) return true;
  return unit !== 'time' && CODES.has(unit.split('/')[0] ?? unit);
}
