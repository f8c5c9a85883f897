/** Why a cell may differ from the one it was copied from: what spreadsheets and editors do. */
import { spreadsheetDamage } from './spreadsheet-damage';

const DAY_MS = 86_400_000;
/** Day 0 of spreadsheets that count from 1900, with their leap day too many (true from March 1900 on). */
const SPREADSHEET_EPOCH = Date.UTC(1899, 11, 30);

const asNumber = (text: string): number => (text.trim() === '' ? Number.NaN : Number(text));

/** Windows-1252 at 0x80 to 0x9F; Node 20 decodes it as Latin-1 (nodejs/node issue 56542). */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** UTF-8 that was read as Windows-1252 or Latin-1: “â€œ” for “. */
function looksMisread(expected: string, found: string): boolean {
  const bytes = Array.from(new TextEncoder().encode(expected));
  const latin = String.fromCharCode(...bytes.slice(0, 4096));
  const windows = latin.replace(
    /[\u0080-\u009f]/g,
    (character) => WINDOWS_1252[character.charCodeAt(0) - 0x80] ?? character,
  );
  return bytes.length <= 4096 && latin !== expected && [latin, windows].includes(found);
}

function isDateNumber(expected: string, found: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(expected) || !/^\d{5}$/.test(found)) return false;
  return Date.parse(expected) === SPREADSHEET_EPOCH + Number(found) * DAY_MS;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** “Mar-13” for 2013-03: the names are those of the language in which most spreadsheets run. */
const withMonth = (text: string): string =>
  text.replace(/^(\d{1,2}-)?([A-Z][a-z]{2})(?=-\d{2,4}$)/, (whole, day = '', name: string) =>
    MONTHS.includes(name) ? `${day}${MONTHS.indexOf(name) + 1}` : whole,
  );

function isRewrittenDate(expected: string, found: string): boolean {
  const parts = (text: string) => (withMonth(text).match(/\d+/g) ?? []).map(Number);
  if (!/^\d{4}-\d{2}(?:-\d{2})?$/.test(expected)) return false;
  const [year = 0, ...rest] = parts(expected);
  const wanted = [year, ...rest].sort((a, b) => a - b).join();
  const shortened = [year % 100, ...rest].sort((a, b) => a - b).join();
  const given = parts(found)
    .sort((a, b) => a - b)
    .join();
  return given === wanted || given === shortened;
}

/** A share in the format of a percentage, which shows two digits of it or more. */
function isPercentage(expected: string, found: string): boolean {
  const digits = /^(-?\d+(?:[.,]\d+)?)\s?%$/.exec(found)?.[1]?.replace(',', '.');
  return digits !== undefined && Math.abs(Number(digits) / 100 - asNumber(expected)) <= 0.005;
}

const plain = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[\u00a0\u202f]/g, ' ');

/** In the order in which they are looked for: the more telling ones first. */
const REASONS: readonly (readonly [(expected: string, found: string) => boolean, string])[] = [
  [isDateNumber, 'a spreadsheet turned the date into a count of days since 1900'],
  [isRewrittenDate, 'a spreadsheet rewrote the date'],
  [looksMisread, 'UTF-8 was read as Windows-1252'],
  [(_, found) => /\ufffd|\?{3}/.test(found), 'characters were lost in another encoding'],
  [(expected, found) => /^[-+]/.test(expected) && expected.slice(1) === found, 'the sign was lost'],
  [isPercentage, 'a spreadsheet shows the number as a percentage'],
  [
    (expected, found) => found === `'${expected}`,
    'an apostrophe, by which spreadsheets mark a text',
  ],
  [(expected, found) => expected.trim() === found.trim(), 'blanks at the edge were changed'],
  [
    (expected, found) => expected.replaceAll('\r\n', '\n') === found.replaceAll('\r\n', '\n'),
    'line ends inside the cell were changed',
  ],
  [
    (expected, found) => plain(expected) === plain(found),
    'quotes, blanks or composed letters were replaced by look-alikes',
  ],
];

/** The likely cause, in words; null when the change looks like one that somebody meant. */
export function explainDifference(expected: string, found: string): string | null {
  const reason = REASONS.find(([applies]) => applies(expected, found))?.[1];
  if (reason !== undefined) return reason;
  const damage = spreadsheetDamage(found);
  if (damage !== null) return damage;
  // The same number otherwise written: floats are good enough to recognise it, never to hold it.
  return expected !== '' && asNumber(expected) === asNumber(found)
    ? 'the number is written in another way'
    : null;
}
