import type { Metadata } from 'next';
import { CheckDesk } from '@/components/check-desk/check-desk.client';
import { WithoutScript } from '@/components/check-desk/without-script';
import { PageHead } from '@/components/frame/page-head';
import { SheetSection } from '@/components/sheet-section';

export const metadata: Metadata = {
  title: 'Check a file',
  description:
    'Recheck a downloaded, edited or foreign CSV of figures against the articles, row by row, in your browser.',
};

export default function CheckPage() {
  return (
    <>
      <PageHead title="Check a file of figures against its articles">
        Somebody sent you a CSV, or a spreadsheet has been at it. Each row is compared with the
        record, and each quote and number with the article. It happens in your browser: nothing is
        uploaded.
      </PageHead>
      <WithoutScript>
        This page needs JavaScript, because your file never leaves your browser. Without it, the
        same check runs on the command line, in a copy of this project:{' '}
        <code>npm run figures -- verify FILE.csv</code>
      </WithoutScript>
      <CheckDesk />
      <SheetSection id="what" title="What is looked at">
        <p>
          The kind of file: its encoding, byte-order mark, separators, line ends, columns. Each cell
          against the record’s row of the same id. Then each quote, character for character; the
          number in it, its unit, hedge, period and speaker, read anew from the article’s words; and
          each derived number, computed anew from its formula.
        </p>
        <p>
          A row that is not on record is held against the article it quotes. If that article is not
          here, drop its text beside the file: it is known by its SHA-256.
        </p>
      </SheetSection>
      <SheetSection id="command" title="The same on the command line">
        <p>
          <code>npm run figures -- verify FILE.csv</code> gives the same findings, and{' '}
          <code>--json</code> the same report.
        </p>
      </SheetSection>
    </>
  );
}
