/** "early", "mid" and "late": thirds of a year, decade or month. */
import { daysInMonth, edtfMonths, monthIndex } from './calendar';
import { DASHES, type DateGrammar } from './found-date';
import { innerDate } from './inner-date';
import { lowerAt } from './reading';

type Third = 0 | 1 | 2;

const THIRDS: ReadonlyMap<string, Third> = new Map([
  ['early', 0],
  ['mid', 1],
  ['late', 2],
  ['earlier', 0],
  ['later', 2],
]);

/** "early 2027", "mid-2011", "late last year", "early next month", "mid-1990s", "late June". */
export const thirdOf: DateGrammar = (reading, at) => {
  const third = THIRDS.get(lowerAt(reading, at));
  if (third === undefined) return null;
  let place = DASHES.has(lowerAt(reading, at + 1)) ? at + 2 : at + 1;
  if (/^(in|on)$/.test(lowerAt(reading, place)) && /^(the)$/.test(lowerAt(reading, place + 1)))
    place += 2;
  const inner = innerDate(reading, place);
  if (!inner || inner.to <= place || inner.grain === 'span') return null;
  const comparative = /er$/.test(lowerAt(reading, at));
  const edtf = comparative ? inner.edtf : thirdEdtf(inner.edtf, third);
  return {
    from: at,
    to: inner.to,
    edtf,
    grain: 'other',
    reason: 'first, middle or last third',
    numeral: inner.numeral,
  };
};

function thirdEdtf(edtf: string | null, third: Third): string | null {
  if (edtf === null) return null;
  if (/^\d{4}$/.test(edtf))
    return edtfMonths(
      monthIndex(Number(edtf), third * 4 + 1),
      monthIndex(Number(edtf), third * 4 + 4),
    );
  if (/^\d{3}X$/.test(edtf))
    return (
      [
        [0, 3],
        [4, 6],
        [7, 9],
      ][third]
        ?.map((digit) => edtf.slice(0, 3) + digit)
        .join('/') ?? null
    );
  if (/^\d{4}-\d{2}$/.test(edtf)) {
    const last = daysInMonth(Number(edtf.slice(0, 4)), Number(edtf.slice(5)));
    return (
      [
        ['01', '10'],
        ['11', '20'],
        ['21', String(last)],
      ][third]
        ?.map((number) => `${edtf}-${number}`)
        .join('/') ?? null
    );
  }
  return edtf;
}
