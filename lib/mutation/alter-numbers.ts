/** Digits and magnitudes of the numbers on record. */
import { isDecimal } from '../arithmetic/decimal';
import { FIGURES } from '../record/figure';
import { NOTES } from '../record/note';
import { slipDigit } from './alter-text';
import { cellAt, type Sheet, sheetOf } from './alterable-record';
import { type Alteration, alterCells, type Kind, pickCell } from './alteration';
import type { Random } from './random';

const LIMITS = ['lower', 'upper', 'alt_lower', 'alt_upper'] as const;

/** Cells of the row that hold the same number: whoever mistypes an amount mistypes its bounds. */
function everywhere(sheet: Sheet, row: number, from: string, to: string) {
  const columns = ['value', ...LIMITS].filter((column) => cellAt(sheet, row, column) === from);
  return Object.fromEntries(columns.map((column) => [column, to]));
}

function slipValue(sheet: Sheet, random: Random): Alteration | null {
  const at = pickCell(sheet, ['value', 'value', ...LIMITS], random);
  const slipped = at && slipDigit(at.cell, random);
  if (!at || slipped === null || !isDecimal(slipped)) return null;
  const alone = { [at.column]: slipped };
  return alterCells(
    sheet,
    at.row,
    random.once(2) ? alone : everywhere(sheet, at.row, at.cell, slipped),
  );
}

const digits: Kind = {
  name: 'digits',
  title: 'A digit of an amount, alone or with the bounds that repeat it',
  weight: 10,
  propose: (record, random) => slipValue(sheetOf(record, FIGURES.file), random),
};

/** The decimal times a power of ten, by moving its point. */
export function shiftPoint(decimal: string, places: number): string {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal) ?? [];
  const digits = (whole + fraction)
    .padEnd(whole.length + places, '0')
    .padStart(Math.max(0, 1 - whole.length - places) + whole.length + fraction.length, '0');
  const point = Math.max(1, whole.length + places);
  const [left, right] = [digits.slice(0, point), digits.slice(point)];
  const text = `${left.replace(/^0+(?=\d)/, '')}${right.replace(/0+$/, '') && `.${right.replace(/0+$/, '')}`}`;
  return `${sign}${text}`;
}

const POWERS = [3, -3, 6, -6, 1, -1, 2, -2];

const magnitudes: Kind = {
  name: 'magnitudes',
  title: 'The magnitude of an amount: million for billion, a nought too many',
  weight: 7,
  propose(record, random) {
    const inNotes = random.once(5);
    const sheet = sheetOf(record, inNotes ? NOTES.file : FIGURES.file);
    const at = pickCell(sheet, [inNotes ? 'other_value' : 'value'], random);
    if (!at) return null;
    const shifted = shiftPoint(at.cell, random.pick(POWERS));
    if (!isDecimal(shifted)) return null;
    const cells = inNotes ? { other_value: shifted } : everywhere(sheet, at.row, at.cell, shifted);
    return alterCells(sheet, at.row, cells);
  },
};

const noteNumbers: Kind = {
  name: 'note-numbers',
  title: 'A digit of another source’s number',
  weight: 3,
  propose(record, random) {
    const sheet = sheetOf(record, NOTES.file);
    const at = pickCell(sheet, ['other_value'], random);
    const slipped = at && slipDigit(at.cell, random);
    if (!at || slipped === null || !isDecimal(slipped)) return null;
    return alterCells(sheet, at.row, { other_value: slipped });
  },
};

export const NUMBER_KINDS: readonly Kind[] = [digits, magnitudes, noteNumbers];
