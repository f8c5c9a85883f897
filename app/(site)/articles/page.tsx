import type { Metadata } from 'next';
import Link from 'next/link';
import { openRecord } from '@/app/record';
import { ArticleIndex } from '@/components/article/article-index';
import { PageHead } from '@/components/frame/page-head';
import { viewArticles } from '@/lib/view/view-articles';
import { countOf, upperFirst } from '@/lib/view/words';

export const metadata: Metadata = {
  title: 'Articles',
  description: 'The articles on record, and what became of every number in them.',
};

export default function ArticlesPage() {
  const articles = viewArticles(openRecord().index);
  const count = upperFirst(countOf(articles.length, 'article', 'articles'));
  return (
    <>
      <PageHead title={`${count}, every number marked`}>
        What is charted or listed leads to its evidence; what was set aside says why.{' '}
        <Link href="/add" prefetch={false}>
          Add an article
        </Link>{' '}
        of your own.
      </PageHead>
      <ArticleIndex articles={articles} />
    </>
  );
}
