import type { ArticleEntry } from '@/lib/view/view-articles';
import { ArticleLink } from '../record-link';
import styles from './article-list.module.css';

export const ArticleList = ({ articles }: { articles: readonly ArticleEntry[] }) => (
  <ul className={styles.list}>
    {articles.map((article) => (
      <li key={article.id}>
        <h3>
          <ArticleLink id={article.id}>{article.title}</ArticleLink>
        </h3>
        <p>
          {article.publisher}, {article.published}. {article.numbers} numbers:{' '}
          {article.totals.charted} charted, {article.totals.listed} listed,{' '}
          {article.totals['set-aside']} set aside.
        </p>
      </li>
    ))}
  </ul>
);
