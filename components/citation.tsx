import styles from './citation.module.css';
import { CopyButton } from './copy-button.client';

interface CitationProps {
  readonly text: string;
  /** Path of the page cited. */
  readonly path: string;
}

export const Citation = ({ text, path }: CitationProps) => (
  <>
    <p className={styles.citation}>{text}</p>
    <p className={styles.copies}>
      <CopyButton label="Copy the citation" text={text} />
      <CopyButton label="Copy the link" text={path} />
    </p>
  </>
);
