import { ARTICLES } from '../record/article';
import { CORRECTIONS, type Correction, WITHDRAWN_COLUMN } from '../record/correction';
import type { Dataset } from '../record/dataset';
import { FIGURES } from '../record/figure';
import { NOTES } from '../record/note';
import { SET_ASIDES } from '../record/set-aside';
import type { Finding } from '../table/finding';
import { showCell } from '../table/show-cell';
import type { RowOf, TableSchema } from '../table/table-schema';
import { cellsOf } from '../table/write-table';
import type { Check } from './check-context';
import { findingAt, type Said } from './find-in-rows';

type Cells = ReadonlyMap<string, string>;
type Fault = [code: string, said: Said];

/** Fields of a chart that hold words; what it draws is corrected in the figures. */
const CHART_FIELDS = ['title', 'subtitle', 'note', 'alt'] as const;

function rowsOf<Table extends TableSchema>(table: Table, rows: readonly RowOf<Table>[]) {
  const columns = Object.keys(table.row.shape);
  return rows.map((row): [string, () => Cells] => [
    String(Reflect.get(row, table.primaryKey)),
    () => new Map(cellsOf(table, row).map((cell, index) => [columns[index] ?? '', cell])),
  ]);
}

/** Everything that a correction may be about, as the cells of its file. */
function subjectsOf(dataset: Dataset): ReadonlyMap<string, () => Cells> {
  if (dataset.corrections.length === 0) return new Map();
  const charts = dataset.charts.map((chart): [string, () => Cells] => [
    chart.slug,
    () => new Map(CHART_FIELDS.map((field) => [field, chart[field] ?? ''])),
  ]);
  return new Map([
    ...charts,
    ...rowsOf(ARTICLES, dataset.articles),
    ...rowsOf(NOTES, dataset.notes),
    ...rowsOf(SET_ASIDES, dataset.setAsides),
    ...rowsOf(FIGURES, dataset.figures),
  ]);
}

const fault = (
  problem: string,
  column: string,
  said: Pick<Said, 'expected' | 'found' | 'cure'>,
): Fault => [`correction/${problem}`, { column, ...said }];

function findWithdrawalFault(correction: Correction, onRecord: boolean): Fault | null {
  const { subject_id: id, before, after } = correction;
  if (before !== id)
    return fault('wrong-withdrawal', 'before', {
      expected: id,
      found: showCell(before ?? ''),
      cure: 'Repeat the id.',
    });
  if (after !== null)
    return fault('wrong-withdrawal', 'after', {
      expected: 'an empty cell: an id is withdrawn, never changed',
      found: showCell(after),
      cure: 'Keep the id as it was, or withdraw the row and add one with a new id.',
    });
  if (!onRecord) return null;
  return fault('id-reused', 'subject_id', {
    expected: 'no row with this id: it was withdrawn',
    found: `a row “${id}”`,
    cure: 'Give the new row another id: ids are never reused.',
  });
}

function findCellFault(
  correction: Correction,
  cells: Cells | null,
  earlier: Correction | undefined,
  isLatest: boolean,
): Fault | null {
  const { subject_id: id, column, before, after } = correction;
  if (cells === null)
    return fault('unknown-subject', 'subject_id', {
      expected: 'the id of a figure, mention, note, article or chart',
      found: `“${id}”`,
      cure: 'Correct the id; if its row was withdrawn, add the row that says so.',
    });
  const now = cells.get(column);
  if (now === undefined)
    return fault('unknown-column', 'column', {
      expected: `a column of the row “${id}”`,
      found: `“${column}”`,
      cure: 'Name the column as the header of its file does.',
    });
  if (before === after)
    return fault('no-change', 'after', {
      expected: 'another content than before',
      found: showCell(after ?? ''),
      cure: 'Remove the row, or say what was changed.',
    });
  if (earlier && earlier.after !== before)
    return fault('broken-chain', 'before', {
      expected: `${showCell(earlier.after ?? '')}, as ${earlier.id} left it`,
      found: showCell(before ?? ''),
      cure: 'Correct the row; each correction starts where the one before it ended.',
    });
  if (isLatest && now !== (after ?? ''))
    return fault('not-on-record', 'after', {
      expected: `${showCell(now)}, as the record has it`,
      found: showCell(after ?? ''),
      cure: 'Add a row for the later change, or correct the cell.',
    });
  return null;
}

/** Corrections of one cell in file order; a withdrawal closes every chain of its row. */
const cellOf = ({ subject_id, column }: Correction) => `${subject_id} ${column}`;

export const checkCorrections: Check = ({ dataset }) => {
  const subjects = subjectsOf(dataset);
  const withdrawn = new Set(
    dataset.corrections.flatMap((row) => (row.column === WITHDRAWN_COLUMN ? [row.subject_id] : [])),
  );
  const latest = new Map(dataset.corrections.map((row) => [cellOf(row), row]));
  const earlier = new Map<string, Correction>();
  const findings: Finding[] = [];

  dataset.corrections.forEach((row, index) => {
    const previous = earlier.get(cellOf(row));
    earlier.set(cellOf(row), row);
    // What a withdrawn row held can no longer be compared.
    if (row.column !== WITHDRAWN_COLUMN && withdrawn.has(row.subject_id)) return;
    const cells = subjects.get(row.subject_id)?.() ?? null;
    const found =
      row.column === WITHDRAWN_COLUMN
        ? findWithdrawalFault(row, cells !== null)
        : (findDateFault(row, previous) ??
          findCellFault(row, cells, previous, latest.get(cellOf(row)) === row));
    if (found) findings.push(findingAt(CORRECTIONS.file, index, row.id, ...found));
  });
  return {
    name: 'corrections',
    promise:
      'Every correction names a cell that now holds what the correction says, and no withdrawn id is in use again.',
    lookedAt: dataset.corrections.length,
    noun: 'corrections',
    findings,
  };
};

function findDateFault(row: Correction, previous: Correction | undefined): Fault | null {
  if (!previous || previous.corrected_on <= row.corrected_on) return null;
  return fault('out-of-order', 'corrected_on', {
    expected: `${previous.corrected_on} or later`,
    found: row.corrected_on,
    cure: 'Order the corrections of a cell by day.',
  });
}
