import type { Metadata } from 'next';
import { MAIN_DATA, offeredData, offeredFilesOf, offeredTexts, SITE } from '@/app/offered-files';
import { openRecord } from '@/app/record';
import { Citation } from '@/components/citation';
import { Codebook } from '@/components/codebook';
import { DownloadList, Downloads } from '@/components/download-list';
import { PageHead } from '@/components/frame/page-head';
import { LoadLines } from '@/components/load-lines';
import { SheetSection } from '@/components/sheet-section';
import { dataFiles } from '@/lib/publish/data-files';
import { dataTables } from '@/lib/publish/data-tables';
import { addressOf } from '@/lib/publish/edition';
import { loadSnippets } from '@/lib/publish/load-snippets';
import { DOUBLES } from '@/lib/publish/parquet';
import { EDITION } from '@/lib/record/edition';
import { viewCodebook } from '@/lib/view/view-codebook';
import { dateWords } from '@/lib/words/date-words';

export const metadata: Metadata = {
  title: 'Data',
  description:
    'The whole record as CSV, Excel, JSON and Parquet, with sizes, hashes, codebook and how to load it.',
};

/** Where a file is loaded from: its address where the site knows its own, else the saved file. */
const placeOf = (file: string) => (SITE.base === '' ? file : addressOf(SITE, `/data/${file}`));

/** The line that stands in citation.txt, too. */
async function citation(): Promise<string> {
  const files = dataFiles(openRecord().index.dataset, SITE);
  return String(await files.find(({ name }) => name === 'citation.txt')?.make()).trim();
}

const Versions = () => (
  <>
    <p>
      This is version {EDITION.version} of the record, released on {dateWords(EDITION.released)}.
      Workbooks, JSON, Parquet, citations and the READMEs of archives name the version that they
      belong to. A CSV or a text holds nothing but its content: <code>datapackage.json</code> states
      the version, and the length and SHA-256 of each CSV in it.
    </p>
    <p>
      The first number grows when a program that reads the files may have to change: a column or
      file is renamed, removed or changed in meaning. Within one first number that never happens.
      The second grows when something is added: an article, figures, a file, a column at the end.
      The third grows when rows are corrected and nothing else.
    </p>
    <p>
      Ids and addresses are never renumbered or reused. A correction is a row in{' '}
      <code>corrections.csv</code>, told on the <a href="/corrections">page of corrections</a> and
      in the <a href="/feed.atom">feed of changes</a>, not a silent edit.
    </p>
  </>
);

export default async function DataPage() {
  const { dataset } = openRecord().index;
  const { charts } = dataset;
  const tables = dataTables(dataset, SITE).map(({ schema }) => schema);
  const chartData = charts.flatMap((chart) =>
    offeredFilesOf(chart)
      .slice(0, 1)
      .map((file) => ({ ...file, what: chart.title, detail: null })),
  );
  return (
    <>
      <PageHead title="The whole record, to download">
        Each row carries its quote, its place in the text, its hedge, its unit and its speaker, so
        that the file proves itself without this site.
      </PageHead>
      <SheetSection id="files" title="Files">
        <Downloads downloads={await offeredData()} main={MAIN_DATA} />
      </SheetSection>
      <SheetSection id="load" title="How to load it">
        {SITE.base === '' ? <p>Save the file first, beside your script.</p> : null}
        <LoadLines snippets={loadSnippets(placeOf)} />
      </SheetSection>
      <SheetSection id="charts" title="One file a chart">
        <p>
          Each chart’s page offers the same in other formats. An address with another suffix gives
          the same file: <code>/charts/{charts[0]?.slug}.csv</code>, <code>.json</code>,{' '}
          <code>.metadata.json</code>, <code>.svg</code>, <code>.png</code>, <code>.zip</code>; for
          the whole record <code>/data.csv</code>, <code>/data.json</code>, <code>/data.zip</code>.
        </p>
        <DownloadList downloads={chartData} />
      </SheetSection>
      <SheetSection id="codebook" title="Codebook">
        <p>
          Made from the schema that every row is checked against. Values are exact decimals in base
          units; offsets count Unicode code points from 0, the end exclusive. {DOUBLES}
        </p>
        {viewCodebook(tables).map((table) => (
          <Codebook key={table.name} table={table} />
        ))}
      </SheetSection>
      <SheetSection id="texts" title="Frozen texts">
        <DownloadList downloads={offeredTexts()} />
      </SheetSection>
      <SheetSection id="cite" title="Cite the record">
        <Citation text={await citation()} path="/data" />
      </SheetSection>
      <SheetSection id="promise" title="What stays as it is">
        <Versions />
        <p>
          The record may be used freely under{' '}
          <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>; name “Figures of
          Record” and the article a number comes from. The articles’ texts belong to their
          publishers.
        </p>
      </SheetSection>
    </>
  );
}
