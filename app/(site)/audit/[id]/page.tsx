import type { Metadata } from 'next';
import { openRecord } from '@/app/record';
import { AuditLists } from '@/components/audit/audit-lists';
import { Breadcrumb } from '@/components/frame/breadcrumb';
import { PageHead } from '@/components/frame/page-head';
import { ArticleLink } from '@/components/record-link';
import { viewAuditLists } from '@/lib/view/view-audit-lists';

interface AuditListsPageProps {
  readonly params: Promise<{ readonly id: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  const { index } = openRecord();
  return index.dataset.articles.map(({ id }) => ({ id }));
}

async function viewOf({ params }: AuditListsPageProps) {
  const { id } = await params;
  return viewAuditLists(openRecord().index, id);
}

export async function generateMetadata(props: AuditListsPageProps): Promise<Metadata> {
  const { publisher, published, total } = await viewOf(props);
  return {
    title: `Audit of ${publisher}, ${published}`,
    description: `All ${total} numbers of the article, by what they are and what became of them.`,
  };
}

export default async function AuditListsPage(props: AuditListsPageProps) {
  const view = await viewOf(props);
  return (
    <>
      <Breadcrumb section={{ href: '/audit', name: 'Audit' }} here={view.publisher} />
      <PageHead title={`Where each of the ${view.total} numbers went`}>
        Every number in the article of{' '}
        <ArticleLink id={view.articleId}>
          {view.publisher}, {view.published}
        </ArticleLink>
        , by what it is and what became of it. Each leads to its place in the text.
      </PageHead>
      <AuditLists view={view} />
    </>
  );
}
