/** The words before and behind a quote, which its row keeps as prefix and suffix. */
import type { StatedFigure } from '../record/figure';
import { showCell } from '../table/show-cell';
import { EXCERPT_WINDOW } from '../text/excerpt-text';
import type { Quoting } from './check-context';
import type { Said } from './find-in-rows';

type ContextFault = readonly [code: string, said: Said];

/** Words that are not those of the article, in a quote as beside one. */
export const GET_RIGHT = 'Copy the words and their offsets from the frozen text.';

function standsBeside(text: string, words: string, at: number, isBefore: boolean): boolean {
  const start = isBefore ? at - words.length : at;
  return start >= 0 && text.slice(start, start + words.length) === words;
}

/** The context belongs to the quote's paragraph, so it ends where the paragraph does. */
const isWithin = (text: string, words: string, at: number, isBefore: boolean): boolean =>
  !words.includes('\n') && standsBeside(text, words, at, isBefore);

/** What no cell may start with, so that none can hold it beside a quote. */
const UNSAFE = /[=+\-@\t]/;

/** Whether nothing stands beside the quote in its paragraph, or nothing that a cell can hold. */
function isBare(text: string, at: number, isPrefix: boolean): boolean {
  let place = isPrefix ? at - 1 : at;
  if (!isPrefix && text[place] === '\t') return true;
  while (isPrefix && UNSAFE.test(text[place] ?? '')) place--;
  const edge = text[place];
  return edge === undefined || edge === '\n';
}

function findWrongContext(
  { row, source: { text, index } }: Quoting<StatedFigure>,
  column: 'prefix' | 'suffix',
): ContextFault | null {
  const words = row[column];
  const isPrefix = column === 'prefix';
  const at = index.toUtf16(isPrefix ? row.start : row.end);
  const edge = text[isPrefix ? at - 1 : at];
  const atEdge = edge === undefined || edge === '\n';
  if (words === null ? isBare(text, at, isPrefix) : isWithin(text, words, at, isPrefix))
    return null;
  const before = text.slice(0, at);
  const after = text.slice(at);
  const near = isPrefix
    ? before.split('\n').at(-1)?.slice(-32)
    : after.split('\n')[0]?.slice(0, 32);
  const expected = atEdge ? 'an empty cell: the quote stands at the edge' : showCell(near ?? '');
  return [
    `quote/wrong-${column}`,
    { column, expected, found: showCell(words ?? ''), cure: GET_RIGHT },
  ];
}

/** Context goes with every download: of an article that only excerpts may be shown of, it is short. */
function findLongContext(
  { row, source }: Quoting<StatedFigure>,
  column: 'prefix' | 'suffix',
): ContextFault | null {
  const words = row[column] ?? '';
  if (source.article.rights === 'full' || words.length <= EXCERPT_WINDOW) return null;
  const length = [...words].length;
  if (length <= EXCERPT_WINDOW) return null;
  return [
    'quote/long-context',
    {
      column,
      expected: `at most ${EXCERPT_WINDOW} characters: the rights of ${row.article_id} allow excerpts only`,
      found: `${length} characters`,
      cure: 'Keep the words next to the quote, and take the others away.',
    },
  ];
}

/** What is wrong with the context of a quote that stands where its row says. */
export const findContextFault = (quoting: Quoting<StatedFigure>): ContextFault | null =>
  findWrongContext(quoting, 'prefix') ??
  findWrongContext(quoting, 'suffix') ??
  findLongContext(quoting, 'prefix') ??
  findLongContext(quoting, 'suffix');
