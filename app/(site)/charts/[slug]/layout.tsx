import type { ReactNode } from 'react';
import { openRecord } from '@/app/record';
import { chartFiles } from '@/lib/publish/chart-files';
import { siteOf } from '@/lib/publish/edition';
import { chartJsonLd } from '@/lib/publish/schema-org';
import { contentTypeOf } from '@/lib/serve/content-type';

/** The chart's data in the words of schema.org: a data block, which no browser runs. */
function aboutChart(slug: string): string {
  const { dataset } = openRecord().index;
  const chart = dataset.charts.find((one) => one.slug === slug);
  if (chart === undefined) return '{}';
  const site = siteOf(process.env);
  const files = chartFiles(dataset, chart, site).map(({ name }) => ({
    name,
    type: contentTypeOf(name)?.replace(/;.*/, '') ?? '',
  }));
  return chartJsonLd(dataset, chart, files, site);
}

interface ChartLayoutProps {
  readonly children: ReactNode;
  readonly params: Promise<{ readonly slug: string }>;
}

export default async function ChartLayout({ children, params }: ChartLayoutProps) {
  const { slug } = await params;
  return (
    <>
      {children}
      <script type="application/ld+json">{aboutChart(slug)}</script>
    </>
  );
}
