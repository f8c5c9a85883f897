import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { openRecord } from '@/app/record';
import { ArticleSheet } from '@/components/article/article-sheet';
import { Citation } from '@/components/citation';
import { Breadcrumb } from '@/components/frame/breadcrumb';
import { SheetSection } from '@/components/sheet-section';
import { citationText } from '@/lib/publish/citation-formats';
import { articleItem } from '@/lib/publish/citation-item';
import { viewArticle } from '@/lib/view/view-article';

interface ArticlePageProps {
  readonly params: Promise<{ readonly id: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  const { index } = openRecord();
  return index.dataset.articles.map(({ id }) => ({ id }));
}

async function viewOf({ params }: ArticlePageProps) {
  const { id } = await params;
  const { index } = openRecord();
  const known = index.dataset.articles.some((article) => article.id === id);
  return known ? viewArticle(index, id) : null;
}

export async function generateMetadata(props: ArticlePageProps): Promise<Metadata> {
  const view = await viewOf(props);
  if (view === null) return {};
  const { publisher, description } = view.article;
  return {
    title: `${publisher}, ${view.published}`,
    description: `${description} Every number in the text, marked by what became of it.`,
  };
}

export default async function ArticlePage(props: ArticlePageProps) {
  const view = await viewOf(props);
  if (view === null) notFound();
  return (
    <>
      <Breadcrumb section={{ href: '/articles', name: 'Articles' }} here={view.title} />
      <ArticleSheet view={view} />
      <SheetSection id="cite" title="Cite this article">
        <Citation
          text={citationText(articleItem(openRecord().index.article(view.article.id))).trim()}
          path={`/articles/${view.article.id}`}
        />
      </SheetSection>
    </>
  );
}
