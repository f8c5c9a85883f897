import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DrawnChart } from '@/app/drawn-chart';
import { openRecord } from '@/app/record';
import styles from './page.module.css';

interface EmbedPageProps {
  readonly params: Promise<{ readonly slug: string }>;
}

export const dynamicParams = false;

export const generateStaticParams = () =>
  openRecord().index.dataset.charts.map(({ slug }) => ({ slug }));

async function chartOf({ params }: EmbedPageProps) {
  const { slug } = await params;
  return openRecord().index.dataset.charts.find((chart) => chart.slug === slug);
}

/** Found under its own address only: the frame is no page of its own. */
export async function generateMetadata(props: EmbedPageProps): Promise<Metadata> {
  const chart = await chartOf(props);
  return chart === undefined
    ? {}
    : {
        title: chart.title,
        robots: { index: false },
        alternates: { canonical: `/charts/${chart.slug}` },
      };
}

/** One chart for somebody else's page. Its links open outside the frame, which no other page may fill. */
export default async function EmbedPage(props: EmbedPageProps) {
  const chart = await chartOf(props);
  if (chart === undefined) notFound();
  return (
    <main className={styles.embed}>
      <base target="_blank" />
      <DrawnChart chart={chart} dataset={openRecord().index.dataset} place="embed">
        <p className={styles.origin}>
          <a href={`/charts/${chart.slug}`}>
            <mark>Figures</mark> of Record: every number with its quote, table and files
          </a>
        </p>
      </DrawnChart>
    </main>
  );
}
