/** Downloads as pages offer them, from the same lists that make the files. */
import { openRecord } from '@/app/record';
import type { Download } from '@/components/download-list';
import { chartFiles } from '@/lib/publish/chart-files';
import { type DescribedFile, dataFiles, describeFile } from '@/lib/publish/data-files';
import { siteOf } from '@/lib/publish/edition';
import type { Chart } from '@/lib/record/chart';
import { formatCount } from '@/lib/words/decimal-words';

export const SITE = siteOf(process.env);

/** Files that most readers want. */
export const MAIN_DATA =
  /^(?:figures\.(?:csv|xlsx|json|parquet)|(?:set-aside|notes|articles)\.csv|.*\.zip)$/;

const detailOf = ({ format, rows, bytes }: DescribedFile): string =>
  [
    format,
    ...(rows === null ? [] : [`${formatCount(rows)} rows`]),
    `${formatCount(bytes)} bytes`,
  ].join(' · ');

/** With size and hash, so that a reader sees what is asked for and can tell that it arrived whole. */
export async function offeredData(): Promise<Download[]> {
  const files = dataFiles(openRecord().index.dataset, SITE);
  return (await Promise.all(files.map(describeFile))).map((file) => ({
    href: `/data/${file.name}`,
    name: file.name,
    what: file.what,
    detail: detailOf(file),
    sha256: file.sha256,
    ...(file.table === undefined ? {} : { columns: `#${file.table}` }),
  }));
}

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
      what: `${publisher}, ${formatCount(characters)} characters`,
      detail: null,
      sha256,
    }));
