import type { Metadata } from 'next';
import Link from 'next/link';
import { openRecord } from '@/app/record';
import { WithoutScript } from '@/components/check-desk/without-script';
import { FigureBrowser } from '@/components/figures/figure-browser.client';
import { FigureFilters } from '@/components/figures/figure-filters';
import { FigureTable } from '@/components/figures/figure-table';
import { PageHead } from '@/components/frame/page-head';
import { ROWS_IN_PAGE } from '@/lib/view/find/list-figures';
import { viewFacets, viewFigures } from '@/lib/view/view-figures';

export const metadata: Metadata = {
  title: 'All figures',
  description:
    'Every figure on record with its hedge, its period, its speaker and its words or its sum.',
};

export default function FiguresPage() {
  const { index } = openRecord();
  const rows = viewFigures(index);
  const derived = rows.filter((row) => row.derived).length;
  return (
    <>
      <PageHead title="Every figure on record, with its words or its sum">
        Of {rows.length} figures, {rows.length - derived} are stated in an article and {derived} are
        derived from those. Open a value to see the quote in its paragraph and how it was read, or{' '}
        <Link href="/compare" prefetch={false}>
          compare like with like
        </Link>
        .
      </PageHead>
      <WithoutScript>
        Searching and filtering need JavaScript, which is off here or did not arrive. Whatever the
        address asks for,{' '}
        {rows.length > ROWS_IN_PAGE
          ? `the first ${ROWS_IN_PAGE} of ${rows.length} figures follow`
          : `all ${rows.length} figures follow`}
        ; your browser’s own search finds words among them.
      </WithoutScript>
      <FigureBrowser
        filters={<FigureFilters facets={viewFacets(rows)} total={rows.length} />}
        table={<FigureTable rows={rows.slice(0, ROWS_IN_PAGE)} total={rows.length} />}
        rows={rows.length > ROWS_IN_PAGE ? '/figures/rows.json' : null}
      />
    </>
  );
}
