/** Texts as files of an archive, so that the quotes in it can be checked without this site. */
import type { Article } from '../record/article';

/** Only those that may be shown whole, in the place that `articles.csv` states as their path. */
export const articleTexts = (articles: readonly Article[]) =>
  articles
    .filter(({ rights }) => rights === 'full')
    .map(({ id, publisher, published, text }) => ({
      name: `articles/${id}.txt`,
      what: `Text of the article: ${publisher}, ${published}.`,
      text,
    }));
