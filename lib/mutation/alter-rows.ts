/** Rows lost or doubled, ids and references exchanged, and what the other tables say. */
import { MENTION_CLASSES } from '../quantity/mention';
import { ARTICLES } from '../record/article';
import { FIGURES } from '../record/figure';
import { NOTES, VERDICTS } from '../record/note';
import { SET_ASIDES } from '../record/set-aside';
import { UNITS } from '../record/unit';
import { slipCharacter, slipDigit, slipText } from './alter-text';
import { type AlterableRecord, cellAt, printSheet, type Sheet, sheetOf } from './alterable-record';
import { type Alteration, alterCells, type Kind, pickCell, pickOther } from './alteration';
import type { Random } from './random';

const FILES = [FIGURES, SET_ASIDES, NOTES, UNITS, ARTICLES].map((table) => table.file);

const withRows = (
  sheet: Sheet,
  row: number,
  place: string,
  rows: readonly (readonly string[])[],
): Alteration => ({
  file: sheet.file,
  bytes: printSheet({ ...sheet, rows }),
  row: row + 2,
  place,
  before: sheet.rows[row]?.[0] ?? '',
  after: '',
});

const rows: Kind = {
  name: 'rows',
  title: 'A row removed or doubled',
  weight: 4,
  propose(record, random) {
    const sheet = sheetOf(record, random.pick([FIGURES.file, SET_ASIDES.file, ...FILES]));
    if (sheet.rows.length === 0) return null;
    const row = random.below(sheet.rows.length);
    const { rows: all } = sheet;
    if (random.once(2)) return withRows(sheet, row, 'row removed', all.toSpliced(row, 1));
    return withRows(sheet, row, 'row doubled', all.toSpliced(row, 0, all[row] ?? []));
  },
};

const setAsides: Kind = {
  name: 'set-aside-rows',
  title: 'A mention set aside: its words, class, whole phrase or date',
  weight: 7,
  propose(record, random) {
    const sheet = sheetOf(record, SET_ASIDES.file);
    const at = pickCell(
      sheet,
      ['class', 'exact', 'whole_text', 'time_period', 'article_id'],
      random,
    );
    if (!at) return null;
    const slipped =
      at.column === 'class'
        ? pickOther(MENTION_CLASSES, at.cell, random)
        : at.column === 'article_id'
          ? pickOther(
              record.articles.map((article) => article.id),
              at.cell,
              random,
            )
          : slipText(at.cell, random);
    return slipped === null ? null : alterCells(sheet, at.row, { [at.column]: slipped });
  },
};

/** Columns that hold ids, and the ids that they may wrongly hold instead. */
const REFERENCES: readonly (readonly [file: string, column: string])[] = [
  [FIGURES.file, 'id'],
  [FIGURES.file, 'id'],
  [FIGURES.file, 'article_id'],
  [FIGURES.file, 'conversion_of'],
  [SET_ASIDES.file, 'id'],
  [NOTES.file, 'id'],
  [NOTES.file, 'subject_id'],
  [NOTES.file, 'subject_id'],
  [ARTICLES.file, 'id'],
  [ARTICLES.file, 'path'],
];

function otherId(record: AlterableRecord, column: string, cell: string, random: Random) {
  if (random.once(2)) return slipCharacter(cell, random);
  const figures = sheetOf(record, FIGURES.file);
  const ids = figures.rows.map((_, row) => cellAt(figures, row, 'id'));
  const articles = record.articles.map((article) =>
    column === 'path' ? article.path : article.id,
  );
  const isArticle = column === 'article_id' || column === 'path';
  return pickOther(isArticle ? articles : ids, cell, random);
}

const ids: Kind = {
  name: 'ids',
  title: 'An id, or a reference to one',
  weight: 7,
  propose(record, random) {
    const [file, column] = random.pick(REFERENCES);
    const sheet = sheetOf(record, file);
    const at = pickCell(sheet, [column], random);
    const other = at && otherId(record, column, at.cell, random);
    return at && other !== null ? alterCells(sheet, at.row, { [column]: other }) : null;
  },
};

const verdicts: Kind = {
  name: 'verdicts',
  title: 'The verdict of a note exchanged',
  weight: 2,
  propose(record, random) {
    const sheet = sheetOf(record, NOTES.file);
    const at = pickCell(sheet, ['verdict'], random);
    const other = at && pickOther(VERDICTS, at.cell, random);
    return at && other !== null ? alterCells(sheet, at.row, { verdict: other }) : null;
  },
};

/** The cell of another row, as when a column was sorted or filled down. */
const copied: Kind = {
  name: 'copied-cells',
  title: 'A cell of figures.csv filled with that of another row',
  weight: 7,
  propose(record, random) {
    const sheet = sheetOf(record, FIGURES.file);
    if (sheet.rows.length === 0) return null;
    const row = random.below(sheet.rows.length);
    const column = random.pick(sheet.columns);
    const other = sheet.rows.map((_, from) => cellAt(sheet, from, column));
    const cell = pickOther([...new Set(other)], cellAt(sheet, row, column), random);
    return cell === null ? null : alterCells(sheet, row, { [column]: cell });
  },
};

/** Own words of the project: those with numbers in them state something. */
const OWN_WORDS: readonly (readonly [file: string, columns: readonly string[]])[] = [
  [FIGURES.file, ['label', 'ambiguity', 'inference', 'period_basis']],
  [NOTES.file, ['summary']],
  [SET_ASIDES.file, ['reason']],
];

const ownNumbers: Kind = {
  name: 'numbers-in-words',
  title: 'A digit in a label, comment or summary of the record itself',
  weight: 4,
  propose(record, random) {
    const [file, columns] = random.pick(OWN_WORDS);
    const sheet = sheetOf(record, file);
    const at = pickCell(sheet, columns, random);
    const slipped = at && slipDigit(at.cell, random);
    return at && slipped !== null ? alterCells(sheet, at.row, { [at.column]: slipped }) : null;
  },
};

export const ROW_KINDS: readonly Kind[] = [rows, setAsides, ids, verdicts, copied, ownNumbers];
