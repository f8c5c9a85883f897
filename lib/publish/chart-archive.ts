/** The archive of a chart: its files, and all that its rows name, so that they prove themselves. */
import type { CheckedDataset } from '../check/report';
import type { Chart } from '../record/chart';
import { archiveReadme } from './archive-readme';
import { articleTexts } from './article-texts';
import { articlesOfChart } from './chart-quotes';
import type { DataFile } from './data-files';
import { csvOf, type DataTable } from './data-tables';
import type { Site } from './edition';
import { zipOf } from './repack-zip';
import { tablesBeside } from './tables-beside';

/** `files` are those that the chart's page offers one by one, `table` is what `data.csv` holds. */
export async function chartArchive(
  dataset: CheckedDataset,
  chart: Chart,
  files: readonly DataFile[],
  table: DataTable,
  site: Site,
): Promise<Uint8Array> {
  const made = await Promise.all(
    files.map(async ({ name, make }) => [name, await make()] as const),
  );
  const beside = tablesBeside(dataset, chart).map((data) => ({
    name: data.schema.file,
    what: `Only rows that concern this chart. ${data.schema.description}`,
    data,
  }));
  const texts = articleTexts(articlesOfChart(dataset, chart));
  const readme = archiveReadme({
    subject: chart.title,
    path: `/charts/${chart.slug}`,
    files: [...files, ...beside, ...texts],
    tables: [table, ...beside.map(({ data }) => data)],
    site,
  });
  return zipOf([
    ['README.md', readme],
    ...made,
    ...beside.map(({ name, data }) => [name, csvOf(data)] as const),
    ...texts.map(({ name, text }) => [name, text] as const),
  ]);
}
