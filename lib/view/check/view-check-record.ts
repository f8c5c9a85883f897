/**
 * The record as its own downloads publish it, read back in a browser, to hold other files against.
 * Articles whose rights do not allow their text to be published come without it.
 */
import Papa from 'papaparse';
import { sha256Hex } from '../../check/sha256-hex';
import { DIFFERS_BY_SITE, type ReferenceTable } from '../../check/verify/verify-row';
import { ARTICLES, type Article, type ArticleRow } from '../../record/article';
import { CORRECTIONS } from '../../record/correction';
import type { Dataset } from '../../record/dataset';
import { FIGURES } from '../../record/figure';
import { NOTES } from '../../record/note';
import { typeFigure } from '../../record/read-record';
import { SET_ASIDES } from '../../record/set-aside';
import { UNITS } from '../../record/unit';
import type { Finding } from '../../table/finding';
import { createRowReader } from '../../table/read-row';
import type { RowOf, TableSchema } from '../../table/table-schema';
import { decodeText } from '../../text/decode-text';

/** Bytes by path below `/data/`. */
export type PublishedFiles = ReadonlyMap<string, Uint8Array>;

export const PUBLISHED_TABLES: readonly string[] = [
  FIGURES,
  ARTICLES,
  SET_ASIDES,
  NOTES,
  UNITS,
  CORRECTIONS,
].map(({ file }) => file);

export interface PublishedRecord {
  /** As the downloads have it: nothing here has looked at its promises again. */
  readonly dataset: Dataset;
  /** Cells of the published figures.csv by id: what another file's cells are compared with. */
  readonly reference: ReferenceTable;
  /** Ids of articles whose text is not published: rows that quote them cannot be held against it. */
  readonly withoutText: ReadonlySet<string>;
}

function refuse({ file, row, column, found }: Finding): never {
  const place = [file, row === null ? null : `row ${row}`, column].filter((part) => part !== null);
  throw new Error(`This site’s own ${place.join(', ')} cannot be read: ${found}.`);
}

function cellsIn(files: PublishedFiles, file: string): [string[], string[][]] {
  const decoded = decodeText(files.get(file) ?? new Uint8Array());
  if (decoded.fault)
    throw new Error(`This site’s own ${file} cannot be read: ${decoded.fault.found}.`);
  const { data } = Papa.parse<string[]>(decoded.text, { delimiter: ',', skipEmptyLines: true });
  const [header = [], ...records] = data;
  return [header, records];
}

/** Rows of a download: the record's columns, without those that downloads add. */
function rowsIn<Table extends TableSchema>(files: PublishedFiles, table: Table): RowOf<Table>[] {
  const [header, records] = cellsIn(files, table.file);
  const places = Object.keys(table.row.shape).map((name) => header.indexOf(name));
  const readRow = createRowReader(table, table.file);
  return records.flatMap((cells, index): RowOf<Table>[] => {
    const own = places.map((place) => cells[place] ?? '');
    const row = readRow(own, index + 2, refuse);
    return row === null ? [] : [row];
  });
}

function referenceIn(files: PublishedFiles): ReferenceTable {
  const [columns, records] = cellsIn(files, FIGURES.file);
  const rows = records.map((cells): [string, ReadonlyMap<string, string>] => [
    cells[columns.indexOf('id')] ?? '',
    new Map(
      columns.flatMap((column, place): [string, string][] =>
        DIFFERS_BY_SITE.has(column) ? [] : [[column, cells[place] ?? '']],
      ),
    ),
  ]);
  return { columns, rows: new Map(rows) };
}

export const textPath = ({ id }: Pick<ArticleRow, 'id'>): string => `articles/${id}.txt`;

/** Articles whose text the site publishes, by the row of each. */
export const articlesWithText = (files: PublishedFiles): ArticleRow[] =>
  rowsIn(files, ARTICLES).filter(({ rights }) => rights === 'full');

/** Empty where the text is not published. Throws when a text is not the one that was frozen. */
function withText(row: ArticleRow, files: PublishedFiles): Article {
  const bytes = files.get(textPath(row));
  if (!bytes) return { ...row, text: '' };
  if (sha256Hex(bytes) !== row.sha256)
    throw new Error(`This site’s own text of ${row.id} is not the one that was frozen.`);
  return { ...row, text: new TextDecoder().decode(bytes) };
}

/** Throws, in words for people, when the files are not what the site published. */
export function openPublishedRecord(files: PublishedFiles): PublishedRecord {
  const articles = rowsIn(files, ARTICLES).map((row) => withText(row, files));
  const dataset: Dataset = {
    articles,
    figures: rowsIn(files, FIGURES).flatMap(
      (row, index) => typeFigure(row, FIGURES.file, index + 2, refuse) ?? [],
    ),
    setAsides: rowsIn(files, SET_ASIDES),
    notes: rowsIn(files, NOTES),
    units: rowsIn(files, UNITS),
    corrections: rowsIn(files, CORRECTIONS),
    charts: [],
  };
  return {
    dataset,
    reference: referenceIn(files),
    withoutText: new Set(articles.flatMap(({ id, text }) => (text === '' ? [id] : []))),
  };
}
