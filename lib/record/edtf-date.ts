/** Dates and periods as written in the record: EDTF (ISO 8601-2, https://www.loc.gov/standards/datetime/). */
import edtf from 'edtf';
import { type Decimal, decimal, isDecimal } from '../arithmetic/decimal';

/** First and last millisecond (UTC) that a date or period covers; open ends are infinite. */
interface Span {
  readonly first: number;
  readonly last: number;
}

/** Longer than any period; the grammar would go through a hostile cell character by character. */
const EDTF_MAX_LENGTH = 200;

/**
 * Spans by text, null for what is no EDTF. A record repeats few periods very often, and parsing
 * one takes a tenth of a millisecond; when too many are kept, they are read anew.
 */
const spans = new Map<string, Span | null>();
const SPANS_KEPT = 10_000;

function parseSpan(text: string): Span | null {
  if (text.length > EDTF_MAX_LENGTH) return null;
  try {
    const { min, max } = edtf(text);
    return { first: min, last: max };
  } catch {
    return null;
  }
}

function spanOf(text: string): Span | null {
  const known = spans.get(text);
  if (known !== undefined) return known;
  if (spans.size >= SPANS_KEPT) spans.clear();
  const span = parseSpan(text);
  spans.set(text, span);
  return span;
}

/** Whether a text is EDTF of any level: `2012`, `2013-03`, `../2018`, `[2013-03-21,2013-03-22]`. */
export const isEdtf = (text: string): boolean => spanOf(text) !== null;

/** Span of a period. Throws RangeError on a text that is no EDTF. */
export function spanOfPeriod(period: string): Span {
  const span = spanOf(period);
  if (span === null) throw new RangeError(`no EDTF: ${period}`);
  return span;
}

/** The calendar year that holds a whole period; null for none, for several and for open ends. */
export function yearOfPeriod(period: string | null): Decimal | null {
  if (period === null) return null;
  const { first, last } = spanOfPeriod(period);
  const [from, to] = [first, last].map((time) => new Date(time).getUTCFullYear());
  return from === to && isDecimal(String(from)) ? decimal(String(from)) : null;
}
