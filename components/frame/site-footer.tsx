import Link from 'next/link';
import type { AuditView } from '@/lib/view/view-audit';
import { countOf } from '@/lib/view/words';
import styles from './site-footer.module.css';

interface SiteFooterProps {
  readonly audit: AuditView;
  /** Newest publication date on record, in words. */
  readonly dataDate: string;
}

export const SiteFooter = ({ audit, dataDate }: SiteFooterProps) => (
  <footer className={styles.footer}>
    <div className={`page ${styles.columns}`}>
      <p className={styles.motto}>
        <mark>Every number</mark>, with its quote.
      </p>
      <p>
        {audit.total} numbers in {countOf(audit.articles.length, 'article', 'articles')}:{' '}
        {audit.figures} on record as figures, {audit.counts['set-aside']} set aside with a reason,{' '}
        {audit.unaccounted}&nbsp;unaccounted for.{' '}
        <Link href="/audit" prefetch={false}>
          See the audit
        </Link>{' '}
        and{' '}
        <Link href="/corrections" prefetch={false}>
          the corrections
        </Link>
        , or{' '}
        <Link href="/check" prefetch={false}>
          check a file of your own
        </Link>
        .
      </p>
      <p>
        Latest article: {dataDate}. The record is free to use under{' '}
        <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>, the code under the MIT
        licence. The articles belong to their publishers.{' '}
        <Link href="/data" prefetch={false}>
          Download the record
        </Link>{' '}
        or <a href="/feed.atom">follow its changes</a>.
      </p>
    </div>
  </footer>
);
