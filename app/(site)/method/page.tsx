import type { Metadata } from 'next';
import { openRecord } from '@/app/record';
import { PageHead } from '@/components/frame/page-head';
import { PeriodSection } from '@/components/method/period-section';
import { ReadingSections } from '@/components/method/reading-sections';
import { ScopeSections } from '@/components/method/scope-sections';
import { viewPeriods } from '@/lib/view/view-periods';

export const metadata: Metadata = {
  title: 'Method',
  description:
    'How a number in an article becomes a figure on record, and what is never done to it.',
};

export default function MethodPage() {
  return (
    <>
      <PageHead title="How a number gets on record">
        A number in the press travels without its hedge, its date and its speaker. Here it keeps all
        three, and the words that state it.
      </PageHead>
      <ReadingSections />
      <PeriodSection periods={viewPeriods(openRecord().index)} />
      <ScopeSections />
    </>
  );
}
