import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DrawnChart } from '@/app/drawn-chart';
import { offeredFilesOf, SITE } from '@/app/offered-files';
import { openRecord } from '@/app/record';
import { Breadcrumb } from '@/components/breadcrumb';
import { ChartSheet } from '@/components/chart-sheet';
import { planChart } from '@/lib/chart/plan-chart';
import { viewChart } from '@/lib/view/view-chart';

interface ChartPageProps {
  readonly params: Promise<{ readonly slug: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  const { index } = openRecord();
  return index.dataset.charts.map(({ slug }) => ({ slug }));
}

async function viewOf({ params }: ChartPageProps) {
  const { slug } = await params;
  const { index } = openRecord();
  const chart = index.dataset.charts.find((other) => other.slug === slug);
  return chart ? { chart, dataset: index.dataset, view: viewChart(index, slug, SITE.base) } : null;
}

export async function generateMetadata(props: ChartPageProps): Promise<Metadata> {
  const page = await viewOf(props);
  if (page === null) return {};
  return {
    title: page.chart.title,
    description: planChart(page.chart, page.dataset).alt,
  };
}

export default async function ChartPage(props: ChartPageProps) {
  const page = await viewOf(props);
  if (page === null) notFound();
  return (
    <>
      <Breadcrumb section={{ href: '/#charts', name: 'Charts' }} here={page.chart.slug} />
      <ChartSheet
        view={page.view}
        alt={planChart(page.chart, page.dataset).alt}
        downloads={offeredFilesOf(page.chart)}
      >
        <DrawnChart chart={page.chart} dataset={page.dataset} place="page" />
      </ChartSheet>
    </>
  );
}
