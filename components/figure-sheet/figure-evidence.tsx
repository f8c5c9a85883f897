import type { FigureView } from '@/lib/view/view-figure';
import { QuoteInParagraph } from '../quote-in-paragraph';
import { ArticleLink } from '../record-link';
import { FigureDerivation } from './figure-derivation';
import styles from './figure-sheet.module.css';

/** The words that state the figure, or the formula of one that nobody printed. */
export function FigureEvidence({ view }: { view: FigureView }) {
  const { quote, summary } = view;
  if (quote === null) return <FigureDerivation view={view} />;
  return (
    <section aria-labelledby="quote-title">
      <h2 id="quote-title" className={styles.small}>
        The words, in their paragraph
      </h2>
      <QuoteInParagraph quote={quote} />
      <p className={styles.links}>
        <ArticleLink id={quote.articleId} anchor={`f-${summary.id}`}>
          See it in the whole article
        </ArticleLink>
        {view.outsideUrl === null ? null : (
          <a href={view.outsideUrl} rel="noopener">
            Find it on the outside page
          </a>
        )}
      </p>
    </section>
  );
}
