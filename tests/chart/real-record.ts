/**
 * The project's own record, for tests of charts alone: read and typed, its promises not checked
 * (the tests of `lib/check` do that), hence the cast.
 */
import { readFileSync } from 'node:fs';
import type { CheckedDataset } from '../../lib/check/report';
import { ARTICLES } from '../../lib/record/article';
import { chartsSchema } from '../../lib/record/chart';
import { FIGURES, type Figure } from '../../lib/record/figure';
import { NOTES } from '../../lib/record/note';
import { SET_ASIDES } from '../../lib/record/set-aside';
import { UNITS } from '../../lib/record/unit';
import { readTable } from '../../lib/table/read-table';
import type { RowOf, TableSchema } from '../../lib/table/table-schema';

const DATA = new URL('../../data/', import.meta.url);
const bytes = (name: string) => readFileSync(new URL(name, DATA));

function rowsOf<Table extends TableSchema>(table: Table): readonly RowOf<Table>[] {
  const { rows, findings } = readTable(table, bytes(table.file));
  if (findings.length > 0) throw new Error(`${table.file}: ${JSON.stringify(findings[0])}`);
  return rows;
}

export function realRecord(): CheckedDataset {
  return {
    articles: rowsOf(ARTICLES).map((row) => ({ ...row, text: bytes(row.path).toString('utf8') })),
    figures: rowsOf(FIGURES) as unknown as Figure[],
    setAsides: rowsOf(SET_ASIDES),
    notes: rowsOf(NOTES),
    units: rowsOf(UNITS),
    charts: chartsSchema.parse(JSON.parse(bytes('charts.json').toString('utf8'))),
  } as unknown as CheckedDataset;
}
