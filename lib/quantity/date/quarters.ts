/** Quarters and halves without an ordinal: "Q1 2013", and "the quarter" that is reported on. */

import { lowerAt } from '../reading/reading';
import { wordIs } from '../reading/word-at';
import { type DateGrammar, found } from './found-date';
import { yearOfPart } from './place-in-year';
import { slice, yearEdtf } from './slice-periods';
import { yearBehind } from './year-behind';

/** "Q1 2013", "H1", "2Q", "4Q 2012": letter and digit are glued. */
export const shortPart: DateGrammar = (reading, at) => {
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

/** "the quarter": the one the text reports on, as a bare time adverbial. */
export const bareQuarter: DateGrammar = (reading, at) => {
  if (lowerAt(reading, at - 1) !== 'the' || lowerAt(reading, at) !== 'quarter') return null;
  if (!wordIs(reading, at - 2, 'in for during of over within')) return null;
  return found(at, at + 1, null, 'quarter', REPORTED_QUARTER, false);
};
export const REPORTED_QUARTER = 'the quarter reported on';
