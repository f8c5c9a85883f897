/** Texts as files of an archive, so that the quotes in it can be checked without this site. */
import type { Article } from '../record/article';
import { dateWords } from '../words/date-words';
import { namePublisher } from '../words/voice-words';

/** Only those that may be shown whole, in the place that `articles.csv` states as their path. */
export const articleTexts = (articles: readonly Article[]) =>
  articles
    .filter(({ rights }) => rights === 'full')
    .map((article) => ({
      name: `articles/${article.id}.txt`,
      what: `Text of the article: ${namePublisher(article)}, ${dateWords(article.published)}.`,
      text: article.text,
    }));
