import styles from './citation.module.css';
import { CopyButton } from './copy-button.client';

interface CitationProps {
  readonly text: string;
  /** Path of the page cited; its citation stands below it as files, too. */
  readonly path: string;
}

/** For reference managers, in the formats that they read. */
const FILES = [
  ['bib', 'BibTeX'],
  ['json', 'CSL-JSON'],
  ['ris', 'RIS'],
  ['txt', 'plain text'],
] as const;

/** A site that does not know its own address cites the path; a copy gets the whole address. */
const withAddress = (text: string, path: string) =>
  text.includes(path) || text.includes('://') ? text : `${text} ${path}`;

export const Citation = ({ text, path }: CitationProps) => (
  <>
    <p className={styles.citation}>{withAddress(text, path)}</p>
    <p className={styles.copies}>
      <CopyButton label="Copy the citation" text={withAddress(text, path)} path={path} />
      <CopyButton label="Copy the link" text={path} path={path} />
    </p>
    <p className={styles.copies}>
      <span>For reference managers:</span>
      {FILES.map(([extension, name]) => (
        <a
          key={extension}
          href={`${path}/citation.${extension}`}
          download={`${path.split('/').at(-1)}-citation.${extension}`}
        >
          {name}
        </a>
      ))}
    </p>
  </>
);
