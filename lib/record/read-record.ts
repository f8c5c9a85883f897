/** The bytes of a record's files → the typed record, or findings that say what keeps it from being one. */

import type { Finding } from '../table/finding';
import { readTable } from '../table/read-table';
import { showCell } from '../table/show-cell';
import type { RowOf, TableSchema } from '../table/table-schema';
import { decodeText } from '../text/decode-text';
import { ARTICLES, type Article, type ArticleRow } from './article';
import { CORRECTIONS } from './correction';
import type { Dataset, RecordFiles } from './dataset';
import { FIGURES, type Figure, type FigureRow, faultOfFigure } from './figure';
import { NOTES } from './note';
import { readCharts } from './read-charts';
import { CHARTS_FILE, isArticlePath, OPTIONAL_FILES, strayFilesOf } from './record-files';
import { SET_ASIDES } from './set-aside';
import { UNITS } from './unit';

export interface RecordRead {
  /** Null as long as there are findings. */
  readonly dataset: Dataset | null;
  readonly findings: readonly Finding[];
}

type Report = (finding: Finding) => void;

/** First record of a table stands below the header, which is record 1. */
export const rowOfIndex = (index: number): number => index + 2;

const missingFile = (file: string): Finding => ({
  code: 'record/missing-file',
  file,
  row: null,
  column: null,
  subject: null,
  expected: 'the file',
  found: 'no such file',
  cure: 'Restore the file from the last good version of the record.',
});

function readRows<Table extends TableSchema>(
  files: RecordFiles,
  table: Table,
  report: Report,
): readonly RowOf<Table>[] {
  const bytes = files.get(table.file);
  if (!bytes) {
    if (!OPTIONAL_FILES.has(table.file)) report(missingFile(table.file));
    return [];
  }
  const { rows, findings } = readTable(table, bytes);
  findings.forEach(report);
  return rows;
}

/** A row as a stated or derived figure; reports what it lacks or has too much of. */
export function typeFigure(
  row: FigureRow,
  file: string,
  rowNumber: number,
  report: Report,
): Figure | null {
  const fault = faultOfFigure(row);
  if (!fault) return row as Figure;
  const cell = row[fault.column as keyof FigureRow];
  report({
    code: 'figure/incomplete',
    file,
    row: rowNumber,
    column: fault.column,
    subject: row.id,
    expected: fault.expected,
    found: cell === null ? 'an empty cell' : showCell(String(cell)),
    cure:
      fault.column === 'value'
        ? 'Give the number as printed, of a range its lower end; of a derived figure the result.'
        : 'A stated figure has a quote and no formula, a derived one a formula and no quote.',
  });
  return null;
}

function withText(
  row: ArticleRow,
  index: number,
  files: RecordFiles,
  report: Report,
): Article | null {
  const bytes = files.get(row.path);
  const at = { row: rowOfIndex(index), subject: row.id };
  if (!bytes) {
    const place = { ...missingFile(ARTICLES.file), ...at, column: 'path' };
    report({ ...place, code: 'article/missing-file', expected: `the file ${row.path}` });
    return null;
  }
  const { text, fault } = decodeText(bytes);
  if (!fault) return { ...row, text };
  report({
    code: `article/${fault.kind}`,
    file: row.path,
    row: null,
    column: null,
    subject: row.id,
    expected: 'UTF-8, byte for byte as published',
    found: fault.found,
    cure: 'Restore the frozen text; nobody may edit it.',
  });
  return null;
}

function reportStrayFiles(files: RecordFiles, articles: readonly ArticleRow[], report: Report) {
  const named = new Set(articles.map((article) => article.path));
  const lost = [...files.keys()].filter((path) => isArticlePath(path) && !named.has(path));
  for (const file of [...strayFilesOf(files), ...lost])
    report({
      ...missingFile(file),
      code: 'record/stray-file',
      expected: 'only the files of the record',
      found: 'a file that no table names',
      cure: isArticlePath(file) ? 'Give the article a row in articles.csv.' : 'Move the file away.',
    });
}

const present = <Item>(items: readonly (Item | null)[]): Item[] =>
  items.filter((item): item is Item => item !== null);

export function readRecord(files: RecordFiles): RecordRead {
  const findings: Finding[] = [];
  const report: Report = (finding) => findings.push(finding);

  const articleRows = readRows(files, ARTICLES, report);
  // Without its rows no article is known, and every text would seem astray.
  if (findings.length === 0) reportStrayFiles(files, articleRows, report);
  const chartBytes = files.get(CHARTS_FILE);
  const charts = chartBytes ? readCharts(chartBytes) : { charts: [], findings: [] };
  if (!chartBytes) report(missingFile(CHARTS_FILE));
  charts.findings.forEach(report);

  const dataset: Dataset = {
    articles: present(articleRows.map((row, index) => withText(row, index, files, report))),
    figures: present(
      readRows(files, FIGURES, report).map((row, index) =>
        typeFigure(row, FIGURES.file, rowOfIndex(index), report),
      ),
    ),
    setAsides: readRows(files, SET_ASIDES, report),
    notes: readRows(files, NOTES, report),
    units: readRows(files, UNITS, report),
    charts: charts.charts,
    corrections: readRows(files, CORRECTIONS, report),
  };
  return { dataset: findings.length === 0 ? dataset : null, findings };
}
