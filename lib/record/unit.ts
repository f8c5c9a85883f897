import { choice, integer, optionalText, text } from '../table/cell';
import { defineTable, type RowOf } from '../table/table-schema';

export const UNIT_SCHEMES = ['UCUM', 'ISO 4217', 'count', 'ratio', 'order', 'EDTF'] as const;

export const UNITS = defineTable({
  name: 'units',
  title: 'Units',
  description: 'Unit codes, where they come from, and how they are printed.',
  primaryKey: 'code',
  columns: {
    code: text('Code used in figures.csv; a rate is numerator/denominator.'),
    scheme: choice(
      UNIT_SCHEMES,
      'Where the code is defined: UCUM, ISO 4217, a counted noun, a ratio, an order (ranks, streaks) or a date.',
    ),
    dimension: text('What the unit measures; only like dimensions are compared.'),
    symbol: optionalText('Printed before the number, as in $88 billion.'),
    singular: text('Name for one.'),
    plural: text('Name for several.'),
    scale_power: integer('Power of ten in which charts and tables print the unit, 9 for billions.'),
    scale_word: optionalText('Word for that power.'),
    note: optionalText('What a reader should know about the unit.'),
  },
});

export type Unit = RowOf<typeof UNITS>;
