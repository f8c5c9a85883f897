import type { ChartSource } from '@/lib/view/view-chart';
import styles from './lead-quotes.module.css';
import { ArticleLink, FigureLink } from './record-link';

/** The sentences behind the lead chart, each number under the marker and leading to its sheet. */
export const LeadQuotes = ({ sources }: { sources: readonly ChartSource[] }) => (
  <aside className={styles.quotes} aria-label="The words behind this chart">
    {sources.map(({ quote }) => (
      <figure key={quote.start}>
        <blockquote>
          <p>
            {quote.parts.map((part) =>
              part.figureId === null ? (
                part.text
              ) : (
                <mark key={part.figureId}>
                  <FigureLink id={part.figureId}>{part.text}</FigureLink>
                </mark>
              ),
            )}
          </p>
        </blockquote>
        <figcaption>
          <ArticleLink id={quote.articleId}>{quote.publisher}</ArticleLink>
        </figcaption>
      </figure>
    ))}
  </aside>
);
