/**
 * Parts of a period: "first half of 2024", "early 2027", "end of June", "last two weeks of May".
 *
 * One grammar: a word for the part (ordinal, edge or third), its unit, and the whole it is cut from.
 */
import { DASHES, type DateGrammar, type FoundDate, found } from './found-date';
import { innerDate } from './inner-date';
import { TIME_UNITS } from './lexicon/calendar';
import { periodTo } from './periods-up-to';
import { yearOfPart } from './place-in-year';
import { lowerAt, type Reading } from './reading';
import { firstOf, lastOf, sizeOf, slice, thirdOf, yearEdtf } from './slice-periods';
import { unitFromNow } from './units-from-now';
import { wordIs } from './word-at';
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

/** What a part is cut from: "2024", "next year", "June", "the year", "the 1990s". */
function wholeAt(reading: Reading, at: number): FoundDate | null {
  if (lowerAt(reading, at) === 'the') {
    const unit = TIME_UNITS.get(lowerAt(reading, at + 1));
    const { published } = reading;
    if (unit && unit !== 'minute' && unit !== 'hour' && published !== null)
      return found(at, at + 2, unitFromNow(published, unit, 0), 'other', 'of publication', false);
  }
  return innerDate(reading, at);
}

const wholeBehind = (reading: Reading, at: number) =>
  wordIs(reading, at, 'of in') ? wholeAt(reading, at + 1) : null;

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

/** "second quarter", "first half of 2024", "third week of May", "last day of the month". */
const ordinalPart: DateGrammar = (reading, at) => {
  const ordinal = ordinalAt(reading, at);
  if (!ordinal) return null;
  let place = DASHES.has(lowerAt(reading, ordinal.to)) ? ordinal.to + 1 : ordinal.to;
  if (wordIs(reading, place, 'fiscal financial calendar')) place++;
  const unit = lowerAt(reading, place);
  const share = /^(half|quarter|trimester)$/.test(unit);
  if (!unit || !/[a-z]/.test(unit) || wordIs(reading, place, ENDS)) {
    const named = otherPart(reading, at, ordinal.number);
    return named && { ...named, to: ordinal.to };
  }
  if (!share && !/^(week|weekend|fortnight|day|month|year)$/.test(unit)) return null;
  const upTo = wordIs(reading, place + 1, 'ended ending') ? periodTo(reading, place) : null;
  if (upTo) return { ...upTo, from: at, numeral: true };
  const whole = wholeBehind(reading, place + 1);
  const behind = share ? yearBehind(reading, place + 1) : null;
  if (!whole && !share) return null;
  const length = lengthOf(unit, sizeOf(whole?.edtf ?? null) || 12);
  const count = 12 / length;
  const number = ordinal.number < 0 && share ? count : ordinal.number;
  if (!length || !Number.isInteger(length) || (share && number > count) || number === 0)
    return null;
  if (!whole && !behind && (lowerAt(reading, at) === 'last' || isHalfOfGame(reading, place, at)))
    return null;
  const start = (number > 0 ? number - 1 : number) * length;
  const edtf = whole?.edtf ?? yearEdtf(behind ? behind.year : yearOfPart(reading, at, start + 1));
  const end = start + length;
  return {
    ...found(
      at,
      whole?.to ?? behind?.to ?? place + 1,
      edtf && (slice(edtf, start, end || 999) ?? edtf),
      'span',
      'part of the period',
    ),
    grain: unit === 'half' ? 'half' : share ? 'quarter' : 'week',
    numeral: share || ordinal.number > 0,
  };
};

const ENDS = 'and but while as after from when which with compared';

/** "4.8 percent in the first quarter and 30 percent in the second": the same part, another one. */
function otherPart(reading: Reading, at: number, number: number): FoundDate | null {
  const lead = lowerAt(reading, at - 1) === 'the' ? at - 2 : -1;
  if (!wordIs(reading, lead, 'in for of from than to') || number < 1) return null;
  const last = reading.drafts.findLast(({ date }) => date && /quarter|half/.test(date.grain));
  const first = /^(\d{4})-(\d\d)/.exec(last?.date?.edtf ?? '');
  if (!last || !first || reading.tokens[last.from]?.sentence !== reading.tokens[at]?.sentence)
    return null;
  const length = last.date?.grain === 'half' ? 6 : 3;
  const before = (Number(first[2]) - 1) / length + 1;
  if (!Number.isInteger(before) || number * length > 12) return null;
  const back =
    wordIs(reading, lead, 'from than') || wordIs(reading, lead - 3, 'from than after against with');
  const year = Number(first[1]) + (back && number > before ? -1 : !back && number < before ? 1 : 0);
  const edtf = slice(yearEdtf(year), (number - 1) * length, number * length);
  const reason = 'the same part of the year as before';
  return { ...found(at, at + 1, edtf, 'quarter', reason), grain: last.date?.grain ?? 'quarter' };
}

