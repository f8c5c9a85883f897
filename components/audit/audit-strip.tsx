import Link from 'next/link';
import type { AuditView } from '@/lib/view/view-audit';
import { countOf } from '@/lib/view/words';
import styles from './audit-strip.module.css';

/** One quiet sentence: what became of every number. */
export const AuditStrip = ({ audit }: { audit: AuditView }) => (
  <aside className={styles.strip} aria-label="Audit in one line">
    <p>
      <b>{audit.total} numbers</b> in {countOf(audit.articles.length, 'article', 'articles')}:{' '}
      {audit.figures} charted or listed, {audit.counts['set-aside']} set aside with a reason,{' '}
      <b>{audit.unaccounted}&nbsp;unaccounted for</b>.
    </p>
    <Link href="/audit" prefetch={false}>
      How each was accounted for
    </Link>
  </aside>
);
