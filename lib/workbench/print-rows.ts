/** The rows of an article as they go behind the last ones of the record's tables. */
import { ARTICLES } from '../record/article';
import { FIGURES, type FigureRow } from '../record/figure';
import { NOTES } from '../record/note';
import { SET_ASIDES } from '../record/set-aside';
import { UNITS } from '../record/unit';
import type { RowOf, TableSchema } from '../table/table-schema';
import { writeTable } from '../table/write-table';
import type { Work } from './save-work';
import { rowsOf } from './workbench-state';

const rowsFor = <Table extends TableSchema>(table: Table, rows: readonly RowOf<Table>[]) => {
  const csv = writeTable(table, rows);
  return { file: table.file, csv: csv.slice(csv.indexOf('\n') + 1) };
};

/** One entry a table that gets rows, without headers. Throws on rows that are not complete. */
export function printRows({ bench, units }: Work): { file: string; csv: string }[] {
  const { figures, setAsides } = rowsOf(bench);
  return [
    rowsFor(FIGURES, figures as FigureRow[]),
    rowsFor(SET_ASIDES, setAsides),
    rowsFor(ARTICLES, [bench.article]),
    rowsFor(NOTES, bench.notes),
    rowsFor(UNITS, units),
  ].filter(({ csv }) => csv !== '');
}
