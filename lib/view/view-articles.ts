/** The list of articles: what became of the numbers of each, and what is drawn from it. */
import type { Chart } from '../record/chart';
import { dateWords } from '../words/date-words';
import { namePublisher } from '../words/voice-words';
import type { RecordIndex } from './index-record';
import { countDispositions, type Disposition, marksOf } from './mark-mentions';

export interface ArticleEntry {
  readonly id: string;
  /** The description as a title, without its full stop. */
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly totals: Readonly<Record<Disposition, number>>;
  readonly numbers: number;
  /** Charts that show a figure stated in it, or one computed from such. */
  readonly charts: readonly Pick<Chart, 'slug' | 'title'>[];
}

function chartsFrom(index: RecordIndex, articleId: string): ArticleEntry['charts'] {
  const ids = new Set(index.statedIn(articleId).map(({ id }) => id));
  // What is added on the way is visited, too: figures computed from computed ones.
  for (const id of ids) for (const user of index.usersOf(id)) ids.add(user.id);
  const charts = new Map(
    [...ids].flatMap((id) =>
      index.chartsOf(id).map(({ slug, title }) => [slug, { slug, title }] as const),
    ),
  );
  return [...charts.values()];
}

export const viewArticles = (index: RecordIndex): ArticleEntry[] =>
  index.dataset.articles.map((article) => {
    const marks = marksOf(index, article.id);
    return {
      id: article.id,
      title: article.description.replace(/\.$/, ''),
      publisher: namePublisher(article),
      published: dateWords(article.published),
      totals: countDispositions(marks),
      numbers: marks.length,
      charts: chartsFrom(index, article.id),
    };
  });
