import { FIGURES, type StatedFigure } from '../record/figure';
import type { Finding } from '../table/finding';
import { showCell, showCells } from '../table/show-cell';
import type { CodePointSpan } from '../text/code-points';
import { EXCERPT_WINDOW } from '../text/excerpt-text';
import { guessPlace, isVerbatim, occurrencesOf } from '../text/locate-quote';
import { createPlaceSieve } from '../text/place-sieve';
import { ofArticle } from './article-in-check';
import { type Check, type CheckContext, type Quoting, soundQuotes } from './check-context';
import { findAll, findingAt } from './find-in-rows';

const GET_RIGHT = 'Copy the words and their offsets from the frozen text.';

type Said = Parameters<typeof findingAt>[4];

/** Where the words stand, when prefix and suffix leave no doubt about the place. */
function findPlace({ row, source }: Quoting<StatedFigure>): CodePointSpan | null {
  const { prefix, exact, suffix } = row;
  const places = occurrencesOf(source, `${prefix ?? ''}${exact}${suffix ?? ''}`);
  const [at] = places;
  if (at === undefined || places.length > 1) return null;
  const start = at + [...(prefix ?? '')].length;
  return { start, end: start + [...exact].length };
}

function findQuoteFault(quoting: Quoting<StatedFigure>): [code: string, said: Said] | null {
  const { row, source } = quoting;
  const { exact, start, end } = row;
  if (isVerbatim(source, exact, { start, end })) return null;
  const length = source.index.length;
  const isOutside = start > end || end > length;
  const code = isOutside ? 'quote/out-of-range' : 'quote/not-verbatim';
  const place = findPlace(quoting);
  if (place) {
    const column = place.start === start ? 'end' : 'start';
    const expected = `${place[column]}, where the quoted words stand`;
    const hint = `the same words stand at ${place.start} to ${place.end}`;
    return [code, { column, expected, found: String(row[column]), cure: GET_RIGHT, hint }];
  }
  const hint = guessPlace(source, exact);
  if (isOutside) {
    const column = end > length ? 'end' : 'start';
    const expected = `offsets from 0 to ${length}, start before end`;
    return [code, { column, expected, found: `${start} to ${end}`, cure: GET_RIGHT, hint }];
  }
  const there = source.index.slice({ start, end });
  const said = { column: 'exact', ...showCells(there, exact) };
  return [code, { ...said, cure: GET_RIGHT, hint }];
}

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

function findContextFault(
  { row, source: { text, index } }: Quoting<StatedFigure>,
  column: 'prefix' | 'suffix',
): [code: string, said: Said] | null {
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

const sieveOf = ofArticle(({ text }) => createPlaceSieve(text));

/** By now the quote stands between its prefix and suffix: it is searched for only where it may recur. */
function findAmbiguity({ row, source }: Quoting<StatedFigure>): [code: string, said: Said] | null {
  const { prefix, exact, suffix, start, end } = row;
  const { index } = source;
  const from = index.toUtf16(start) - (prefix?.length ?? 0);
  if (sieveOf(source)(from, index.toUtf16(end) + (suffix?.length ?? 0))) return null;
  const places = occurrencesOf(source, `${prefix ?? ''}${exact}${suffix ?? ''}`);
  if (places.length === 1) return null;
  return [
    'quote/not-unique',
    {
      column: 'exact',
      expected: 'a quote that, with prefix and suffix, occurs once in the article',
      found: `the same words at ${places.join(' and ')}`,
      cure: 'Lengthen the quote, its prefix or its suffix.',
    },
  ];
}

/** Context goes with every download: of an article that only excerpts may be shown of, it is short. */
function findLongContext(
  { row, source }: Quoting<StatedFigure>,
  column: 'prefix' | 'suffix',
): [code: string, said: Said] | null {
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

function findQuoteFinding(quoting: Quoting<StatedFigure>): Finding | null {
  const fault =
    findQuoteFault(quoting) ??
    findContextFault(quoting, 'prefix') ??
    findContextFault(quoting, 'suffix') ??
    findLongContext(quoting, 'prefix') ??
    findLongContext(quoting, 'suffix') ??
    findAmbiguity(quoting);
  return fault && findingAt(FIGURES.file, quoting.index, quoting.row.id, ...fault);
}

export const checkQuotes: Check = (context: CheckContext) => {
  const quotes = soundQuotes(context);
  return {
    name: 'quotes',
    promise:
      'Every quote stands in its article character for character, at the place and between the words on record, and nowhere else.',
    lookedAt: quotes.length,
    noun: 'quotes',
    findings: findAll(quotes, findQuoteFinding),
  };
};
