import { FIGURES, type StatedFigure } from '../record/figure';
import type { Finding } from '../table/finding';
import { showCell } from '../table/show-cell';
import type { CodePointSpan } from '../text/code-points';
import { holdsWords, indexOfWords, isVerbatim } from '../text/locate-quote';
import { type Check, type Quoting, soundQuotes } from './check-context';
import { findingAt } from './find-in-rows';

const cure = 'Copy the words that state the number, and their offsets, from the quote.';

/** Where the quote holds the words as whole words; one that shares an end with the row comes first. */
function findPlace({ row }: Quoting<StatedFigure>): CodePointSpan | null {
  const { exact, number_text: words, number_start, number_end } = row;
  const length = [...words].length;
  const places: CodePointSpan[] = [];
  for (let at = indexOfWords(exact, words); at >= 0; at = indexOfWords(exact, words, at + 1)) {
    const start = row.start + [...exact.slice(0, at)].length;
    places.push({ start, end: start + length });
  }
  const near = places.filter(({ start, end }) => start === number_start || end === number_end);
  const [place] = near.length > 0 ? near : places;
  return near.length === 1 || places.length === 1 ? (place ?? null) : null;
}

function findFault(quoting: Quoting<StatedFigure>): Finding | null {
  const { row, index, source } = quoting;
  const { number_start: start, number_end: end, number_text: words } = row;
  const isInside = start >= row.start && end <= row.end && start < end;
  if (isInside && isVerbatim(source, words, { start, end })) return null;
  const code = isInside ? 'number/not-verbatim' : 'number/outside-quote';
  const fail = (column: string, expected: string, found: string) =>
    findingAt(FIGURES.file, index, row.id, code, { column, expected, found, cure });
  const place = findPlace(quoting);
  if (place?.start === start)
    return fail('number_end', `${place.end}, where “${words}” ends in the quote`, String(end));
  if (place) return fail('number_start', `${place.start}, where “${words}” starts`, String(start));
  if (isInside)
    return fail('number_text', showCell(source.index.slice({ start, end })), showCell(words));
  const column = start < row.start ? 'number_start' : 'number_end';
  return fail(column, `within the quote, ${row.start} to ${row.end}`, `${start} to ${end}`);
}

/** Columns whose words must be printed in the quote: the hedge, and the period as printed. */
const PRINTED = ['hedge_text', 'period_text'] as const;

function reportAbsentWords({ row, index }: Quoting<StatedFigure>, findings: Finding[]): void {
  for (const column of PRINTED) {
    const words = row[column];
    if (words === null || holdsWords(row.exact, words)) continue;
    const code = `${column.replace('_text', '')}/not-in-quote`;
    const said = {
      column,
      expected: 'words of the quote',
      found: showCell(words),
      cure: 'Print the words as the quote has them, or lengthen the quote.',
    };
    findings.push(findingAt(FIGURES.file, index, row.id, code, said));
  }
}

export const checkNumberSpans: Check = (context) => {
  const quotes = soundQuotes(context);
  const findings: Finding[] = [];
  for (const quoting of quotes) {
    const fault = findFault(quoting);
    if (fault) findings.push(fault);
    else reportAbsentWords(quoting, findings);
  }
  return {
    name: 'number-spans',
    promise:
      'The words of every number, its hedge and its period stand in the quote exactly where the record says.',
    lookedAt: quotes.length,
    noun: 'numbers',
    findings,
  };
};
