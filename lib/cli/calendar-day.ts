import { InvalidArgumentError } from 'commander';

/** A day of the calendar as options take it, 2013-03-22. Throws what the command line explains. */
export function calendarDay(given: string): string {
  const day = new Date(`${given}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== given)
    throw new InvalidArgumentError('It must be a day of the calendar, as 2013-03-22.');
  return given;
}
