/** Fiscal years: April to March in Britain, India and Japan, July to June in Australia. */

import { FISCAL_CUES } from '../lexicon/calendar';
import type { Reading } from '../reading/reading';
import type { Token } from '../token/token';
import { currencyBefore } from '../unit/match-currency';
import { edtfMonths, monthIndex } from './calendar';

/** How far around the year a country is looked for; a paragraph is rarely longer. */
const WINDOW = 120;
/** "The federal deficit fell to $483 billion in fiscal 2014" */
const FEDERAL = 12;
const FIRST_MONTH = { apr: 4, jul: 7, oct: 10 } as const;
export type FiscalCue = keyof typeof FIRST_MONTH;
interface FiscalYear {
  readonly edtf: string;
  readonly reason: string;
}
const CUE_WORDS = /A\$|[£₹¥]|\p{L}+/gu;
const CUE_SIGNS: ReadonlyMap<string, string> = new Map([
  ['A$', 'aud'],
  ['£', 'gbp'],
  ['₹', 'inr'],
  ['¥', 'jpy'],
]);
const NAMES = { apr: 'April to March', jul: 'July to June', oct: 'October to September' } as const;

/** "federal deficit": other countries have federal governments too. */
const isFederalMoney = ({ lower }: Token, at: number, tokens: readonly Token[]) =>
  lower === 'federal' &&
  /^(deficit|budget|spending|debt|fiscal)$/.test(tokens[at + 1]?.lower ?? '');

function cueAt(reading: Reading, at: number): FiscalCue | undefined {
  const token = reading.tokens[at];
  if (!token) return undefined;
  if (
    token.lower === 'fiscal' &&
    reading.tokens.slice(Math.max(0, at - FEDERAL), at + 1).some(isFederalMoney)
  )
    return 'oct';
  const money = token.kind === 'number' ? currencyBefore(reading.tokens, at) : null;
  return FISCAL_CUES.get(money ? money.code.toLowerCase() : token.lower);
}

/** The fiscal year that starts in `year`, by the nearest sign of a country; null when there is none. */
export function fiscalYear(reading: Reading, at: number, year: number): FiscalYear | null {
  for (let step = 0; step <= WINDOW; step++) {
    const cue = cueAt(reading, at - step) ?? cueAt(reading, at + step);
    if (!cue) continue;
    return yearOf(cue, year);
  }
  const home = reading.fiscalHome();
  return home && yearOf(home, year);
}

function yearOf(cue: FiscalCue, year: number): FiscalYear {
  const first = monthIndex(year, FIRST_MONTH[cue]);
  return { edtf: edtfMonths(first, first + 11), reason: `fiscal year, ${NAMES[cue]}` };
}

/**
 * The country a whole text is about, told by its dateline and currency. The one thing a paragraph
 * takes from the others: "In FY2022-23" hardly ever repeats whose year it is. Looked for only
 * when a text prints such a year.
 */
export function fiscalHomeOf(text: string): () => FiscalCue | null {
  let home: FiscalCue | null | undefined;
  return () => {
    if (home === undefined) home = countCues(text);
    return home;
  };
}

function countCues(text: string): FiscalCue | null {
  const seen = new Map<FiscalCue, number>();
  for (const [word] of text.matchAll(CUE_WORDS)) {
    const cue = FISCAL_CUES.get(CUE_SIGNS.get(word) ?? word.toLowerCase());
    if (cue) seen.set(cue, (seen.get(cue) ?? 0) + 1);
  }
  return [...seen].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
