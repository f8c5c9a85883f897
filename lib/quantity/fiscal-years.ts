/** Fiscal years: April to March in Britain, India and Japan, July to June in Australia. */
import { edtfMonths, monthIndex } from './calendar';
import { FISCAL_CUES } from './lexicon/calendar';
import { currencyBefore } from './match-currency';
import type { Reading } from './reading';

/** How far around the year a country is looked for; a paragraph is rarely longer. */
const WINDOW = 120;
const FIRST_MONTH = { apr: 4, jul: 7, oct: 10 } as const;
const NAMES = { apr: 'April to March', jul: 'July to June', oct: 'October to September' } as const;

function cueAt(reading: Reading, at: number): keyof typeof FIRST_MONTH | undefined {
  const token = reading.tokens[at];
  if (!token) return undefined;
  if (
    token.lower === 'fiscal' &&
    reading.tokens.slice(at - 3, at).some((word) => word.lower === 'federal')
  )
    return 'oct';
  const money = token.kind === 'number' ? currencyBefore(reading.tokens, at) : null;
  return FISCAL_CUES.get(money ? money.code.toLowerCase() : token.lower);
}

/** The fiscal year that starts in `year`, by the nearest sign of a country; null when there is none. */
export function fiscalYear(
  reading: Reading,
  at: number,
  year: number,
): { edtf: string; reason: string } | null {
  for (let step = 0; step <= WINDOW; step++) {
    const cue = cueAt(reading, at - step) ?? cueAt(reading, at + step);
    if (!cue) continue;
    const first = monthIndex(year, FIRST_MONTH[cue]);
    return { edtf: edtfMonths(first, first + 11), reason: `fiscal year, ${NAMES[cue]}` };
  }
  return null;
}
