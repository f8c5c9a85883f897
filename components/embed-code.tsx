import styles from './citation.module.css';
import { CopyButton } from './copy-button.client';

interface EmbedCodeProps {
  readonly slug: string;
  readonly title: string;
  /** Address of the site without trailing slash; empty when not known. */
  readonly base: string;
  /** Pixels that the chart needs on a narrow page. */
  readonly height: number;
}

const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

export const embedSnippet = ({ slug, title, base, height }: EmbedCodeProps): string =>
  `<iframe src="${base}/embed/${slug}" title="${attribute(title)}" width="100%" height="${height}" loading="lazy"></iframe>`;

/** The line to paste into another page. */
export const EmbedCode = (props: EmbedCodeProps) => (
  <>
    <p>
      The chart alone, with its source and a link here; it needs no script.
      {props.base === '' ? ' Put this site’s address before “/embed”.' : ''}
    </p>
    <p className={styles.citation}>
      <code>{embedSnippet(props)}</code>
    </p>
    <p className={styles.copies}>
      <CopyButton label="Copy the code" text={embedSnippet(props)} path={`/embed/${props.slug}`} />
      <a href={`/embed/${props.slug}`}>See it alone</a>
    </p>
  </>
);
