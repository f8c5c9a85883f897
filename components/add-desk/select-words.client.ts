'use client';

import type { CodePointSpan } from '@/lib/text/code-points';

/** Code points before a place in the text: paragraphs say where they start. */
function placeOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const paragraph = element?.closest<HTMLElement>('p[data-start]');
  if (!paragraph) return null;
  const range = document.createRange();
  range.setStart(paragraph, 0);
  range.setEnd(node, offset);
  return Number(paragraph.dataset.start) + [...range.toString()].length;
}

/** What is selected in the article; null when nothing is. */
export function selectedSpan(article: Element | null): (CodePointSpan & { words: string }) | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || !article) return null;
  const range = selection.getRangeAt(0);
  if (!article.contains(range.commonAncestorContainer)) return null;
  const start = placeOf(range.startContainer, range.startOffset);
  const end = placeOf(range.endContainer, range.endOffset);
  if (start === null || end === null || end <= start) return null;
  return { start, end, words: selection.toString() };
}
