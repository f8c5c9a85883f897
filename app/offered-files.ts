/** Downloads as pages offer them, from the same lists that make the files. */
import { openRecord } from '@/app/record';
import type { Download } from '@/components/download-list';
import { chartFiles } from '@/lib/publish/chart-files';
import { type DataFile, dataFiles } from '@/lib/publish/data-files';
import { siteOf } from '@/lib/publish/edition';
import type { Chart } from '@/lib/record/chart';

export const SITE = siteOf(process.env);

/** Files that most readers want. */
export const MAIN_DATA =
  /^(?:figures\.(?:csv|xlsx|json)|(?:set-aside|notes|articles)\.csv|.*\.zip)$/;

const detailOf = ({ format, rows }: DataFile): string =>
  rows === null ? format : `${format}, ${rows} rows`;

export const offeredData = (): Download[] =>
  dataFiles(openRecord().index.dataset, SITE).map((file) => ({
    href: `/data/${file.name}`,
    name: file.name,
    what: file.what,
    detail: detailOf(file),
  }));

export const offeredFilesOf = (chart: Chart): Download[] =>
  chartFiles(openRecord().index.dataset, chart, SITE).map((file) => ({
    href: `/charts/${chart.slug}/${file.name}`,
    name: file.name.startsWith(chart.slug) ? file.name : `${chart.slug}-${file.name}`,
    what: file.what,
    detail: file.format,
  }));

/** Only texts that may be shown whole are offered. */
export const offeredTexts = (): Download[] =>
  openRecord()
    .index.dataset.articles.filter(({ rights }) => rights === 'full')
    .map(({ id, publisher, characters, sha256 }) => ({
      href: `/data/articles/${id}.txt`,
      name: `${id}.txt`,
      what: `${publisher}, ${characters} characters`,
      detail: `SHA-256 ${sha256}`,
    }));
