/** Halves, quarters and first months of a year. */

import { civilOf, edtfMonths, monthIndex } from './calendar';
import { DASHES, type DateGrammar } from './found-date';
import { TIME_UNITS } from './lexicon/calendar';
import { looksAhead } from './place-in-year';
import { lowerAt, type Reading } from './reading';
import { yearBehind } from './year-behind';

const COUNT_WORDS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['final', -1],
  ['last', -1],
  ['opening', 1],
  ['1st', 1],
  ['2nd', 2],
  ['3rd', 3],
  ['4th', 4],
]);

interface Ordinal {
  readonly number: number;
  readonly to: number;
}

export function ordinalAt(reading: Reading, at: number): Ordinal | null {
  const atom = reading.atoms.get(at);
  if (atom?.kind === 'ordinal') return { number: Number(atom.value), to: atom.to };
  const number = COUNT_WORDS.get(lowerAt(reading, at));
  return number === undefined ? null : { number, to: at + 1 };
}

/** Year that a part without one belongs to: a part still ahead is last year's, unless the verb looks ahead. */
export function yearOfPart(reading: Reading, at: number, firstMonth: number): number | null {
  if (reading.published === null) return null;
  const { year, month } = civilOf(reading.published);
  return firstMonth > month && !looksAhead(reading, at) ? year - 1 : year;
}

/** "second quarter", "first half of 2024", "second half of next year", "last quarter of 2012". */
export const halfOrQuarter: DateGrammar = (reading, at) => {
  const ordinal = ordinalAt(reading, at);
  if (!ordinal) return null;
  const fiscal = /^(fiscal|financial|calendar)$/.test(lowerAt(reading, ordinal.to)) ? 1 : 0;
  const place = (DASHES.has(lowerAt(reading, ordinal.to)) ? ordinal.to + 1 : ordinal.to) + fiscal;
  const word = lowerAt(reading, place);
  const parts = word === 'quarter' ? 4 : word === 'half' ? 2 : word === 'trimester' ? 3 : 0;
  const number = ordinal.number === -1 ? parts : ordinal.number;
  if (!parts || number > parts || number < 1) return null;
  const behind = yearBehind(reading, place + 1);
  if (parts === 2 && !behind && isHalfOfGame(reading, place, at)) return null;
  if (lowerAt(reading, at) === 'last' && !behind) return null;
  const months = 12 / parts;
  const year = behind?.year ?? yearOfPart(reading, at, number * months - months + 1);
  const first = year === null ? 0 : monthIndex(year, number * months - months + 1);
  const edtf = year === null ? null : edtfMonths(first, first + months - 1);
  const reason = behind
    ? 'part of the year as printed'
    : 'part of the year, year from the publication date';
  return {
    from: at,
    to: behind?.to ?? place + 1,
    edtf,
    grain: parts === 2 ? 'half' : 'quarter',
    reason,
    numeral: true,
  };
};

const GAME = new Set(
  'goal goals minute minutes scored score scoring ball match game header penalty equaliser equalizer try tries half-time touchdown substitute'.split(
    ' ',
  ),
);

const GAME_WINDOW = 20;

/** "in the second half" of a match: a part of a game, not of a year. */
function isHalfOfGame({ tokens }: Reading, at: number, from: number): boolean {
  if (
    /^(of)$/.test(tokens[at + 1]?.lower ?? '') &&
    !/^(the|this|last|next|fiscal)$/.test(tokens[at + 2]?.lower ?? '')
  )
    return true;
  for (let index = Math.max(0, from - GAME_WINDOW); index < at + GAME_WINDOW; index++)
    if (GAME.has(tokens[index]?.lower ?? '')) return true;
  return false;
}

/** "first five months of 2013", "first nine months", "last two months of the year". */
export const firstMonths: DateGrammar = (reading, at) => {
  const word = lowerAt(reading, at);
  const atom = reading.atoms.get(at + 1);
  if (!/^(first|final|opening|last)$/.test(word) || atom?.kind !== 'cardinal') return null;
  const unit = TIME_UNITS.get(lowerAt(reading, atom.to));
  const count = Number(atom.value);
  if ((unit !== 'month' && unit !== 'quarter') || !Number.isInteger(count)) return null;
  const months = unit === 'quarter' ? count * 3 : count;
  const ofYear =
    /^of$/.test(lowerAt(reading, atom.to + 1)) &&
    /^(the|this)$/.test(lowerAt(reading, atom.to + 2)) &&
    lowerAt(reading, atom.to + 3) === 'year';
  const behind = yearBehind(reading, atom.to + 1);
  if (months > 12 || (word === 'last' && !behind && !ofYear)) return null;
  const to = behind?.to ?? (ofYear ? atom.to + 4 : atom.to + 1);
  const year = behind?.year ?? yearOfPart(reading, at, months);
  const start = word === 'first' || word === 'opening' ? 1 : 13 - months;
  const edtf =
    year === null
      ? null
      : edtfMonths(monthIndex(year, start), monthIndex(year, start + months - 1));
  return {
    from: at,
    to,
    edtf,
    grain: 'span',
    reason: 'months of the year, from its start',
    numeral: true,
  };
};
