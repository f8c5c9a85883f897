import type { CodePointSpan } from '../text/code-points';
import { indexCodePoints } from '../text/code-points';

export interface Paragraph extends CodePointSpan {
  readonly text: string;
  /** A short line without final stop: a crosshead or page furniture, not a sentence. */
  readonly crosshead: boolean;
}

const CROSSHEAD_MAX = 60;
const isCrosshead = (line: string) => line.length <= CROSSHEAD_MAX && !/[.!?:"”’')]$/.test(line);

/** The lines of an article as paragraphs, with their place in code points; empty lines are skipped. */
export function splitParagraphs(text: string): Paragraph[] {
  const index = indexCodePoints(text);
  const paragraphs: Paragraph[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    const line = match[0];
    if (line.trim() === '') continue;
    const start = index.toCodePoint(match.index);
    const end = index.toCodePoint(match.index + line.length);
    paragraphs.push({ text: line, start, end, crosshead: isCrosshead(line) });
  }
  return paragraphs;
}
