import Link from 'next/link';
import type { CompareLink } from '@/lib/view/compare/link-comparisons';
import { SheetSection } from '../sheet-section';
import styles from './compare-links.module.css';

/** With which like figures this one is compared, each with what comes of it. */
export const CompareLinks = ({ links }: { links: readonly CompareLink[] }) =>
  links.length === 0 ? null : (
    <SheetSection id="compare" title="Compare with">
      <ul className={styles.links}>
        {links.map(({ href, label, finding }) => (
          <li key={href}>
            <Link href={href} prefetch={false}>
              {label}
            </Link>
            <span>{finding}</span>
          </li>
        ))}
      </ul>
    </SheetSection>
  );
