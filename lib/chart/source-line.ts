/** Who published the numbers and who they are said by, as the line below a chart. */
import type { Article } from '../record/article';
import { dateWords } from '../words/date-words';
import type { MarkPlan, SourcePart } from './chart-plan';

/** Voices behind an article, each once, in order of their first mark. */
function voicesBehind(publisher: string, marks: readonly MarkPlan[]): string[] {
  const voices = marks
    .map(({ chain }) => (chain[0] === publisher ? chain.slice(1) : chain).join(' › '))
    .filter((voice) => voice !== '');
  return [...new Set(voices)];
}

export function sourceLine(
  marks: readonly MarkPlan[],
  articles: readonly Article[],
  inputs: readonly string[],
): SourcePart[] {
  const cited = new Set([...marks.map(({ articleId }) => articleId), ...inputs]);
  const parts = articles
    .filter(({ id }) => cited.has(id))
    .flatMap((article): SourcePart[] => {
      const own = marks.filter(({ articleId }) => articleId === article.id);
      const voices = voicesBehind(article.publisher, own);
      const by = voices.length > 0 ? ` (${voices.join('; ')})` : '';
      return [
        {
          text: `${article.publisher}, ${dateWords(article.published)}`,
          href: `/articles/${article.id}`,
        },
        ...(by === '' ? [] : [{ text: by, href: null }]),
        { text: '; ', href: null },
      ];
    })
    .slice(0, -1);
  const derived = marks.some(({ status }) => status === 'derived');
  return derived ? [...parts, { text: '; derivations: Figures of Record', href: null }] : parts;
}
