import type { ChartSource } from '@/lib/view/view-chart';
import { FigureList } from '../figure-list';
import { QuoteWords } from '../quote-words';
import { ArticleLink } from '../record-link';
import styles from './chart-sources.module.css';

/** Each sentence behind a chart once, with every figure that stands in it. */
export const ChartSources = ({ sources }: { sources: readonly ChartSource[] }) => (
  <>
    {sources.map(({ quote, figures }) => (
      <div key={`${quote.articleId} ${quote.start}`} className={styles.source}>
        <figure>
          <QuoteWords quote={quote} />
          <figcaption>
            <ArticleLink id={quote.articleId} anchor={`f-${figures[0]?.id ?? ''}`}>
              {quote.publisher}
            </ArticleLink>
            , characters {quote.start} to {quote.end} of its text
          </figcaption>
        </figure>
        <FigureList figures={figures} />
      </div>
    ))}
  </>
);
