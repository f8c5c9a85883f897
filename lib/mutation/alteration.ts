/** One thing altered in a record, and the kinds of things that are altered. */
import type { AlterableRecord, Sheet } from './alterable-record';
import { cellAt, printSheet, withCells } from './alterable-record';
import type { Random } from './random';

/** The alteration of one file, with its place and what changed there. */
export interface Alteration {
  readonly file: string;
  /** The whole file after it. */
  readonly bytes: Uint8Array;
  /** Record number in a table (header 1), or null. */
  readonly row: number | null;
  /** Column, or the place in a text in words. */
  readonly place: string;
  readonly before: string;
  readonly after: string;
}

/** A way to alter a record; the score is counted by these. */
export interface Kind {
  readonly name: string;
  /** In plain words, as the audit page prints it: “a digit of a value”. */
  readonly title: string;
  /** Share of all alterations that this kind gets, relative to the other kinds. */
  readonly weight: number;
  /** An alteration, or null when the dice fell where nothing can be altered so. */
  readonly propose: (record: AlterableRecord, random: Random) => Alteration | null;
}

/** An alteration of cells of one row, which a slip of the hand or a program would make together. */
export function alterCells(
  sheet: Sheet,
  row: number,
  cells: Readonly<Record<string, string>>,
): Alteration | null {
  const changed = Object.entries(cells).filter(
    ([column, cell]) => cellAt(sheet, row, column) !== cell,
  );
  const [first] = changed;
  if (!first) return null;
  return {
    file: sheet.file,
    bytes: printSheet(withCells(sheet, row, cells)),
    row: row + 2,
    place: changed.map(([column]) => column).join(' + '),
    before: changed.map(([column]) => cellAt(sheet, row, column)).join(' | '),
    after: changed.map(([, cell]) => cell).join(' | '),
  };
}

/** A filled cell of one of the columns, at random; null when the dice hit an empty one. */
export function pickCell(sheet: Sheet, columns: readonly string[], random: Random) {
  if (sheet.rows.length === 0) return null;
  const row = random.below(sheet.rows.length);
  const column = random.pick(columns);
  const cell = cellAt(sheet, row, column);
  return cell === '' ? null : { row, column, cell };
}

/** Another of the items than the one at hand; null when there is no other. */
export function pickOther(items: readonly string[], current: string, random: Random) {
  const others = items.filter((item) => item !== current);
  return others.length === 0 ? null : random.pick(others);
}
