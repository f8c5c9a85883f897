import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DrawnChart } from '@/app/drawn-chart';
import { offeredFilesOf, SITE } from '@/app/offered-files';
import { openRecord } from '@/app/record';
import { ChartSheet } from '@/components/chart/chart-sheet';
import { EmbedCode } from '@/components/chart/embed-code';
import { Breadcrumb } from '@/components/frame/breadcrumb';
import { frameHeights } from '@/lib/chart/frame-height';
import { planChart } from '@/lib/chart/plan-chart';
import { citationText } from '@/lib/publish/citation-formats';
import { chartItem } from '@/lib/publish/citation-item';
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
  return chart ? { chart, dataset: index.dataset, view: viewChart(index, slug) } : null;
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
  const plan = planChart(page.chart, page.dataset);
  const { slug, title } = page.chart;
  return (
    <>
      <Breadcrumb section={{ href: '/charts', name: 'Charts' }} here={title} />
      <ChartSheet
        view={page.view}
        alt={plan.alt}
        downloads={offeredFilesOf(page.chart)}
        citation={citationText(chartItem(page.chart, SITE)).trim()}
        embed={
          <EmbedCode slug={slug} title={title} base={SITE.base} heights={frameHeights(plan)} />
        }
      >
        <DrawnChart chart={page.chart} dataset={page.dataset} place="page" />
      </ChartSheet>
    </>
  );
}
