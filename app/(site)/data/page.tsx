import type { Metadata } from 'next';
import { MAIN_DATA, offeredData, offeredFilesOf, offeredTexts, SITE } from '@/app/offered-files';
import { openRecord } from '@/app/record';
import { Codebook } from '@/components/codebook';
import { DownloadList, Downloads } from '@/components/download-list';
import { PageHead } from '@/components/page-head';
import { SheetSection } from '@/components/sheet-section';
import { dataTables } from '@/lib/publish/data-tables';
import { viewCodebook } from '@/lib/view/view-codebook';

export const metadata: Metadata = {
  title: 'Data',
  description: 'The whole record as CSV and JSON, with its codebook and the hashes of its texts.',
};

export default function DataPage() {
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
        <Downloads downloads={offeredData()} main={MAIN_DATA} />
      </SheetSection>
      <SheetSection id="charts" title="One file a chart">
        <p>Each chart’s page offers the same in other formats.</p>
        <DownloadList downloads={chartData} />
      </SheetSection>
      <SheetSection id="codebook" title="Codebook">
        <p>
          Made from the schema that every row is checked against. Values are exact decimals in base
          units; offsets count Unicode code points from 0, the end exclusive.
        </p>
        {viewCodebook(tables).map((table) => (
          <Codebook key={table.name} table={table} />
        ))}
      </SheetSection>
      <SheetSection id="texts" title="Frozen texts">
        <DownloadList downloads={offeredTexts()} />
      </SheetSection>
      <SheetSection id="promise" title="What stays as it is">
        <p>
          Ids and addresses are never renumbered or reused. Columns are added at the end and never
          change their meaning within a major version. A correction is a row, not a silent edit.
        </p>
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
