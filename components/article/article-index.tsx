import type { ArticleEntry } from '@/lib/view/view-articles';
import { keepTogether } from '@/lib/words/keep-together';
import { ArticleLink, ChartLink } from '../record-link';
import styles from './article-index.module.css';

const Totals = ({ article }: { article: ArticleEntry }) => (
  <dl className={styles.totals}>
    <div>
      <dt>numbers</dt>
      <dd>{article.numbers}</dd>
    </div>
    <div>
      <dt>charted</dt>
      <dd>{article.totals.charted}</dd>
    </div>
    <div>
      <dt>listed</dt>
      <dd>{article.totals.listed}</dd>
    </div>
    <div>
      <dt>set aside</dt>
      <dd>{article.totals['set-aside']}</dd>
    </div>
  </dl>
);

/** Each article with what became of its numbers, and the charts drawn from it. */
export const ArticleIndex = ({ articles }: { articles: readonly ArticleEntry[] }) => (
  <ul className={styles.list}>
    {articles.map((article) => (
      <li key={article.id}>
        <div>
          <h2>
            <ArticleLink id={article.id}>{article.title}</ArticleLink>
          </h2>
          <p className={styles.origin}>
            {article.publisher}, {article.published}
          </p>
          <Totals article={article} />
        </div>
        {article.charts.length === 0 ? null : (
          <div>
            <h3>Charted from it</h3>
            <ul className={styles.charts}>
              {article.charts.map(({ slug, title }) => (
                <li key={slug}>
                  <ChartLink id={slug}>{keepTogether(title)}</ChartLink>
                </li>
              ))}
            </ul>
          </div>
        )}
      </li>
    ))}
  </ul>
);
