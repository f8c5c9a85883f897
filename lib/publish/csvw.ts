/** CSV on the Web metadata (https://www.w3.org/TR/tabular-metadata/), from the schemas that make the files. */

import { EDITION } from '../record/edition';
import { type Column, columnsOf, type TableSchema } from '../table/table-schema';
import type { DataTable } from './data-tables';
import type { Site } from './edition';

const CONTEXT = ['http://www.w3.org/ns/csvw', { '@language': 'en' }];

const escaped = (value: string) => value.replaceAll(/[\\^$.|?*+()[\]{}]/g, '\\$&');

function datatypeOf(column: Column) {
  if (column.values) return { base: 'string', format: column.values.map(escaped).join('|') };
  if (column.format === 'URI') return 'anyURI';
  if (column.type === 'integer') return { base: 'integer', minimum: '0' };
  return column.type === 'number' ? 'decimal' : 'string';
}

const columnOf = (column: Column) => ({
  name: column.name,
  titles: column.name,
  'dc:description': column.description,
  datatype: datatypeOf(column),
  null: '',
  ...(column.required ? { required: true } : {}),
  ...(column.property ? { propertyUrl: column.property } : {}),
});

function schemaOf(schema: TableSchema, site: Site, known: ReadonlySet<string>) {
  const foreignKeys = schema.foreignKeys
    .filter(({ table }) => known.has(table))
    .map(({ column, table, references }) => ({
      columnReference: column,
      reference: { resource: `${table}.csv`, columnReference: references },
    }));
  return {
    columns: columnsOf(schema).map(columnOf),
    primaryKey: schema.primaryKey,
    ...(schema.name === 'figures' ? { aboutUrl: `${site.base}/figures/{id}` } : {}),
    ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
  };
}

/** What a row leaves open, attached to its cell (RFC 7111: the header is row 1). */
function notesOf({ schema, rows }: DataTable) {
  const column = columnsOf(schema).findIndex(({ name }) => name === 'ambiguity') + 1;
  if (column === 0) return [];
  return rows.flatMap(({ ambiguity }, index) =>
    typeof ambiguity === 'string'
      ? [
          {
            type: 'Annotation',
            motivation: 'commenting',
            target: `${schema.file}#cell=${index + 2},${column}`,
            body: ambiguity,
          },
        ]
      : [],
  );
}

function tableOf(data: DataTable, site: Site, known: ReadonlySet<string>) {
  const notes = notesOf(data);
  return {
    url: data.schema.file,
    'dc:title': data.schema.title,
    'dc:description': data.schema.description,
    dialect: { header: true, encoding: 'utf-8', delimiter: ',', quoteChar: '"', doubleQuote: true },
    tableSchema: schemaOf(data.schema, site, known),
    ...(notes.length === 0 ? {} : { notes }),
  };
}

const common = {
  'dc:license': { '@id': EDITION.license.path },
  'dc:publisher': EDITION.publisher,
  'schema:version': EDITION.version,
  'dc:modified': { '@value': EDITION.released, '@type': 'xsd:date' },
};

const print = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** One table, for readers that look for `<file>-metadata.json` beside the file. */
export const csvwTable = (data: DataTable, site: Site): string =>
  print({ '@context': CONTEXT, ...tableOf(data, site, new Set([data.schema.name])), ...common });

/** All tables with their references, as `csv-metadata.json`. */
export function csvwGroup(tables: readonly DataTable[], site: Site): string {
  const known = new Set(tables.map(({ schema }) => schema.name));
  return print({
    '@context': CONTEXT,
    'dc:title': EDITION.title,
    'dc:description': EDITION.description,
    ...common,
    tables: tables.map((table) => tableOf(table, site, known)),
  });
}
