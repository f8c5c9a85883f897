import type { Metadata } from 'next';
import { openRecord } from '@/app/record';
import { AuditTable } from '@/components/audit-table';
import { ChecksTable } from '@/components/checks-table';
import { PageHead } from '@/components/page-head';
import { SheetSection } from '@/components/sheet-section';

export const metadata: Metadata = {
  title: 'Audit',
  description:
    'What became of every number in the articles, and every check with what it looked at.',
};

export default function AuditPage() {
  const { audit } = openRecord();
  return (
    <>
      <PageHead title={`All ${audit.total} numbers are accounted for`}>
        {audit.figures} stand on record as figures, {audit.counts['set-aside']} were set aside with
        a reason, {audit.unaccounted} are left over. {audit.derived} more figures were derived from
        those on record.
      </PageHead>
      <SheetSection id="numbers" title="What became of every number">
        {audit.articles.map((article) => (
          <AuditTable key={article.articleId} audit={article} />
        ))}
      </SheetSection>
      <SheetSection id="checks" title="Every check, and what it looked at">
        <ChecksTable checks={audit.checks} />
      </SheetSection>
    </>
  );
}
