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

/** Whether an address of this site in the text names the site. */
const isWhole = (text: string, path: string) => !` ${withAddress(text, path)}`.includes(` ${path}`);

/** What becomes of an address without the site's name, with scripts and without. */
export const ShortAddress = () => (
  <p className={styles.short}>
    <span className={styles.scripted}>
      The address is printed without the name of this site; a copy has the whole of it.
    </span>
    <span className={styles.plain}>
      The address is printed without the name of this site: put that name before its first slash.
    </span>
  </p>
);

export const Citation = ({ text, path }: CitationProps) => (
  <>
    <p className={styles.citation}>{withAddress(text, path)}</p>
    {isWhole(text, path) ? null : <ShortAddress />}
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
