/**
 * Who published the numbers and who they are said by, as the line below a chart. No voice speaks
 * for another: where an article’s numbers come from several, each is named with what it states.
 */
import type { Article } from '../record/article';
import { dateWords } from '../words/date-words';
import { chainWords, namePublisher } from '../words/voice-words';
import type { SourcePart } from './chart-plan';

/** A stated figure that the chart shows, or computes from. */
export interface Statement {
  readonly articleId: string;
  readonly attribution: string;
  /** The chart's name for it; null for one that stands behind a derived mark only. */
  readonly label: string | null;
}

/** "from unnamed sources via Reuters"; the publisher's own statements are "in its own words". */
function voiceWords(publisher: string, attribution: string): string {
  const behind = attribution.startsWith(`${publisher} › `)
    ? attribution.slice(publisher.length + 3)
    : attribution;
  return behind === publisher ? 'in its own words' : `from ${chainWords(behind)}`;
}

/** Labels of the statements by voice, in order of their first mark. */
function labelsByVoice(publisher: string, statements: readonly Statement[]) {
  const voices = new Map<string, Set<string>>();
  for (const { attribution, label } of statements) {
    const voice = voiceWords(publisher, attribution);
    const labels = voices.get(voice) ?? new Set();
    if (label !== null) labels.add(label);
    voices.set(voice, labels);
  }
  return [...voices].map(([voice, labels]) => ({ voice, labels: [...labels] }));
}

function voicesBehind(publisher: string, statements: readonly Statement[]): string {
  const voices = labelsByVoice(publisher, statements);
  if (voices.length === 1) {
    const voice = voices[0]?.voice ?? '';
    return voice === 'in its own words' ? '' : `, ${voice}`;
  }
  const named = voices.map(({ voice, labels }) =>
    labels.length === 0 ? voice : `${voice} (${labels.join(', ')})`,
  );
  return `: ${named.join('; ')}`;
}

export function sourceLine(
  statements: readonly Statement[],
  articles: readonly Article[],
  derived: boolean,
): SourcePart[] {
  const parts = articles.flatMap((article): SourcePart[] => {
    const own = statements.filter(({ articleId }) => articleId === article.id);
    if (own.length === 0) return [];
    const by = voicesBehind(article.publisher, own);
    return [
      {
        text: `${namePublisher(article)}, ${dateWords(article.published)}`,
        href: `/articles/${article.id}`,
      },
      ...(by === '' ? [] : [{ text: by, href: null }]),
      { text: '; ', href: null },
    ];
  });
  const cited = parts.slice(0, -1);
  return derived ? [...cited, { text: '; derivations: Figures of Record', href: null }] : cited;
}
