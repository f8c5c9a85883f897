/** Dates placed by the day of publication: "last week", "Tuesday", "a year ago", "tomorrow". */
import { edtfDay } from './calendar';
import { corresponding, countedDate, yearAgoPeriod } from './counted-dates';
import type { DateGrammar } from './found-date';
import { pointed } from './pointed-dates';
import { weekday } from './weekday-dates';

const SINGLE_DAYS: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
]);

const singleDay: DateGrammar = ({ tokens, published }, at) => {
  const count = SINGLE_DAYS.get(tokens[at]?.lower ?? '');
  if (count === undefined) return null;
  const edtf = published === null ? null : edtfDay(published + count);
  return {
    from: at,
    to: at + 1,
    edtf,
    grain: 'day',
    reason: 'counted from the publication date',
    numeral: false,
  };
};

/** "the year after" without an article inside: "£36.9bn the year after". */
export const RELATIVE_GRAMMARS: readonly DateGrammar[] = [
  corresponding,
  yearAgoPeriod,
  countedDate,
  weekday,
  pointed,
  singleDay,
];
