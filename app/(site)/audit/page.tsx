import type { Metadata } from 'next';
import { openRecord, openScore } from '@/app/record';
import { AuditTable } from '@/components/audit/audit-table';
import { ChecksTable } from '@/components/audit/checks-table';
import { ScoreTable } from '@/components/audit/score-table';
import { PageHead } from '@/components/frame/page-head';
import { SheetSection } from '@/components/sheet-section';

export const metadata: Metadata = {
  title: 'Audit',
  description:
    'What became of every number in the articles, and every check with what it looked at.',
};

export default function AuditPage() {
  const { audit } = openRecord();
  const score = openScore();
  return (
    <>
      <PageHead title={`All ${audit.total} numbers are accounted for`}>
        Of these, {audit.figures} stand on record as figures and {audit.counts['set-aside']} were
        set aside with a reason; {audit.unaccounted === 0 ? 'none is' : `${audit.unaccounted} are`}{' '}
        left over. Another {audit.derived} figures were derived from those on record.
      </PageHead>
      <SheetSection id="numbers" title="What became of every number">
        {audit.articles.map((article) => (
          <AuditTable key={article.articleId} audit={article} />
        ))}
      </SheetSection>
      <SheetSection id="checks" title="Every check, and what it looked at">
        <ChecksTable checks={audit.checks} />
      </SheetSection>
      <SheetSection id="score" title="How much the checks catch">
        <p>
          A machine altered the record {score.tried} times, one thing at a time, by a fixed series
          of chance. With the record’s locks in place {score.withLocks} alterations were refused. Of
          these, {score.tried - score.relocked} altered a lock itself. For each of the other{' '}
          {score.relocked} the locks were then renewed, so that only the sense of the words and
          numbers could give it away: {score.caught} were still refused. Of those that got through,{' '}
          {score.missed === 0 ? 'none' : score.missed} changed what a figure states; the other{' '}
          {score.explained} have their reason in the table. Shares of a hundred are rounded down:
          100&#8239;% means that every one was refused.
        </p>
        <ScoreTable score={score} />
      </SheetSection>
    </>
  );
}
