/** Every file below `/charts/<slug>/`: the same names for each chart. */
import { planChart } from '../chart/plan-chart';
import type { CheckedDataset } from '../check/report';
import type { Chart } from '../record/chart';
import { EDITION } from '../record/edition';
import { type AnnotatedPart, annotationsOf } from './annotations';
import { chartArchive } from './chart-archive';
import { COUNTS, chartTableOf } from './chart-data';
import { chartMetadataOf } from './chart-metadata';
import { articlesOfChart, quotedFiguresOf } from './chart-quotes';
import { citationFiles } from './citation-formats';
import { chartItem } from './citation-item';
import { csvwTable } from './csvw';
import type { DataFile } from './data-files';
import { dataPackageOf, type PackageSubject } from './data-package';
import { csvOf, type DataTable, excelCsvOf } from './data-tables';
import { drawPng } from './draw-png';
import { drawSvgFile } from './draw-svg-file';
import { addressOf, type Site } from './edition';
import { jsonOf } from './json-of';
import { parquetOf } from './parquet';
import { workbookOf } from './workbook';

type Make = DataFile['make'];
type Listed = readonly [name: string, what: string, format: string, make: Make];

const tableFiles = (table: DataTable, about: Readonly<Record<string, unknown>>): Listed[] => [
  [
    'data.csv',
    table.schema.name === COUNTS.name
      ? 'What the chart counts.'
      : 'The chart’s figures, each with its quote.',
    'CSV (UTF-8, RFC 4180)',
    () => csvOf(table),
  ],
  ['data-excel.csv', 'The same for Excel.', 'CSV for Excel', () => excelCsvOf(table)],
  ['data.json', 'The same with its fields described.', 'JSON (data)', () => jsonOf(table, about)],
  [
    'data.xlsx',
    'The same with typed cells and links.',
    'Excel workbook',
    () => workbookOf([table]),
  ],
  ['data.parquet', 'The same for engines.', 'Apache Parquet', () => parquetOf(table)],
];

/** Single files are saved under the chart's name, so that those of two charts can lie in one folder. */
const NEIGHBOURS =
  'It finds data.csv at its address and in the archive; saved alone, the two do not find each other.';

const descriptions = (
  dataset: CheckedDataset,
  chart: Chart,
  table: DataTable,
  site: Site,
): Listed[] => [
  [
    'metadata.json',
    'What the chart says, its alternative text, what other sources say, units, sources and columns.',
    'JSON (metadata)',
    () => chartMetadataOf(dataset, chart, site),
  ],
  [
    'datapackage.json',
    `data.csv with its schema, units, hash and sources. ${NEIGHBOURS}`,
    'JSON (metadata), Data Package v2 (Frictionless)',
    () => dataPackageOf(dataset, [table], site, subjectOf(dataset, chart)),
  ],
  [
    'data.csv-metadata.json',
    `The columns of data.csv, for programs. ${NEIGHBOURS}`,
    'JSON (metadata), CSV on the Web',
    () => csvwTable(table, site),
  ],
  [
    'annotations.jsonld',
    chart.tally === undefined
      ? 'Every quote that the chart rests on, with its place in its text.'
      : 'Empty: the chart counts over the record and rests on no single quote.',
    'JSON (data), W3C Web Annotations',
    () => annotationsOf(dataset, site, quotesOf(dataset, chart)),
  ],
];

const otherFiles = (dataset: CheckedDataset, chart: Chart, site: Site): Listed[] => [
  [
    'chart.svg',
    'The picture with its title, notes and source, sharp at any size.',
    'SVG',
    () => drawSvgFile(planChart(chart, dataset)),
  ],
  [
    'chart.png',
    'The picture with its title and source, 1200 by 630 pixels.',
    'PNG',
    () => new Uint8Array(drawPng(planChart(chart, dataset))),
  ],
  ...citationFiles(chartItem(chart, site)).map(
    ({ name, format, make }): Listed => [name, 'How to cite the chart.', format, make],
  ),
];

const subjectOf = (dataset: CheckedDataset, chart: Chart): PackageSubject => ({
  name: `${EDITION.name}-${chart.slug}`,
  title: chart.title,
  description: chart.subtitle,
  path: `/charts/${chart.slug}`,
  articles: articlesOfChart(dataset, chart),
});

const quotesOf = (dataset: CheckedDataset, chart: Chart): AnnotatedPart => ({
  figures: quotedFiguresOf(dataset, chart),
  path: `/charts/${chart.slug}/annotations.jsonld`,
  label: chart.title,
});

export function chartFiles(dataset: CheckedDataset, chart: Chart, site: Site): DataFile[] {
  const table = chartTableOf(dataset, chart, site);
  const { slug, title, subtitle, note } = chart;
  const about = {
    chart: { slug, title, subtitle, note, page: addressOf(site, `/charts/${slug}`) },
  };
  const asFile =
    (rows: number | null) =>
    ([name, what, format, make]: Listed): DataFile => ({ name, what, format, rows, make });
  const files = [
    ...tableFiles(table, about).map(asFile(table.rows.length)),
    ...descriptions(dataset, chart, table, site).map(asFile(null)),
    ...otherFiles(dataset, chart, site).map(asFile(null)),
  ];
  const archive: DataFile = {
    name: `${slug}.zip`,
    what: 'All of these in one archive, with the notes, articles, units and texts that they name, and a README.',
    format: 'zip',
    rows: null,
    make: () => chartArchive(dataset, chart, files, table, site),
  };
  return [...files, archive];
}
