/** Findings about what a zip brings, placed where somebody can mend it: in the zip. */
import { ARTICLES } from '../record/article';
import type { RecordFiles } from '../record/dataset';
import { FIGURES } from '../record/figure';
import { NOTES } from '../record/note';
import { SET_ASIDES } from '../record/set-aside';
import { UNITS } from '../record/unit';
import type { Finding } from '../table/finding';
import type { TableSchema } from '../table/table-schema';
import type { Bundle } from './bundle-format';
import { newUnitsOf, rowsIn } from './merge-rows';
import { inZip } from './open-zip';

/** Behind the header. */
const FIRST_ROW = 2;

/** Rows of the zip by the rows of the record to which they were appended. */
type RowInZip = (row: number) => number | null;

/** Names rows of the merged record that a zip brought as the zip has them; others stay as they are. */
export function placeInZip(
  zip: string,
  before: RecordFiles,
  bundle: Bundle,
): (finding: Finding) => Finding {
  const appended = (table: TableSchema, inOrder?: readonly number[]): [string, RowInZip] => {
    const first = rowsIn(before, table).rows.length + FIRST_ROW;
    const place = (row: number) => {
      if (row < first) return null;
      return (inOrder ? (inOrder[row - first] ?? 0) : row - first) + FIRST_ROW;
    };
    return [table.file, place];
  };
  const units = newUnitsOf(before, bundle.units).map((unit) => bundle.units.indexOf(unit));
  const rows = new Map<string, RowInZip>([
    appended(FIGURES),
    appended(SET_ASIDES),
    appended(NOTES),
    appended(UNITS, units),
  ]);
  return (finding) => {
    const { code, file, row, subject } = finding;
    // What was found before the rows were merged counts them as the zip does.
    if (code.startsWith('bundle/')) return inZip(zip, finding);
    // The article's row may have replaced one that was there.
    if (file === ARTICLES.file && subject === bundle.article.id)
      return inZip(zip, { ...finding, row: row && FIRST_ROW });
    if (file === bundle.article.path) return inZip(zip, finding);
    const place = row === null ? null : (rows.get(file)?.(row) ?? null);
    return place === null ? finding : inZip(zip, { ...finding, row: place });
  };
}
