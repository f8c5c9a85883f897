import type { ChartSource } from '@/lib/view/view-chart';
import { QuoteWords } from '../quote-words';
import { ArticleLink } from '../record-link';
import styles from './lead-quotes.module.css';

/** The sentences behind the lead chart, each number under the marker and leading to its sheet. */
export const LeadQuotes = ({ sources }: { sources: readonly ChartSource[] }) => (
  <aside className={styles.quotes} aria-label="The words behind this chart">
    {sources.map(({ quote }) => (
      <figure key={quote.start}>
        <QuoteWords quote={quote} linked />
        <figcaption>
          <ArticleLink id={quote.articleId}>{quote.publisher}</ArticleLink>
        </figcaption>
      </figure>
    ))}
  </aside>
);
