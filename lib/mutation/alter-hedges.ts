/** Hedges, bounds and second readings: what turns “over 440 billion” into 440 billion. */
import { BOUNDS, FIGURES } from '../record/figure';
import { cellAt, type Sheet, sheetOf } from './alterable-record';
import { type Alteration, alterCells, type Kind, pickOther } from './alteration';
import type { Random } from './random';

const HEDGES = [
  '',
  'over',
  'more than',
  'at least',
  'some',
  'around',
  'about',
  'almost',
  'nearly',
  'up to',
  'under',
  'as many as',
  'as printed',
];

/** Bound, limits and hedge as somebody would fill them who read another hedge. */
function asReadWith(value: string, bound: string, hedge: string): Record<string, string> {
  return {
    bound,
    hedge_text: hedge,
    lower: bound === 'exact' || bound === 'lower' ? value : '',
    upper: bound === 'exact' || bound === 'upper' ? value : '',
  };
}

const READINGS: readonly (readonly [bound: string, hedge: string])[] = [
  ['exact', ''],
  ['lower', 'over'],
  ['lower', 'at least'],
  ['upper', 'up to'],
  ['upper', 'under'],
  ['approx', 'some'],
  ['approx', 'around'],
  ['share-in-words', ''],
];

function alterHedge(sheet: Sheet, row: number, random: Random): Alteration | null {
  const value = cellAt(sheet, row, 'value');
  const [bound, hedge] = random.pick(READINGS);
  const choices = [
    () => ({ hedge_text: random.pick(HEDGES) }),
    () => ({ bound: pickOther(BOUNDS, cellAt(sheet, row, 'bound'), random) ?? '' }),
    () => asReadWith(value, bound, hedge),
    () => ({ [random.pick(['lower', 'upper'])]: random.pick(['', value]) }),
  ];
  return alterCells(sheet, row, random.pick(choices)());
}

const hedges: Kind = {
  name: 'hedges',
  title: 'A hedge or bound: dropped, added or exchanged, alone or consistently',
  weight: 8,
  propose(record, random) {
    const sheet = sheetOf(record, FIGURES.file);
    return sheet.rows.length === 0
      ? null
      : alterHedge(sheet, random.below(sheet.rows.length), random);
  },
};

const otherReadings: Kind = {
  name: 'other-readings',
  title: 'The other reading of an ambiguous number',
  weight: 2,
  propose(record, random) {
    const sheet = sheetOf(record, FIGURES.file);
    if (sheet.rows.length === 0) return null;
    const row = random.below(sheet.rows.length);
    const value = cellAt(sheet, row, 'value');
    const choices = [
      () => ({ alt_bound: random.pick(['', ...BOUNDS]) }),
      () => ({ [random.pick(['alt_lower', 'alt_upper'])]: random.pick(['', value]) }),
      () => ({ alt_bound: '', alt_lower: '', alt_upper: '' }),
      () => ({ ambiguity: '' }),
    ];
    return alterCells(sheet, row, random.pick(choices)());
  },
};

export const HEDGE_KINDS: readonly Kind[] = [hedges, otherReadings];
