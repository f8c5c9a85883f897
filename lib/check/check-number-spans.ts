import { FIGURES, type StatedFigure } from '../record/figure';
import type { Finding } from '../table/finding';
import { showCell } from '../table/show-cell';
import { holdsWords, isVerbatim } from '../text/locate-quote';
import { type Check, findingAt, type Quoting, soundQuotes } from './check-context';

const cure = 'Copy the words that state the number, and their offsets, from the quote.';

function findFault({ row, index, source }: Quoting<StatedFigure>): Finding | null {
  const { number_start: start, number_end: end, number_text: words } = row;
  if (
    start >= row.start &&
    end <= row.end &&
    start < end &&
    isVerbatim(source, words, { start, end })
  )
    return null;
  const fail = (code: string, column: string, expected: string, found: string, hint?: string) =>
    findingAt(FIGURES.file, index, row.id, code, {
      column,
      expected,
      found,
      cure,
      hint: hint ?? null,
    });
  if (start < row.start || end > row.end || start >= end) {
    const column = start < row.start ? 'number_start' : 'number_end';
    const expected = `within the quote, ${row.start} to ${row.end}`;
    return fail('number/outside-quote', column, expected, `${start} to ${end}`);
  }
  const there = source.index.slice({ start, end });
  const place = row.exact.indexOf(words);
  const at = place < 0 ? null : row.start + [...row.exact.slice(0, place)].length;
  const hint =
    at === null ? 'the quote does not hold these words' : `in the quote they stand at ${at}`;
  return fail('number/not-verbatim', 'number_text', showCell(there), showCell(words), hint);
}

/** Words of the row that must be printed in its quote: the hedge, and the period as printed. */
function findAbsentWords({ row, index }: Quoting<StatedFigure>): Finding[] {
  return (['hedge_text', 'period_text'] as const).flatMap((column) => {
    const words = row[column];
    if (words === null || holdsWords(row.exact, words)) return [];
    return findingAt(FIGURES.file, index, row.id, `${column.replace('_text', '')}/not-in-quote`, {
      column,
      expected: 'words of the quote',
      found: showCell(words),
      cure: 'Print the words as the quote has them, or lengthen the quote.',
    });
  });
}

export const checkNumberSpans: Check = (context) => {
  const quotes = soundQuotes(context);
  return {
    name: 'number-spans',
    promise:
      'The words that state a number stand in its quote at their offsets, and so do the words of its hedge and period.',
    lookedAt: quotes.length,
    noun: 'numbers',
    findings: quotes.flatMap((quoting) => {
      const fault = findFault(quoting);
      return fault ? [fault] : findAbsentWords(quoting);
    }),
  };
};
