/** Dates placed by the day of publication or by another date. */

import { lowerAt } from '../reading/reading';
import { edtfDay } from './calendar';
import { corresponding, countedDate, unitAfter, yearAgoPeriod } from './counted-dates';
import { type DateGrammar, FROM_NOW, found } from './found-date';
import { pointed } from './pointed-dates';
import { isWeekOn, WEEK_ON, weekday } from './weekday-dates';

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
  const week = count > 0 && isWeekOn(reading, at + 1);
  const edtf = published === null ? null : edtfDay(published + count + (week ? 7 : 0));
  return found(at, week ? at + 2 : at + 1, edtf, 'day', week ? WEEK_ON : FROM_NOW, false);
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
