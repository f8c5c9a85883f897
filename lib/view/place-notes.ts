/** Where notes in the margin of an article stand, so that neighbours do not lie on each other. */

import type { CodePointSpan } from '../text/code-points';
import { splitParagraphs } from './split-paragraphs';

/** Characters that one line of the article's measure has at least, and about as many as it holds. */
const NEAR = 64;
const LINE = 70;

/** Neighbours that may stand in one line, each of them near the one before. */
function runsOf<Mark extends CodePointSpan>(sorted: readonly Mark[]): Mark[][] {
  const runs: Mark[][] = [];
  for (const mark of sorted) {
    const run = runs.at(-1);
    if (run && mark.start - (run.at(-1)?.end ?? 0) < NEAR) run.push(mark);
    else runs.push([mark]);
  }
  return runs;
}

/**
 * Every second of a run of near neighbours is lowered, so that no two notes lie on each other. Of
 * the first two that seem to share a line, the second is: their notes keep the order of the words.
 */
export function placeNotes<Mark extends CodePointSpan>(
  text: string,
  marks: readonly Mark[],
): (Mark & { readonly lower: boolean })[] {
  const starts = splitParagraphs(text).map(({ start }) => start);
  const lineOf = ({ start }: CodePointSpan): string => {
    const paragraph = starts.findLast((other) => other <= start) ?? 0;
    return `${paragraph} ${Math.floor((start - paragraph) / LINE)}`;
  };
  const sorted = [...marks].sort((a, b) => a.start - b.start);
  return runsOf(sorted).flatMap((run) => {
    const pair = run.findIndex((mark, place) => {
      const next = run[place + 1];
      return next !== undefined && lineOf(next) === lineOf(mark);
    });
    const raised = Math.max(0, pair) % 2;
    return run.map((mark, place) => ({ ...mark, lower: place % 2 !== raised }));
  });
}
