import type { Metadata } from 'next';
import { openRecord } from '@/app/record';
import { AddDesk } from '@/components/add-desk/add-desk.client';
import { WithoutScript } from '@/components/check-desk/without-script';
import { PageHead } from '@/components/frame/page-head';
import { SheetSection } from '@/components/sheet-section';

export const metadata: Metadata = {
  title: 'Add an article',
  description:
    'Paste an article: every number in it is read and marked; make each a figure or set it aside, and export the rows.',
};

export default function AddPage() {
  const { articles, units } = openRecord().index.dataset;
  return (
    <>
      <PageHead title="Add an article, number by number">
        Paste an article. Every number in it is read and marked; make each a figure or set it aside
        with a reason, until none is left. It happens in your browser: nothing is uploaded.
      </PageHead>
      <WithoutScript>
        This page needs JavaScript, because the article never leaves your browser. Without it, the
        same way leads over the command line, in a copy of this project:{' '}
        <code>npm run figures -- add FILE --id ID --published DATE --publisher NAME</code>, then{' '}
        <code>npm run figures -- todo</code>
      </WithoutScript>
      <AddDesk units={units} texts={articles.map(({ id, sha256 }) => ({ id, sha256 }))} />
      <SheetSection id="then" title="What becomes of it">
        <p>
          The export is a zip with the text, its rows and their hashes. In a copy of this project,{' '}
          <code>npm run figures -- import FILE.zip</code> takes it into the record when every
          promise holds, and names what does not.
        </p>
      </SheetSection>
    </>
  );
}
