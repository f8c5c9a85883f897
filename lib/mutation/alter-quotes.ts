/** Quotes and their places. */
import { FIGURES } from '../record/figure';
import { SET_ASIDES } from '../record/set-aside';
import { slipText } from './alter-text';
import { cellAt, sheetOf } from './alterable-record';
import { alterCells, type Kind, pickCell } from './alteration';

const quotes: Kind = {
  name: 'quotes',
  title: 'A quote or its context: a character, word or digit, typographic marks, an end cut off',
  weight: 10,
  propose(record, random) {
    const sheet = sheetOf(record, FIGURES.file);
    const at = pickCell(
      sheet,
      ['exact', 'exact', 'exact', 'prefix', 'suffix', 'number_text', 'hedge_text'],
      random,
    );
    const slipped = at && slipText(at.cell, random);
    return at && slipped !== null ? alterCells(sheet, at.row, { [at.column]: slipped }) : null;
  },
};

const SPANS = [
  ['start', 'end'],
  ['number_start', 'number_end'],
] as const;

const offsets: Kind = {
  name: 'offsets',
  title: 'The place of a quote or number, one end or both',
  weight: 8,
  propose(record, random) {
    const inFigures = !random.once(3);
    const sheet = sheetOf(record, inFigures ? FIGURES.file : SET_ASIDES.file);
    if (sheet.rows.length === 0) return null;
    const row = random.below(sheet.rows.length);
    const [start, end] = inFigures ? random.pick(SPANS) : SPANS[0];
    const [from, to] = [cellAt(sheet, row, start), cellAt(sheet, row, end)];
    if (from === '' || to === '') return null;
    const by = (1 + random.below(random.once(2) ? 3 : 400)) * (random.once(2) ? 1 : -1);
    const moved = (cell: string) => String(Math.max(0, Number(cell) + by));
    const choices = [
      () => ({ [start]: moved(from) }),
      () => ({ [end]: moved(to) }),
      () => ({ [start]: moved(from), [end]: moved(to) }),
      () => ({ [start]: to, [end]: from }),
    ];
    return alterCells(sheet, row, random.pick(choices)());
  },
};

export const QUOTE_KINDS: readonly Kind[] = [quotes, offsets];
