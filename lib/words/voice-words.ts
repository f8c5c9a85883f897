/** Chains of voices ("Global Times › Reuters › unnamed sources") as a sentence names them. */
import type { Article } from '../record/article';
import { publisherBasisOf } from '../record/publisher-basis';
import { voicesOf } from '../record/voices';

/** Origin first: "unnamed sources via Reuters via Global Times". */
export const chainWords = (attribution: string): string =>
  voicesOf(attribution).toReversed().join(' via ');

/** "Global Times"; "Reuters (publisher inferred)" where the article's text does not name its publisher. */
export const namePublisher = (article: Article): string =>
  publisherBasisOf(article) === 'text'
    ? article.publisher
    : `${article.publisher} (publisher inferred)`;
