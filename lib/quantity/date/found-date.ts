/** What the date grammars return, and the small questions they share. */

import { AMBIGUOUS_NAMES, LAST_WORDS, MONTHS, NEXT_WORDS, THIS_WORDS } from '../lexicon/calendar';
import { wordSet } from '../lexicon/word-set';
import type { DateReading, Grain } from '../reading/draft';
import { lowerAt, type Reading } from '../reading/reading';
import { wordIs } from '../reading/word-at';

export interface FoundDate {
  readonly from: number;
  readonly to: number;
  readonly edtf: string | null;
  readonly grain: Grain;
  readonly reason: string;
  readonly shift?: NonNullable<DateReading['shift']>;
  /** Printed so that it may be another day: it dates no amount. */
  readonly ambiguous?: true;
  /** Where the numeral or ordinal stands that makes it a tier-1 mention. */
  readonly numeral: boolean;
}
export type DateGrammar = (reading: Reading, at: number) => FoundDate | null;

/** Reason of dates that lean on nothing but the day of publication. */
export const FROM_NOW = 'counted from the publication date';

export const found = (
  from: number,
  to: number,
  edtf: string | null,
  grain: Grain,
  reason: string,
  numeral = true,
): FoundDate => ({ from, to, edtf, grain, reason, numeral });

/** -1, 0 or 1 for a word that points back, here or ahead; null for any other. */
export function directionOf(word: string): -1 | 0 | 1 | null {
  if (LAST_WORDS.has(word)) return -1;
  if (NEXT_WORDS.has(word)) return 1;
  return THIS_WORDS.has(word) ? 0 : null;
}

const YEAR = /^(1[0-9]|20|21)\d\d$/;

/** A four-digit year at a token, or null. */
export function yearAt({ tokens }: Reading, at: number): number | null {
  const token = tokens[at];
  return token?.kind === 'number' && YEAR.test(token.text) ? Number(token.text) : null;
}

/** Month named at a token; ambiguous names need a capital and a neighbour that dates have. */
export function monthAt(reading: Reading, at: number): number | null {
  const token = reading.tokens[at];
  const month = MONTHS.get(token?.lower ?? '');
  if (!token || month === undefined || token.kind !== 'word') return null;
  if (!AMBIGUOUS_NAMES.has(token.lower)) return month;
  return isNamedMonth(reading, at) ? month : null;
}

const DATE_LEADS = wordSet(
  'in on by of since until till from to for during before after last next this early late mid end through throughout and between late- - – week year month quarter period following around about ending ended',
);

function isNamedMonth(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  const token = tokens[at];
  const capital = token !== undefined && token.text !== token.lower;
  const day = (index: number) =>
    tokens[index]?.kind === 'number' && /^\d{1,2}$/.test(tokens[index]?.text ?? '');
  const behind =
    day(at + 1) || yearAt(reading, at + 1) !== null || tokens[at + 1]?.lower === 'quarter';
  const nth = tokens[at + 2]?.glued && wordIs(reading, at + 2, 'st nd rd th');
  if (day(at - 1) || (behind && (capital || nth))) return true;
  if (behind && DATE_LEADS.has(lowerAt(reading, at - 1))) return true;
  const lead = DATE_LEADS.has(lowerAt(reading, at - 1));
  // Lower-cased text: "a drop in march".
  if (!capital && wordIs(reading, at, 'may march') && wordIs(reading, at - 1, 'in since until'))
    return true;
  if (!capital) return behind && token?.lower !== 'may';
  if (lead) return true;
  // A capital inside a sentence: "the May figures", but not the sentence's first "May".
  const first =
    at === 0 ||
    tokens[at - 1]?.sentence !== token?.sentence ||
    /^["“'‘]$/.test(tokens[at - 1]?.text ?? '');
  return (
    !first &&
    !wordIs(reading, at - 1, 'ms mrs mr dr theresa minister brian') &&
    lowerAt(reading, at + 1) !== "'s"
  );
}

/** Day of the month at a token: "14", "14th"; the token behind it. */
export function dayAt({ tokens }: Reading, at: number): { day: number; to: number } | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || !/^\d{1,2}$/.test(token.text)) return null;
  const day = Number(token.text);
  if (day < 1 || day > 31) return null;
  const suffix = tokens[at + 1];
  const ordinal = suffix?.glued && /^(st|nd|rd|th)$/.test(suffix.lower);
  return { day, to: ordinal ? at + 2 : at + 1 };
}

export const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '‑', '/']);
