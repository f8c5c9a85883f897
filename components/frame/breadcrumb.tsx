import Link from 'next/link';
import { cutAtWord } from '@/lib/view/cut-snippet';
import styles from './breadcrumb.module.css';

interface BreadcrumbProps {
  readonly section: {
    readonly href: '/charts' | '/figures' | '/articles' | '/audit';
    readonly name: string;
  };
  /** The page’s title, cut to one line where it is longer. */
  readonly here: string;
}

/** Letters that stand in one line beside the sections. */
const LENGTH = 64;

export const Breadcrumb = ({ section, here }: BreadcrumbProps) => (
  <nav aria-label="Breadcrumb" className={styles.trail}>
    <ol>
      <li>
        <Link href="/" prefetch={false}>
          Home
        </Link>
      </li>
      <li>
        <Link href={section.href} prefetch={false}>
          {section.name}
        </Link>
      </li>
      <li aria-current="page">{cutAtWord(here, LENGTH)}</li>
    </ol>
  </nav>
);
