import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SITE } from '@/app/offered-files';
import { openRecord } from '@/app/record';
import { CompareLinks } from '@/components/compare/compare-links';
import { FigureSheet } from '@/components/figure-sheet/figure-sheet';
import { Breadcrumb } from '@/components/frame/breadcrumb';
import { citationText } from '@/lib/publish/citation-formats';
import { figureItem } from '@/lib/publish/citation-item';
import { figureCells } from '@/lib/publish/download-figures';
import { comparisonsOf } from '@/lib/view/compare/link-comparisons';
import { type FigureView, viewFigure } from '@/lib/view/view-figure';
import { upperFirst } from '@/lib/view/words';

interface FigurePageProps {
  readonly params: Promise<{ readonly id: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  const { index } = openRecord();
  return index.dataset.figures.map(({ id }) => ({ id }));
}

function citationOf(id: string): string {
  const { index } = openRecord();
  return citationText(figureItem(index.figure(id), index.dataset, SITE)).trim();
}

/** For lists of search results: the value, what sort of statement it is, and who says so. */
function descriptionOf({ summary, hero, statedOn }: FigureView): string {
  const { label, statement, attribution } = summary;
  return [`${label}: ${hero.text}`, upperFirst(statement), attribution, statedOn]
    .flatMap((part) => (part === null ? [] : [`${part}.`]))
    .join(' ');
}

async function viewOf({ params }: FigurePageProps) {
  const { id } = await params;
  const { index, checks } = openRecord();
  return index.hasFigure(id) ? viewFigure(index, id, checks) : null;
}

export async function generateMetadata(props: FigurePageProps): Promise<Metadata> {
  const view = await viewOf(props);
  if (view === null) return {};
  return {
    title: `${view.summary.label}: ${view.hero.text}`,
    description: descriptionOf(view),
  };
}

export default async function FigurePage(props: FigurePageProps) {
  const view = await viewOf(props);
  if (view === null) notFound();
  return (
    <>
      <Breadcrumb section={{ href: '/figures', name: 'Figures' }} here={view.summary.label} />
      <FigureSheet
        view={view}
        citation={citationOf(view.summary.id)}
        row={figureCells(openRecord().index.dataset, SITE, view.summary.id)}
      >
        <CompareLinks links={comparisonsOf(openRecord().index, view.summary.id)} />
      </FigureSheet>
    </>
  );
}
