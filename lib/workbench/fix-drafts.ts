/** Other words than the machine chose: marked, merged or split, and read anew. Pure. */
import type { QuantityMention } from '../quantity/mention';
import { DRAFTS, type Draft } from '../record/draft';
import { type CodePointSpan, indexCodePoints } from '../text/code-points';
import { completeRow } from './complete-row';
import { markWords } from './mark-words';
import { proposeDrafts } from './propose-drafts';
import type { Action, Workbench } from './workbench-state';

type Replace = Extract<Action, { do: 'replace' }>;

/**
 * Replaces whatever stands at the spans by what the spans say. Throws RangeError on no words, and
 * on words that no cell may hold.
 */
export function markSpans(
  bench: Workbench,
  spans: readonly CodePointSpan[],
  mentions: readonly QuantityMention[],
): Replace {
  const { article, text, drafts } = bench;
  const marked = spans.map((span) =>
    markWords(text, span, { mentions, published: article.reference_date }),
  );
  const gone = drafts.filter((draft) =>
    marked.some(({ start, end }) => draft.start < end && start < draft.end),
  );
  const kept = drafts.filter((draft) => !gone.includes(draft)).map(({ id }) => id);
  const by = proposeDrafts({ id: article.id, publisher: article.publisher, text }, marked, [
    article.id,
    ...kept,
  ]);
  const fault = by.flatMap((draft) => completeRow(DRAFTS, draft).faults ?? [])[0];
  if (fault) throw new RangeError(`Mark other words: expected ${fault.expected}.`);
  return { do: 'replace', drafts: gone.map(({ id }) => id), by };
}

/** Where words stand: the place nearest to a draft; null when the text does not hold them. */
export function findWords(text: string, words: string, near: number): CodePointSpan | null {
  if (words.trim() === '') return null;
  const index = indexCodePoints(text);
  const wanted = words.trim();
  let best: CodePointSpan | null = null;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const span = { start: index.toCodePoint(at), end: index.toCodePoint(at + wanted.length) };
    if (best !== null && Math.abs(span.start - near) >= Math.abs(best.start - near)) break;
    best = span;
  }
  return best;
}

export interface SplitPoint {
  readonly words: string;
  readonly spans: readonly [CodePointSpan, CodePointSpan];
}

/** The ways to cut a draft's words in two. */
export function splitPoints({ exact, start, end }: Draft): SplitPoint[] {
  const index = indexCodePoints(exact);
  return [...exact.matchAll(/\s+|-/gu)].flatMap((gap) => {
    const cut = start + index.toCodePoint(gap.index);
    const rest = start + index.toCodePoint(gap.index + gap[0].length);
    if (cut <= start || rest >= end) return [];
    return [
      {
        words: `${exact.slice(0, gap.index)} | ${exact.slice(gap.index + gap[0].length)}`,
        spans: [
          { start, end: cut },
          { start: rest, end },
        ] as const,
      },
    ];
  });
}
