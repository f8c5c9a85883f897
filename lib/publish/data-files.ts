/** Every file below `/data/`: one list for the routes, the page that offers them and the archive. */
import type { CheckedDataset } from '../check/report';
import { EDITION } from '../record/edition';
import { annotationsOf } from './annotations';
import { archiveReadme } from './archive-readme';
import { articleTexts } from './article-texts';
import { citationFiles } from './citation-formats';
import { recordItem } from './citation-item';
import { type Content, sha256Of } from './content-bytes';
import { csvwGroup, csvwTable } from './csvw';
import { dataPackageOf } from './data-package';
import { csvOf, type DataTable, dataTables, excelCsvOf } from './data-tables';
import type { Site } from './edition';
import { jsonOf } from './json-of';
import { hasDoubles, parquetOf } from './parquet';
import { parquetParts } from './parquet-parts';
import { zipOf } from './repack-zip';
import { workbookOf } from './workbook';

export interface DataFile {
  readonly name: string;
  /** What is in it, in plain words. */
  readonly what: string;
  /** The format, in plain words. */
  readonly format: string;
  /** Null for files that are no table. */
  readonly rows: number | null;
  /** Name of the table in the codebook, where the file holds one. */
  readonly table?: string;
  readonly make: () => Content | Promise<Content>;
}

export const ARCHIVE_NAME = `${EDITION.name}.zip`;

const csvFile = (data: DataTable): DataFile => ({
  name: data.schema.file,
  what: data.schema.description,
  format: 'CSV (UTF-8, RFC 4180)',
  rows: data.rows.length,
  table: data.schema.name,
  make: () => csvOf(data),
});

const parquetFile = (data: DataTable): DataFile => ({
  name: `${data.schema.name}.parquet`,
  what: `${data.schema.title}, for engines that read files in place${hasDoubles(data) ? '; exact decimals as texts, beside them as doubles' : ''}.`,
  format: 'Apache Parquet',
  rows: data.rows.length,
  table: data.schema.name,
  make: () => parquetOf(data),
});

/** What a part lacks when it is saved alone: browsers save its last name only. */
const IN_ITS_FOLDER =
  'Read it at its address or from the archive: the folder’s name states the article, not the file.';

const partFiles = (figures: DataTable): DataFile[] =>
  parquetParts(figures).map(({ name, article, rows, make }) => ({
    name,
    what:
      article === null
        ? `The figures that are derived, as one part of the same. ${IN_ITS_FOLDER}`
        : `The figures of ${article}, as one part of figures.parquet for engines that open only the parts they need. ${IN_ITS_FOLDER}`,
    format: 'Apache Parquet, one folder an article',
    rows,
    table: figures.schema.name,
    make,
  }));

const csvwFile = (data: DataTable, site: Site): DataFile => ({
  name: `${data.schema.file}-metadata.json`,
  what: `The columns of ${data.schema.file}, for programs.`,
  format: 'JSON (metadata), CSV on the Web',
  rows: null,
  make: () => csvwTable(data, site),
});

/** The figures in the formats that hold one table. */
const figureFiles = (figures: DataTable): DataFile[] => [
  {
    name: 'figures-excel.csv',
    what: 'The figures for spreadsheet programs that take UTF-8 only behind a byte-order mark.',
    format: 'CSV for Excel',
    rows: figures.rows.length,
    table: figures.schema.name,
    make: () => excelCsvOf(figures),
  },
  {
    name: 'figures.json',
    what: 'The figures with a description of each field; exact decimals as strings.',
    format: 'JSON (data)',
    rows: figures.rows.length,
    table: figures.schema.name,
    make: () => jsonOf(figures, {}),
  },
];

function descriptions(
  dataset: CheckedDataset,
  tables: readonly DataTable[],
  site: Site,
): DataFile[] {
  return [
    {
      name: 'datapackage.json',
      what: 'Every table with its schema, units, hashes and sources, for programs that find the CSV files beside it.',
      format: 'JSON (metadata), Data Package v2 (Frictionless)',
      rows: null,
      make: () => dataPackageOf(dataset, tables, site),
    },
    {
      name: 'csv-metadata.json',
      what: 'Every table with its columns and references, for programs that find the CSV files beside it.',
      format: 'JSON (metadata), CSV on the Web',
      rows: null,
      make: () => csvwGroup(tables, site),
    },
    ...tables.map((table) => csvwFile(table, site)),
    {
      name: 'annotations.jsonld',
      what: 'Every quote with its place in its text.',
      format: 'JSON (data), W3C Web Annotations',
      rows: null,
      make: () => annotationsOf(dataset, site),
    },
  ];
}

function citations(figures: DataTable, site: Site): DataFile[] {
  const item = recordItem(site, sha256Of(csvOf(figures)));
  const what = 'How to cite the record.';
  return citationFiles(item).map((file) => ({ ...file, what, rows: null }));
}

function archiveFile(
  dataset: CheckedDataset,
  tables: readonly DataTable[],
  files: readonly DataFile[],
  site: Site,
): DataFile {
  const texts = articleTexts(dataset.articles);
  const make = async () => {
    const made = await Promise.all(
      files.map(async ({ name, make: content }) => [name, await content()] as const),
    );
    const readme = archiveReadme({
      subject: EDITION.title,
      path: '/data',
      files: [...files, ...texts],
      tables,
      site,
    });
    return zipOf([
      ['README.md', readme],
      ...made,
      ...texts.map(({ name, text }) => [name, text] as const),
    ]);
  };
  return {
    name: ARCHIVE_NAME,
    what: 'Everything in one archive, with the texts of the articles and a README.',
    format: 'zip',
    rows: null,
    make,
  };
}

export function dataFiles(dataset: CheckedDataset, site: Site): DataFile[] {
  const tables = dataTables(dataset, site);
  const [figures] = tables as [DataTable, ...DataTable[]];
  const files: DataFile[] = [
    ...tables.map(csvFile),
    ...figureFiles(figures),
    {
      name: 'figures.xlsx',
      what: 'All tables and the codebook as sheets, with typed cells and links.',
      format: 'Excel workbook',
      rows: figures.rows.length,
      table: figures.schema.name,
      make: () => workbookOf(tables),
    },
    ...tables.filter(({ rows }) => rows.length > 0).map(parquetFile),
    ...partFiles(figures),
    ...descriptions(dataset, tables, site),
    ...citations(figures, site),
  ];
  return [...files, archiveFile(dataset, tables, files, site)];
}

/** A made file with what the page that offers it says about it. */
export interface DescribedFile extends Omit<DataFile, 'make'> {
  readonly bytes: number;
  readonly sha256: string;
}

export async function describeFile({ make, ...file }: DataFile): Promise<DescribedFile> {
  const content = await make();
  const bytes = typeof content === 'string' ? Buffer.byteLength(content) : content.length;
  return { ...file, bytes, sha256: sha256Of(content) };
}