const GAME = new Set(
  'goal goals minute minutes scored score scoring ball match game header penalty equaliser equalizer try tries half-time touchdown substitute'.split(
    ' ',
  ),
);
const GAME_WINDOW = 20;

/** "in the second half" of a match: a part of a game, not of a year. */
function isHalfOfGame({ tokens }: Reading, at: number, from: number): boolean {
  if (tokens[at]?.lower !== 'half') return false;
  if (tokens[at + 1]?.lower === 'of' && !wordIs({ tokens }, at + 2, 'the this last next fiscal'))
    return true;
  for (let index = Math.max(0, from - GAME_WINDOW); index < at + GAME_WINDOW; index++)
    if (GAME.has(tokens[index]?.lower ?? '')) return true;
  return false;
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

/** "Q1 2013", "H1", "2Q", "4Q 2012": letter and digit are glued. */
const shortPart: DateGrammar = (reading, at) => {
  const [first, second] = [reading.tokens[at], reading.tokens[at + 1]];
  if (!first || !second?.glued) return null;
  const [letter, digit] = first.kind === 'number' ? [second, first] : [first, second];
  if (!/^[QH]$/.test(letter.text) || !/^[1-4]$/.test(digit.text)) return null;
  const length = letter.text === 'Q' ? 3 : 6;
  const end = Number(digit.text) * length;
  const behind = yearBehind(reading, at + 2);
  const year = behind?.year ?? yearOfPart(reading, at, end - length + 1);
  return {
    ...found(
      at,
      behind?.to ?? at + 2,
      slice(yearEdtf(year), end - length, end),
      'half',
      'part of the year as printed',
    ),
    grain: length === 3 ? 'quarter' : 'half',
  };
};

const THIRDS = ['early', 'mid', 'late'];

/** "early 2027", "mid-2011", "late last year", "the mid-1990s", "later this year", "middle of May". */
const third: DateGrammar = (reading, at) => {
  const word = lowerAt(reading, at);
  const middle = word === 'middle' && lowerAt(reading, at + 1) === 'of';
  const index = middle ? 1 : THIRDS.indexOf(word.replace(/(r|er)$/, ''));
  if (index < 0 && !/^(earlier|later)$/.test(word)) return null;
  let place = middle || DASHES.has(lowerAt(reading, at + 1)) ? at + 2 : at + 1;
  // "the early hours of Sunday"
  if (wordIs(reading, place, 'hours part') && lowerAt(reading, place + 1) === 'of') place += 2;
  else if (wordIs(reading, place, 'in on') && lowerAt(reading, place + 1) === 'the') place += 2;
  const whole = middle || place > at + 2 ? wholeAt(reading, place) : innerDate(reading, place);
  if (!whole || whole.to <= place || whole.grain === 'span') return null;
  const edtf = /er$/.test(word) ? whole.edtf : thirdOf(whole.edtf, index);
  return found(at, whole.to, edtf, 'other', 'first, middle or last third', whole.numeral);
};

/** "end of June", "end-August", "start of 2013", "end of the decade", "beginning of next month". */
const edge: DateGrammar = (reading, at) => {
  const end = wordIs(reading, at, 'end close ending');
  if (!end && !wordIs(reading, at, 'start beginning')) return null;
  if (!DASHES.has(lowerAt(reading, at + 1)) && lowerAt(reading, at + 1) !== 'of') return null;
  const whole = wholeAt(reading, at + 2);
  if (!whole || /day|week/.test(whole.grain)) return null;
  const edtf = whole.edtf && (end ? lastOf(whole.edtf) : firstOf(whole.edtf));
  return found(at, whole.to, edtf, 'day', end ? 'last of it' : 'start of it', whole.numeral);
};

/** "year-end", "month-end", "year's end 2012". */
const unitEnd: DateGrammar = (reading, at) => {
  if (!wordIs(reading, at, 'year month') || !wordIs(reading, at + 1, "- – ‑ 's")) return null;
  if (lowerAt(reading, at + 2) !== 'end' || reading.published === null) return null;
  const behind = yearBehind(reading, at + 3);
  const unit = lowerAt(reading, at) as 'year' | 'month';
  const edtf = behind ? yearEdtf(behind.year) : unitFromNow(reading.published, unit, 0);
  return found(
    at,
    behind?.to ?? at + 3,
    edtf && lastOf(edtf),
    'other',
    'last of it',
    behind !== null,
  );
};

/** "the quarter": the one the text reports on, as a bare time adverbial. */
const bareQuarter: DateGrammar = (reading, at) => {
  if (lowerAt(reading, at - 1) !== 'the' || lowerAt(reading, at) !== 'quarter') return null;
  if (!wordIs(reading, at - 2, 'in for during of over within')) return null;
  return found(at, at + 1, null, 'quarter', REPORTED_QUARTER, false);
};
export const REPORTED_QUARTER = 'the quarter reported on';

export const PART_GRAMMARS: readonly DateGrammar[] = [
  periodTo,
  firstUnits,
  ordinalPart,
  shortPart,
  third,
  edge,
  unitEnd,
  bareQuarter,
];
