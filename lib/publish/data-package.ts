/** `datapackage.json` (Data Package v2, https://datapackage.org), from the schemas that make the files. */
import type { CheckedDataset } from '../check/report';
import type { Article } from '../record/article';
import { EDITION } from '../record/edition';
import { type Column, columnsOf, type TableSchema } from '../table/table-schema';
import { dateWords } from '../words/date-words';
import { namePublisher } from '../words/voice-words';
import { bytesOf, sha256Of } from './content-bytes';
import { csvOf, type DataTable } from './data-tables';
import { addressOf, type Site } from './edition';

const PROFILES = 'https://datapackage.org/profiles/2.0';

const formatOf = ({ format }: Column) => (format === 'URI' ? { format: 'uri' } : {});

function constraintsOf(column: Column, isKey: boolean) {
  const constraints = {
    ...(column.required ? { required: true } : {}),
    ...(isKey ? { unique: true } : {}),
    ...(column.values ? { enum: column.values } : {}),
    ...(column.format === 'sha256' ? { pattern: '[0-9a-f]{64}' } : {}),
    ...(column.type === 'integer' ? { minimum: 0 } : {}),
  };
  return Object.keys(constraints).length === 0 ? {} : { constraints };
}

const fieldOf = (column: Column, key: string) => ({
  name: column.name,
  type: column.type,
  ...formatOf(column),
  description: column.description,
  ...constraintsOf(column, column.name === key),
  ...(column.property ? { rdfType: column.property } : {}),
  // No standard property says that a text follows EDTF; descriptors may carry others.
  ...(column.format === 'EDTF' ? { follows: 'https://www.loc.gov/standards/datetime/' } : {}),
});

/** A table's schema. References to tables outside `known` are left out: they could not be followed. */
export function tableSchemaOf(schema: TableSchema, known: ReadonlySet<string>) {
  const foreignKeys = schema.foreignKeys
    .filter(({ table }) => known.has(table))
    .map(({ column, table, references }) => ({
      fields: [column],
      reference: {
        ...(table === schema.name ? {} : { resource: table }),
        fields: [references],
      },
    }));
  return {
    $schema: `${PROFILES}/tableschema.json`,
    fields: columnsOf(schema).map((column) => fieldOf(column, schema.primaryKey)),
    missingValues: [''],
    primaryKey: [schema.primaryKey],
    ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
  };
}

function resourceOf(data: DataTable, known: ReadonlySet<string>) {
  const csv = csvOf(data);
  const { schema, rows } = data;
  return {
    name: schema.name,
    type: 'table',
    title: schema.title,
    description: schema.description,
    path: schema.file,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: bytesOf(csv).length,
    hash: `sha256:${sha256Of(csv)}`,
    rowCount: rows.length,
    dialect: {
      delimiter: ',',
      lineTerminator: '\r\n',
      quoteChar: '"',
      doubleQuote: true,
      header: true,
    },
    schema: tableSchemaOf(schema, known),
  };
}

/** What a package says of itself beyond the edition it belongs to. */
export interface PackageSubject {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Its page below the site. */
  readonly path: string;
  readonly articles: readonly Article[];
}

const wholeOf = ({ articles }: CheckedDataset): PackageSubject => ({
  name: EDITION.name,
  title: EDITION.title,
  description: EDITION.description,
  path: '/data',
  articles,
});

/** By default of the whole record. */
export function dataPackageOf(
  dataset: CheckedDataset,
  tables: readonly DataTable[],
  site: Site,
  { name, title, description, path, articles }: PackageSubject = wholeOf(dataset),
): string {
  const { version, released, license, publisher, keywords } = EDITION;
  const known = new Set(tables.map(({ schema }) => schema.name));
  const descriptor = {
    $schema: `${PROFILES}/datapackage.json`,
    name,
    ...(site.base === '' ? {} : { id: addressOf(site, path), homepage: addressOf(site, '/') }),
    title,
    description,
    version,
    created: `${released}T00:00:00Z`,
    keywords,
    licenses: [license],
    contributors: [{ title: publisher, roles: ['creator', 'dataCurator'] }],
    sources: articles.map((article) => ({
      title: `${namePublisher(article)}, ${dateWords(article.published)}`,
      ...(article.url === null ? {} : { path: article.url }),
      version: `sha256:${article.sha256}`,
    })),
    resources: tables.map((table) => resourceOf(table, known)),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}
