import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SITE } from '@/app/offered-files';
import { openRecord } from '@/app/record';
import { Breadcrumb } from '@/components/breadcrumb';
import { CompareLinks } from '@/components/compare/compare-links';
import { FigureSheet } from '@/components/figure-sheet/figure-sheet';
import { comparisonsOf } from '@/lib/view/link-comparisons';
import { viewFigure } from '@/lib/view/view-figure';

interface FigurePageProps {
  readonly params: Promise<{ readonly id: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  const { index } = openRecord();
  return index.dataset.figures.map(({ id }) => ({ id }));
}

async function viewOf({ params }: FigurePageProps) {
  const { id } = await params;
  const { index, checks } = openRecord();
  return index.hasFigure(id) ? viewFigure(index, id, checks, SITE.base) : null;
}

export async function generateMetadata(props: FigurePageProps): Promise<Metadata> {
  const view = await viewOf(props);
  if (view === null) return {};
  return {
    title: `${view.summary.label}: ${view.hero.text}`,
    description: view.citation,
  };
}

export default async function FigurePage(props: FigurePageProps) {
  const view = await viewOf(props);
  if (view === null) notFound();
  return (
    <>
      <Breadcrumb section={{ href: '/figures', name: 'Figures' }} here={view.summary.label} />
      <FigureSheet view={view}>
        <CompareLinks links={comparisonsOf(openRecord().index, view.summary.id)} />
      </FigureSheet>
    </>
  );
}
