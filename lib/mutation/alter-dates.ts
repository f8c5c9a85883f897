/** Dates and periods, moved by a digit, a day, a month or a year. */
import { ARTICLES } from '../record/article';
import { isEdtf } from '../record/edtf-date';
import { FIGURES } from '../record/figure';
import { NOTES } from '../record/note';
import { SET_ASIDES } from '../record/set-aside';
import { slipDigit } from './alter-text';
import { type AlterableRecord, sheetOf } from './alterable-record';
import { type Alteration, alterCells, type Kind, pickCell } from './alteration';
import type { Random } from './random';

/** The n-th number of a date moved up or down by one: year, month or day. */
function moveByOne(date: string, random: Random): string {
  const parts = [...date.matchAll(/\d+/g)];
  if (parts.length === 0) return date;
  const part = random.pick(parts);
  const moved = String(Number(part[0]) + (random.once(2) ? 1 : -1)).padStart(part[0].length, '0');
  return date.slice(0, part.index) + moved + date.slice(part.index + part[0].length);
}

function alterDate(
  record: AlterableRecord,
  random: Random,
  [file, columns]: readonly [string, readonly string[]],
): Alteration | null {
  const sheet = sheetOf(record, file);
  const at = pickCell(sheet, columns, random);
  if (!at) return null;
  const changes = [
    () => moveByOne(at.cell, random),
    () => slipDigit(at.cell, random) ?? '',
    () => '',
    () => `../${at.cell}`,
  ];
  const moved = random.pick(changes)();
  // Cells that are no date are refused by the table itself: a few of them are enough.
  if (moved !== '' && !isEdtf(moved) && !random.once(4)) return null;
  return alterCells(sheet, at.row, { [at.column]: moved });
}

const periods: Kind = {
  name: 'periods',
  title: 'The period of a figure, or the date of a mention set aside',
  weight: 7,
  propose: (record, random) =>
    alterDate(
      record,
      random,
      random.pick([
        [FIGURES.file, ['time_period']],
        [SET_ASIDES.file, ['time_period']],
      ] as const),
    ),
};

const statementDates: Kind = {
  name: 'statement-dates',
  title: 'The day of a statement or of publication',
  weight: 4,
  propose: (record, random) =>
    alterDate(
      record,
      random,
      random.pick([
        [FIGURES.file, ['stated_on']],
        [FIGURES.file, ['stated_on']],
        [ARTICLES.file, ['published', 'reference_date']],
        [NOTES.file, ['published']],
      ] as const),
    ),
};

const periodWords: Kind = {
  name: 'period-words',
  title: 'The words from which a period was resolved',
  weight: 2,
  propose(record, random) {
    const sheet = sheetOf(record, FIGURES.file);
    const at = pickCell(sheet, ['period_text', 'period_basis'], random);
    if (!at) return null;
    const changed = random.once(4)
      ? ''
      : random.pick(['in 2011', 'this year', 'last year', 'May 7', 'by 2020', 'next year']);
    return alterCells(sheet, at.row, { [at.column]: changed });
  },
};

export const DATE_KINDS: readonly Kind[] = [periods, statementDates, periodWords];
