/** Units and currencies, each replaced by another that is on record. */
import { FIGURES } from '../record/figure';
import { NOTES } from '../record/note';
import { UNITS } from '../record/unit';
import { type AlterableRecord, cellAt, sheetOf } from './alterable-record';
import { alterCells, type Kind, pickCell, pickOther } from './alteration';
import type { Random } from './random';

/** Codes of currencies, or of everything else. */
function codesOf(record: AlterableRecord, money: boolean): string[] {
  const sheet = sheetOf(record, UNITS.file);
  return sheet.rows.flatMap((_, row) => {
    const isMoney = cellAt(sheet, row, 'scheme') === 'ISO 4217';
    return isMoney === money ? [cellAt(sheet, row, 'code')] : [];
  });
}

function swapUnit(record: AlterableRecord, random: Random, money: boolean) {
  const inNotes = random.once(3);
  const sheet = sheetOf(record, inNotes ? NOTES.file : FIGURES.file);
  const at = pickCell(sheet, [inNotes ? 'other_unit' : 'unit'], random);
  const codes = codesOf(record, money);
  if (!at || (money && !codes.includes(at.cell))) return null;
  const other = pickOther(codes, at.cell, random);
  return other === null ? null : alterCells(sheet, at.row, { [at.column]: other });
}

const units: Kind = {
  name: 'units',
  title: 'The unit of a number',
  weight: 6,
  propose: (record, random) => swapUnit(record, random, false),
};

const currencies: Kind = {
  name: 'currencies',
  title: 'The currency of an amount',
  weight: 4,
  propose: (record, random) => swapUnit(record, random, true),
};

const unitRows: Kind = {
  name: 'unit-definitions',
  title: 'What units.csv says of a unit: code, scheme, dimension, scale',
  weight: 2,
  propose(record, random) {
    const sheet = sheetOf(record, UNITS.file);
    if (sheet.rows.length === 0) return null;
    const row = random.below(sheet.rows.length);
    const column = random.pick([
      'code',
      'scheme',
      'dimension',
      'symbol',
      'scale_power',
      'scale_word',
    ]);
    const known = [...new Set(sheet.rows.map((_, other) => cellAt(sheet, other, column)))];
    const other = pickOther(known, cellAt(sheet, row, column), random);
    return other === null ? null : alterCells(sheet, row, { [column]: other });
  },
};

export const UNIT_KINDS: readonly Kind[] = [units, currencies, unitRows];
