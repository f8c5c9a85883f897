/**
 * Parts of a period: "first half of 2024", "early 2027", "end of June", "last two weeks of May".
 *
 * One grammar: a word for the part (ordinal, edge or third), its unit, and the whole it is cut from.
 */

import { lowerAt, type Reading } from '../reading/reading';
import { wordIs } from '../reading/word-at';
import { EDGE_GRAMMARS } from './edges-of-periods';
import { ENDS, isHalfOfGame, otherPart } from './elided-parts';
import { DASHES, type DateGrammar, type FoundDate, found } from './found-date';
import { wholeBehind } from './inner-date';
import { periodTo } from './periods-up-to';
import { yearOfPart } from './place-in-year';
import { bareQuarter, shortPart } from './quarters';
import { sizeOf, slice, yearEdtf } from './slice-periods';
import { yearBehind } from './year-behind';

const ORDINALS: ReadonlyMap<string, number> = new Map(
  'final last latter first opening second third fourth'
    .split(' ')
    .map((word, index) => [word, [-1, -1, -1, 1, 1, 2, 3, 4][index] ?? 0]),
);

function ordinalAt(reading: Reading, at: number): { number: number; to: number } | null {
  const atom = reading.atoms.get(at);
  if (atom?.kind === 'ordinal') return { number: Number(atom.value), to: atom.to };
  const number = ORDINALS.get(lowerAt(reading, at));
  return number === undefined ? null : { number, to: at + 1 };
}

/** How many of the units of a whole make one of these; 0 when it has none. */
function lengthOf(unit: string, size: number): number {
  if (/^(half|quarter|trimester)$/.test(unit))
    return size / (unit === 'half' ? 2 : unit === 'quarter' ? 4 : 3);
  if (size > 27 && size < 32)
    return { day: 1, days: 1, week: 7, weeks: 7, weekend: 7, fortnight: 14 }[unit] ?? 0;
  return (
    { month: 1, months: 1, quarters: 3 }[size === 10 ? '' : unit] ??
    (size === 10 && /^years?$/.test(unit) ? 1 : 0)
  );
}

const SHARES = 'half quarter trimester';

/** "second quarter", "first half of 2024", "third week of May", "last day of the month". */
const ordinalPart: DateGrammar = (reading, at) => {
  const ordinal = ordinalAt(reading, at);
  if (!ordinal) return null;
  let place = DASHES.has(lowerAt(reading, ordinal.to)) ? ordinal.to + 1 : ordinal.to;
  if (wordIs(reading, place, 'fiscal financial calendar')) place++;
  const unit = lowerAt(reading, place);
  if (!/[a-z]/.test(unit) || wordIs(reading, place, ENDS)) {
    const named = otherPart(reading, at, ordinal.number);
    return named && { ...named, to: ordinal.to };
  }
  // "its first quarter of a million dollars"
  if (reading.atoms.get(place)?.kind === 'cardinal') return null;
  const share = wordIs(reading, place, SHARES);
  if (!share && !wordIs(reading, place, 'week weekend fortnight day month year')) return null;
  const upTo = wordIs(reading, place + 1, 'ended ending') ? periodTo(reading, place) : null;
  if (upTo) return { ...upTo, from: at, numeral: true };
  return cutPart(reading, at, place, ordinal.number, share);
};

function cutPart(
  reading: Reading,
  at: number,
  place: number,
  ordinal: number,
  share: boolean,
): FoundDate | null {
  const unit = lowerAt(reading, place);
  const whole = wholeBehind(reading, place + 1);
  const behind = share ? yearBehind(reading, place + 1) : null;
  if (!whole && !share) return null;
  if (!whole && !behind && (lowerAt(reading, at) === 'last' || isHalfOfGame(reading, place, at)))
    return null;
  const length = lengthOf(unit, sizeOf(whole?.edtf ?? null) || 12);
  const number = ordinal < 0 && share ? 12 / length : ordinal;
  if (!length || !Number.isInteger(length) || (share && number * length > 12) || !number)
    return null;
  const start = (number > 0 ? number - 1 : number) * length;
  const year = behind ? behind.year : yearOfPart(reading, at, start + 1);
  const edtf = whole ? whole.edtf : yearEdtf(year);
  const part = edtf && (slice(edtf, start, start + length || 999) ?? edtf);
  const grain = unit === 'half' ? 'half' : share ? 'quarter' : 'week';
  const to = whole?.to ?? behind?.to ?? place + 1;
  return found(at, to, part, grain, 'part of the period', share || ordinal > 0);
}

/** "first five months of 2013", "first nine months", "last two weeks of May". */
const firstUnits: DateGrammar = (reading, at) => {
  const atom = reading.atoms.get(at + 1);
  const number = ORDINALS.get(lowerAt(reading, at));
  if (atom?.kind !== 'cardinal' || !number || Math.abs(number) !== 1) return null;
  // "in its first two months": of its life, not of the year.
  if (wordIs(reading, at - 1, 'its his her their our my')) return null;
  const unit = lowerAt(reading, atom.to);
  const whole = wholeBehind(reading, atom.to + 1);
  const behind = whole ? null : yearBehind(reading, atom.to + 1);
  const length = lengthOf(unit, sizeOf(whole?.edtf ?? null) || 12) * Number(atom.value);
  if (!Number.isInteger(length) || length < 1 || !/s$/.test(unit)) return null;
  if (length > 12 && !whole) return null;
  if (number < 0 && lowerAt(reading, at) === 'last' && !whole && !behind) return null;
  const edtf = whole ? whole.edtf : yearEdtf(behind?.year ?? yearOfPart(reading, at, length));
  const part = number > 0 ? slice(edtf, 0, length) : slice(edtf, -length, 999);
  return found(
    at,
    whole?.to ?? behind?.to ?? atom.to + 1,
    part,
    'span',
    'counted from its start or end',
  );
};

export const PART_GRAMMARS: readonly DateGrammar[] = [
  periodTo,
  firstUnits,
  ordinalPart,
  shortPart,
  ...EDGE_GRAMMARS,
  bareQuarter,
];
