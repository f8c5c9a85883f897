/** Calendar expressions, absolute or relative, one mention each. */

import {
  LAST_WORDS,
  MONTHS,
  NEXT_WORDS,
  SEASONS,
  THIS_WORDS,
  TIME_UNITS,
  WEEKDAYS,
} from '../lexicon/calendar';
import type { Draft } from '../reading/draft';
import { claim, lowerAt, type Reading } from '../reading/reading';
import { countedDate } from './counted-dates';
import type { DateGrammar, FoundDate } from './found-date';
import { plainYear, WHOLE_GRAMMARS } from './inner-date';
import { mayBeYear } from './may-be-year';
import { PART_GRAMMARS } from './parts-of-periods';
import { resolveDates } from './resolve-dates';

const GRAMMARS: readonly DateGrammar[] = [...PART_GRAMMARS, ...WHOLE_GRAMMARS];

/** Words that a date can start with; numbers may always. */
const STARTERS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...SEASONS.keys(),
  ...TIME_UNITS.keys(),
  ...NEXT_WORDS,
  ...LAST_WORDS,
  ...THIS_WORDS,
  ...'yesterday today tonight tomorrow early mid late earlier later end close ending start beginning middle final opening fiscal financial fy q h same corresponding comparable equivalent a an the new christmas boxing valentine halloween'.split(
    ' ',
  ),
]);

function mayStartDate({ tokens, atoms, claimed }: Reading, at: number): boolean {
  const token = tokens[at];
  if (!token || claimed[at]) return false;
  // "1,200" and "12.75" open no date, but for "5,000 years ago" and "12.03.2021".
  if (token.kind === 'number' && token.text.length > 4 && !/^\d+$/.test(token.text))
    return TIME_UNITS.has(tokens[at + 1]?.lower ?? '') || tokens[at + 2]?.glued === true;
  return token.kind === 'number' || STARTERS.has(token.lower) || atoms.has(at);
}

const ARTICLES = new Set(['a', 'an', 'the']);

function findDate(reading: Reading, at: number): FoundDate | null {
  // Articles open most noun phrases, but of all dates only "a year ago" and its like.
  if (ARTICLES.has(lowerAt(reading, at)) && !reading.atoms.has(at)) return countedDate(reading, at);
  for (const grammar of GRAMMARS) {
    const found = grammar(reading, at);
    if (found && found.to > found.from) return found;
  }
  const year = plainYear(reading, at);
  return year && mayBeYear(reading, at) ? year : null;
}

function claimDate(reading: Reading, date: FoundDate): Draft | null {
  return claim(reading, date, { class: 'date', tier: date.numeral ? 1 : 2, unit: 'date', date });
}

/** Claims every date of the paragraph, then resolves those that lean on another date. */
export function readDates(reading: Reading): void {
  let at = 0;
  while (at < reading.tokens.length) {
    const date = mayStartDate(reading, at) ? findDate(reading, at) : null;
    const draft = date && claimDate(reading, date);
    at = draft ? draft.to : at + 1;
  }
  resolveDates(reading);
}
