/** Weeks and days of a month. */
import { daysInMonth, edtfDay, edtfMonth } from './calendar';
import { type DateGrammar, monthAt } from './found-date';
import { ordinalAt } from './halves-and-quarters';
import { innerDate } from './inner-date';
import { lowerAt, type Reading } from './reading';

/** "first week of December", "second week of May 2013", "last day of June". */
export const weekOfMonth: DateGrammar = (reading, at) => {
  const ordinal = ordinalAt(reading, at);
  if (!ordinal || lowerAt(reading, ordinal.to + 1) !== 'of') return null;
  const unit = lowerAt(reading, ordinal.to);
  const month = findMonth(reading, ordinal.to + 2);
  if (!month || !/^(week|day|weekend|fortnight)$/.test(unit)) return null;
  const last = month.days;
  const step = unit === 'day' ? 1 : unit === 'fortnight' ? 14 : 7;
  const first = ordinal.number === -1 ? last - step + 1 : (ordinal.number - 1) * step + 1;
  const end = Math.min(first + step - 1, last);
  const edtf =
    month.year === null || first > last
      ? null
      : unit === 'day'
        ? day(month, first)
        : `${day(month, first)}/${day(month, end)}`;
  return {
    from: at,
    to: month.to,
    edtf,
    grain: 'week',
    reason: 'days of the month, counted in sevens',
    numeral: /^(last|final)$/.test(lowerAt(reading, at)) === false,
  };
};

interface FoundMonth {
  readonly year: number | null;
  readonly month: number;
  readonly days: number;
  readonly to: number;
}

export const day = ({ year, month }: FoundMonth, number: number) =>
  `${edtfMonth(year ?? 0, month)}-${String(number).padStart(2, '0')}`;

function findMonth(reading: Reading, at: number): FoundMonth | null {
  const month = monthAt(reading, at);
  if (month === null) return null;
  const found = innerDate(reading, at);
  const printed = /^(\d{4})-\d{2}$/.exec(found?.edtf ?? '');
  const year = printed ? Number(printed[1]) : null;
  return { year, month, days: daysInMonth(year ?? 2001, month), to: found?.to ?? at + 1 };
}

/** "week of 24 July", "week of July 24". */
export const weekOf: DateGrammar = (reading, at) => {
  if (
    lowerAt(reading, at) !== 'week' ||
    !/^(of|beginning|starting|ending|ended|to)$/.test(lowerAt(reading, at + 1))
  )
    return null;
  const inner = innerDate(reading, at + 2);
  if (inner?.grain !== 'day') return null;
  const last = /^(ending|ended|to)$/.test(lowerAt(reading, at + 1));
  const days = inner.edtf === null ? null : Date.parse(inner.edtf) / 86_400_000;
  const edtf =
    days === null
      ? null
      : last
        ? `${edtfDay(days - 6)}/${edtfDay(days)}`
        : `${edtfDay(days)}/${edtfDay(days + 6)}`;
  return {
    from: at,
    to: inner.to,
    edtf,
    grain: 'week',
    reason: 'week that the day opens or closes',
    numeral: inner.numeral,
  };
};
