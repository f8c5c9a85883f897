import { type FrameHeights, WIDE_FRAME } from '@/lib/chart/frame-height';
import { ShortAddress } from '../citation';
import styles from '../citation.module.css';
import { CopyButton } from '../copy-button.client';

interface EmbedCodeProps {
  readonly slug: string;
  readonly title: string;
  /** Address of the site without trailing slash; empty when not known. */
  readonly base: string;
  readonly heights: FrameHeights;
}

const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** One height on a wide window, another on a phone: a step, since a style in a line has no queries. */
const styleOf = ({ wide, narrow }: FrameHeights) =>
  `border:0;height:clamp(${wide}px,(${WIDE_FRAME}px - 100vw)*999,${narrow}px)`;

export const embedSnippet = ({ slug, title, base, heights }: EmbedCodeProps): string =>
  `<iframe src="${base}/embed/${slug}" title="${attribute(title)}" width="100%" height="${heights.narrow}" style="${styleOf(heights)}" loading="lazy"></iframe>`;

/** The line to paste into another page. */
export const EmbedCode = (props: EmbedCodeProps) => {
  const { slug, base, heights } = props;
  return (
    <>
      <p>
        The chart alone, with its source and a link here; it needs no script. The frame is{' '}
        {heights.wide} pixels high on a wide page and {heights.narrow} on a phone; for a narrow
        column of a wide page, leave its style out.
      </p>
      <p className={styles.citation}>
        <code>{embedSnippet(props)}</code>
      </p>
      {base === '' ? <ShortAddress /> : null}
      <p className={styles.copies}>
        <CopyButton label="Copy the code" text={embedSnippet(props)} path={`/embed/${slug}`} />
        <a href={`/embed/${slug}`}>See it alone</a>
      </p>
    </>
  );
};
