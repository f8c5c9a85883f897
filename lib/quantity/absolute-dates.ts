/** Dates that name their own year, month or day. */
import { edtfYear } from './calendar';
import { dayMonth, holiday, monthAlone, monthDay, numericDate } from './days-and-months';
import { type DateGrammar, halfMonths, quarterMonths, yearAt } from './found-date';
import { yearOfPart } from './halves-and-quarters';
import { SEASONS } from './lexicon/calendar';
import { lowerAt } from './reading';
import { yearBehind } from './year-behind';
import { century, decade, fiscal, yearSpan } from './year-spans';

/** "summer 2012", "winter of 2010-11", "last summer" is relative. */
const season: DateGrammar = (reading, at) => {
  const code = SEASONS.get(lowerAt(reading, at));
  const of = lowerAt(reading, at + 1) === 'of' ? at + 2 : at + 1;
  const year = yearAt(reading, of);
  if (code === undefined || year === null) return null;
  return {
    from: at,
    to: of + 1,
    edtf: `${edtfYear(year)}-${code}`,
    grain: 'season',
    reason: 'season as printed',
    numeral: true,
  };
};

/** "Q1 2013", "H1", "2Q", "4Q 2012": letter and digit are glued. */
const shortQuarter: DateGrammar = (reading, at) => {
  const [first, second] = [reading.tokens[at], reading.tokens[at + 1]];
  if (!first || !second?.glued) return null;
  const [letter, digit] = first.kind === 'number' ? [second, first] : [first, second];
  if (!/^[QH]$/.test(letter.text) || !/^[1-4]$/.test(digit.text)) return null;
  const behind = yearBehind(reading, at + 2);
  const number = Number(digit.text);
  const quarters = letter.text === 'Q';
  const months = quarters ? quarterMonths : halfMonths;
  const year = behind?.year ?? yearOfPart(reading, at, number * (quarters ? 3 : 6) - 2);
  const edtf = year === null ? null : months(year, number);
  return {
    from: at,
    to: behind?.to ?? at + 2,
    edtf,
    grain: letter.text === 'Q' ? 'quarter' : 'half',
    reason: 'part of the year as printed',
    numeral: true,
  };
};

/** A bare year; `read-dates` decides whether the number may be one. */
export const plainYear: DateGrammar = (reading, at) => {
  const year = yearAt(reading, at);
  if (year === null) return null;
  return {
    from: at,
    to: at + 1,
    edtf: edtfYear(year),
    grain: 'year',
    reason: 'year as printed',
    numeral: true,
  };
};

/** In order of trial: the longest reading of a place comes first. */
export const ABSOLUTE_GRAMMARS: readonly DateGrammar[] = [
  numericDate,
  holiday,
  monthDay,
  dayMonth,
  monthAlone,
  season,
  shortQuarter,
  decade,
  fiscal,
  yearSpan,
  century,
];
