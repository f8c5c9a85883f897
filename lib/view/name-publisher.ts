import type { Article } from '../record/article';
import { publisherBasisOf } from '../record/publisher-basis';

/** "Global Times"; "Reuters (inferred)" where the article's text does not name its publisher. */
export const namePublisher = (article: Article): string =>
  publisherBasisOf(article) === 'text' ? article.publisher : `${article.publisher} (inferred)`;
