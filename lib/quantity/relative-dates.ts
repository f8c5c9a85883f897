/** Dates placed by the day of publication or by another date. */
import { edtfDay } from './calendar';
import { corresponding, countedDate, unitAfter, yearAgoPeriod } from './counted-dates';
import { type DateGrammar, FROM_NOW, found } from './found-date';
import { pointed } from './pointed-dates';
import { lowerAt } from './reading';
import { weekday } from './weekday-dates';

const SINGLE_DAYS: Readonly<Record<string, number>> = {
  yesterday: -1,
  today: 0,
  tonight: 0,
  tomorrow: 1,
};

const singleDay: DateGrammar = (reading, at) => {
  const count = SINGLE_DAYS[lowerAt(reading, at)];
  const { published } = reading;
  if (typeof count !== 'number') return null;
  const edtf = published === null ? null : edtfDay(published + count);
  return found(at, at + 1, edtf, 'day', FROM_NOW, false);
};

export const RELATIVE_GRAMMARS: readonly DateGrammar[] = [
  corresponding,
  yearAgoPeriod,
  countedDate,
  unitAfter,
  weekday,
  pointed,
  singleDay,
];
