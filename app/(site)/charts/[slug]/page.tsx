import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DrawnChart } from '@/app/drawn-chart';
import { offeredFilesOf, SITE } from '@/app/offered-files';
import { openRecord } from '@/app/record';
import { Breadcrumb } from '@/components/breadcrumb';
import { ChartSheet } from '@/components/chart-sheet';
import { EmbedCode } from '@/components/embed-code';
import { layOutChart } from '@/lib/chart/lay-out-chart';
import { NARROW } from '@/lib/chart/picture';
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

/** Title, key, warnings, note and source around the picture, on a narrow page. */
const WORDS_HEIGHT = 420;

export default async function ChartPage(props: ChartPageProps) {
  const page = await viewOf(props);
  if (page === null) notFound();
  const plan = planChart(page.chart, page.dataset);
  const { slug, title } = page.chart;
  const height = Math.ceil(layOutChart(plan, NARROW).height) + WORDS_HEIGHT;
  return (
    <>
      <Breadcrumb section={{ href: '/charts', name: 'Charts' }} here={title} />
      <ChartSheet
        view={page.view}
        alt={plan.alt}
        downloads={offeredFilesOf(page.chart)}
        embed={<EmbedCode slug={slug} title={title} base={SITE.base} height={height} />}
      >
        <DrawnChart chart={page.chart} dataset={page.dataset} place="page" />
      </ChartSheet>
    </>
  );
}
