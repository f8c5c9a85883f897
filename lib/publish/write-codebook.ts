/** The codebook as Markdown tables, from the schemas that type the record. */
import { ARTICLES } from '../record/article';
import { CORRECTIONS } from '../record/correction';
import { FIGURES } from '../record/figure';
import { NOTES } from '../record/note';
import { SET_ASIDES } from '../record/set-aside';
import { UNITS } from '../record/unit';
import { type Column, columnsOf, type TableSchema } from '../table/table-schema';

/** The record's tables in the order in which a reader meets them. */
export const TABLES: readonly TableSchema[] = [
  ARTICLES,
  FIGURES,
  SET_ASIDES,
  NOTES,
  UNITS,
  CORRECTIONS,
];

/** Markers between which a document carries the generated part. */
export const CODEBOOK_START = '<!-- codebook: made by `npm run figures -- codebook` -->';
export const CODEBOOK_END = '<!-- end of codebook -->';

const typeOf = (column: Column): string =>
  column.values
    ? column.values.map((value) => `\`${value}\``).join(' ')
    : (column.format ?? column.type);

const row = (column: Column): string =>
  `| \`${column.name}\` | ${typeOf(column)} | ${column.required ? 'yes' : ''} | ${column.description.replaceAll('|', '\\|')} |`;

const section = (table: TableSchema): string =>
  [
    `### ${table.file}`,
    '',
    table.description,
    '',
    '| column | type or values | always filled | meaning |',
    '|---|---|---|---|',
    ...columnsOf(table).map(row),
  ].join('\n');

export const codebookMarkdown = (tables: readonly TableSchema[] = TABLES): string =>
  tables.map(section).join('\n\n');

/** The document with its generated part renewed. Throws when the markers are missing. */
export function renewCodebook(document: string): string {
  const start = document.indexOf(CODEBOOK_START);
  const end = document.indexOf(CODEBOOK_END);
  if (start < 0 || end < start)
    throw new Error(`no codebook markers in document: ${CODEBOOK_START}`);
  const before = document.slice(0, start + CODEBOOK_START.length);
  return `${before}\n\n${codebookMarkdown()}\n\n${document.slice(end)}`;
}
