/** Periods open at one end, which the word before a date makes them: “until 2022”, “since 2010”. */
import type { SetAside } from '../record/set-aside';
import type { ArticleInCheck } from './article-in-check';

const LEAD = '(since|from|after|until|till|before)\\s+(?:the\\s+)?';
const OPENING = new RegExp(`(?<!\\p{L})${LEAD}$`, 'iu');
const FROM_OPENING = new RegExp(`^${LEAD}`, 'iu');
/** Longer than any of these words with the blanks around it. */
const REACH = 16;

/** “since 2005/2012” begins in 2005, “until” the same ends in 2012. */
function openAt(word: string, edtf: string): string {
  const [first, last] = edtf.split('/');
  if (/^(?:since|from|after)$/.test(word)) return `${first}/..`;
  return `../${word === 'before' ? first : (last ?? first)}`;
}

interface OpenedPeriod {
  readonly edtf: string;
  /** The date as printed, from the word before it on. */
  readonly words: string;
}

/** The period that a date gives with the word before it; null where that word opens none. */
export function openedPeriod(
  { text, index }: ArticleInCheck,
  { start, end, time_period: date }: SetAside,
): OpenedPeriod | null {
  // A text that may not be published is empty where a visitor's browser rechecks.
  if (text === '') return null;
  const at = index.toUtf16(start);
  const before = text.slice(Math.max(0, at - REACH), at);
  const [lead, word] = OPENING.exec(before) ?? [];
  if (lead === undefined || word === undefined || date === null || date.startsWith('['))
    return null;
  const words = text.slice(at - lead.length, index.toUtf16(end));
  return { edtf: openAt(word.toLowerCase(), date), words };
}

/** Words of a period without the one that opens it. */
export const withoutOpening = (words: string): string => words.replace(FROM_OPENING, '');

/** Whether one end of a period is open. */
export const isOpen = (edtf: string): boolean => edtf.startsWith('../') || edtf.endsWith('/..');
