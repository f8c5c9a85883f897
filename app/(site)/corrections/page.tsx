import type { Metadata } from 'next';
import { openRecord } from '@/app/record';
import { CorrectionTable } from '@/components/correction-table';
import { PageHead } from '@/components/frame/page-head';
import { Register } from '@/components/register';
import { SheetSection } from '@/components/sheet-section';
import { viewRegister } from '@/lib/view/view-register';

export const metadata: Metadata = {
  title: 'Corrections and disagreements',
  description: 'What other sources say about the figures on record, and what was corrected.',
};

export default function CorrectionsPage() {
  const { index } = openRecord();
  return (
    <>
      <PageHead title="Corrections, and what other sources say">
        A correction mends this record where it misread an article. A note records what another
        source says; it never changes a figure, for the record keeps what was printed. A source
        without a date shows none.
      </PageHead>
      <SheetSection id="corrections" title={`Corrected (${index.dataset.corrections.length})`}>
        <CorrectionTable corrections={index.dataset.corrections} />
        <p>
          <a href="/feed.atom">Follow what changes, as an Atom feed</a>
        </p>
      </SheetSection>
      <Register sections={viewRegister(index)} />
    </>
  );
}
