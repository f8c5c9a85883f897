/**
 * Where a numeral in digits ends: grouping (1,234 · 1 234 · 1'234 · 1,40,000) and one decimal part.
 *
 * Scans forward only, so that a hostile run such as "1,1,1,…" costs one visit per character.
 */
import { shiftDecimal } from '../decimal';
import { endOfContinental, plainContinental } from './scan-continental';

const GROUP_MARKS = ",'’\u00a0\u2009\u202f";
/** Indian grouping in twos before the last three: ten pairs reach 10^22, beyond any printed figure. */
const MOST_PAIRS = 10;

const isDigit = (code: number) => code >= 48 && code <= 57;

function digitsFrom(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** End of groups of exactly three digits that use one mark throughout; `at` when there are none. */
function westernGroups(text: string, at: number): number {
  const mark = text[at] as string;
  let end = at;
  while (text[end] === mark && digitsFrom(text, end + 1) === end + 4) end += 4;
  return end;
}

/**
 * End of groups parted by plain spaces, "2 000", "1 234 567": only in threes, and only when no
 * comma, point or letter makes the last of them a number of its own.
 */
function spacedGroups(text: string, at: number): number {
  let end = at;
  while (text[end] === ' ' && digitsFrom(text, end + 1) === end + 4) end += 4;
  return /[,.:/\p{L}%°-]/u.test(text[end] ?? '') &&
    /[\d\p{L}%°]/u.test(text[end + 1] ?? text[end] ?? '')
    ? at
    : end;
}

/** End of an Indian grouping ",40,000" (pairs, then three); `at` when it is none. */
function indianGroups(text: string, at: number): number {
  let end = at;
  for (let pairs = 0; pairs < MOST_PAIRS; pairs++) {
    if (text[end] !== ',') return at;
    const length = digitsFrom(text, end + 1) - end - 1;
    if (length === 3 && pairs > 0) return end + 4;
    if (length !== 2) return at;
    end += 3;
  }
  return at;
}

function endOfWhole(text: string, start: number): number {
  const end = digitsFrom(text, start);
  if (text[end] === ' ' && text[start] !== '0' && end - start <= 3) return spacedGroups(text, end);
  if (end - start > 3 || end >= text.length || !GROUP_MARKS.includes(text[end] as string))
    return end;
  const western = westernGroups(text, end);
  if (western > end || end - start > 2) return western;
  return indianGroups(text, end);
}

/** End (exclusive) of the numeral whose first digit stands at `start`. */
export function endOfNumeral(text: string, start: number): number {
  const continental = endOfContinental(text, start);
  if (continental > start) return continental;
  const end = endOfWhole(text, start);
  const next = text[end];
  if ((next !== '.' && next !== '·') || !isDigit(text.charCodeAt(end + 1)))
    return endOfPower(text, end);
  return endOfPower(text, digitsFrom(text, end + 1));
}

/** " x 10^6", "×10⁶": a power of ten in science, behind its mantissa. */
const TIMES_TEN = / ?[x×] ?10(?:\^([-−+]?\d{1,2})|([⁻⁺]?[⁰¹²³⁴-⁹]{1,2}))(?![\d⁰¹²³⁴-⁹])/uy;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function powerOf(numeral: string, at: number): { end: number; power: number } | null {
  TIMES_TEN.lastIndex = at;
  const found = TIMES_TEN.exec(numeral);
  if (!found) return null;
  const digits = [...(found[1] ?? found[2] ?? '')].map((mark) =>
    RAISED.includes(mark) ? RAISED.indexOf(mark) : mark.replace(/[−⁻]/, '-').replace(/[+⁺]/, ''),
  );
  return { end: TIMES_TEN.lastIndex, power: Number(digits.join('')) };
}

/** "1e5", "2.5e-3": at most two digits of power, and no letter behind. */
function endOfPower(text: string, at: number): number {
  if (text[at] !== 'e') return powerOf(text, at)?.end ?? at;
  const first = /[+-]/.test(text[at + 1] ?? '') ? at + 2 : at + 1;
  const end = digitsFrom(text, first);
  return end > first && end - first <= 2 && !/[\p{L}-]/u.test(text[end] ?? '') ? end : at;
}

const PLAIN = /^[\d.]+$/;

/** The decimal string a numeral states, without grouping: "1,40,000.50" is "140000.50". */
export function numeralValue(numeral: string): string {
  const continental = plainContinental(numeral);
  if (continental !== null) return continental;
  if (PLAIN.test(numeral)) return numeral;
  const times = numeral.search(/ ?[x×] ?10[\^⁰¹²³⁴-⁹⁻⁺]/u);
  const science = times > 0 ? powerOf(numeral, times) : null;
  if (science) return shiftDecimal(numeralValue(numeral.slice(0, times)), science.power);
  const [mantissa = '', power] = numeral.split('e');
  if (power !== undefined) return shiftDecimal(numeralValue(mantissa), Number(power));
  return numeral.replace(/[,'’ \u00a0\u2009\u202f]/g, '').replace('·', '.');
}
