import { FIGURES, type StatedFigure } from '../record/figure';
import type { Finding } from '../table/finding';
import { showCells } from '../table/show-cell';
import type { CodePointSpan } from '../text/code-points';
import { guessPlace, isVerbatim, occurrencesOf } from '../text/locate-quote';
import { createPlaceSieve } from '../text/place-sieve';
import { ofArticle } from './article-in-check';
import { type Check, type CheckContext, type Quoting, soundQuotes } from './check-context';
import { findContextFault, GET_RIGHT } from './find-context-fault';
import { findAll, findingAt, type Said } from './find-in-rows';

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

function findQuoteFinding(quoting: Quoting<StatedFigure>): Finding | null {
  const fault = findQuoteFault(quoting) ?? findContextFault(quoting) ?? findAmbiguity(quoting);
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
