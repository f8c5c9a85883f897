/** Dates of the record (EDTF) in full words, as a sentence prints them. */

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Day, month and year of a plain date; parts that the date leaves out are empty. */
function partsOf(date: string): [day: string, month: string, year: string] {
  const [year = '', month, day] = date.split('-');
  return [day ? String(Number(day)) : '', month ? (MONTHS[Number(month) - 1] ?? '') : '', year];
}

const join = (...parts: string[]) => parts.filter((part) => part !== '').join(' ');

/** Two dates with what they share said once: `21 or 22 March 2013`, `2015–2018`. */
function pairWords(from: string, to: string, between: string): string {
  const [day, month, year] = partsOf(from);
  const [endDay, endMonth, endYear] = partsOf(to);
  const end = join(endDay, endMonth, endYear);
  if (year !== endYear) return `${join(day, month, year)}${between}${end}`;
  if (month !== endMonth) return `${join(day, month)}${between}${end}`;
  return `${day}${between}${end}`;
}

/** `2013-03-21` → 21 March 2013; `[a,b]` → a or b; `a/b` → a–b; `../a` → by a. Other EDTF as it is. */
export function dateWords(edtf: string): string {
  const oneOf = /^\[([\d-]+),([\d-]+)\]$/.exec(edtf);
  if (oneOf) return pairWords(oneOf[1] ?? '', oneOf[2] ?? '', ' or ');
  const interval = /^([\d-]+|\.\.)\/([\d-]+|\.\.)$/.exec(edtf);
  if (interval) {
    const [, from = '', to = ''] = interval;
    if (from === '..') return `by ${dateWords(to)}`;
    if (to === '..') return `from ${dateWords(from)}`;
    return pairWords(from, to, '–');
  }
  return /^\d{4}(?:-\d\d){0,2}$/.test(edtf) ? join(...partsOf(edtf)) : edtf;
}

/**
 * The day of a statement, which is one even where only its week is known: `21 March 2013`,
 * `21 or 22 March 2013`, `between 11 and 17 March 2013`.
 */
export function dayWords(edtf: string): string {
  const week = /^([\d-]+)\/([\d-]+)$/.exec(edtf);
  return week ? `between ${pairWords(week[1] ?? '', week[2] ?? '', ' and ')}` : dateWords(edtf);
}

const SPAN = /^(?:between|from|by) /;
const BEGINS_WITH_DAY = /^\d{1,2}\b/;

/** The words of `dayWords` in a sentence: “on 21 March 2013”, “in March 2013”. */
export function onDay(words: string): string {
  if (SPAN.test(words)) return words;
  return `${BEGINS_WITH_DAY.test(words) ? 'on' : 'in'} ${words}`;
}
