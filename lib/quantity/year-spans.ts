/** Spans of years, fiscal years, decades and centuries. */
import { edtfYear } from './calendar';
import { fiscalYear } from './fiscal-years';
import { DASHES, type DateGrammar, type FoundDate, yearAt } from './found-date';
import { lowerAt, type Reading } from './reading';

/** "1990s", "the mid-1990s", "the 90s". */
export const decade: DateGrammar = (reading, at) => {
  const [number, s] = [reading.tokens[at], reading.tokens[at + 1]];
  if (number?.kind !== 'number' || !s?.glued || !/^('?s|')$/.test(s.lower)) return null;
  const end = s.lower === "'" ? at + 3 : at + 2;
  if (s.lower === "'" && lowerAt(reading, at + 2) !== 's') return null;
  if (/^(1\d|20)\d0$/.test(number.text))
    return {
      from: at,
      to: end,
      edtf: `${number.text.slice(0, 3)}X`,
      grain: 'decade',
      reason: 'decade as printed',
      numeral: true,
    };
  if (!/^[2-9]0$/.test(number.text)) return null;
  // "in his 60s", "temperatures in the 80s": an age or a reading, not a decade.
  if (/^(his|her|their|my|mid|low|high|upper|lower|late|early)$/.test(lowerAt(reading, at - 1)))
    return null;
  const quote = /^['’‘]$/.test(reading.tokens[at - 1]?.text ?? '') && number.glued ? at - 1 : at;
  return {
    from: quote,
    to: end,
    edtf: `19${number.text[0]}X`,
    grain: 'decade',
    reason: 'decade of the twentieth century',
    numeral: true,
  };
};

/** "2016-2018", "2016 to 2018" behind "from" or "between", "2019-20", "2012/13". */
export const yearSpan: DateGrammar = (reading, at) => {
  const year = yearAt(reading, at);
  if (year === null) return null;
  const joint = reading.tokens[at + 1];
  const dash = joint !== undefined && DASHES.has(joint.text) && (joint.glued || joint.text === '–');
  const lead = lowerAt(reading, at - 1);
  const words =
    (lead === 'from' && /^(to|through|until)$/.test(joint?.lower ?? '')) ||
    (lead === 'between' && joint?.lower === 'and');
  if (!dash && !words) return null;
  const last = yearAt(reading, at + 2);
  if (last !== null && last > year)
    return {
      from: at,
      to: at + 3,
      edtf: `${edtfYear(year)}/${edtfYear(last)}`,
      grain: 'span',
      reason: 'years as printed',
      numeral: true,
    };
  return dash ? shortSpan(reading, at, year) : null;
};

function shortSpan(reading: Reading, at: number, year: number): FoundDate | null {
  const text = reading.tokens[at + 2]?.text ?? '';
  if (!/^\d\d$/.test(text) || !reading.tokens[at + 2]?.glued) return null;
  const last = Math.floor(year / 100) * 100 + Number(text);
  const end = last < year ? last + 100 : last;
  if (end <= year) return null;
  // "2018/19" is a crop or football year; a dash makes it a fiscal one.
  const slash = lowerAt(reading, at + 1) === '/';
  const found = end === year + 1 && !slash ? fiscalYear(reading, at, year) : null;
  return {
    from: at,
    to: at + 3,
    edtf: found?.edtf ?? `${edtfYear(year)}/${edtfYear(end)}`,
    grain: end === year + 1 ? 'year' : 'span',
    reason: found?.reason ?? 'years as printed',
    numeral: true,
  };
}

/** "FY2022-23", "FY13", "fiscal 2013", "fiscal year 2013". */
export const fiscal: DateGrammar = (reading, at) => {
  const word = lowerAt(reading, at);
  const year =
    word === 'fiscal' || word === 'financial'
      ? lowerAt(reading, at + 1) === 'year'
        ? at + 2
        : at + 1
      : word === 'fy'
        ? at + 1
        : -1;
  if (year < 0) return null;
  const span = yearSpan(reading, year);
  if (span) return { ...span, from: at };
  const printed =
    yearAt(reading, year) ??
    (word === 'fy' && /^\d\d$/.test(reading.tokens[year]?.text ?? '')
      ? 2000 + Number(reading.tokens[year]?.text)
      : null);
  if (printed === null) return null;
  // A single year names the one it ends in.
  const found = fiscalYear(reading, at, printed - 1);
  return {
    from: at,
    to: year + 1,
    edtf: found?.edtf ?? edtfYear(printed),
    grain: 'year',
    reason: found?.reason ?? 'fiscal year as printed',
    numeral: true,
  };
};

/** "21st century", "19th-century". */
export const century: DateGrammar = (reading, at) => {
  const atom = reading.atoms.get(at);
  if (atom?.kind !== 'ordinal') return null;
  const word = DASHES.has(lowerAt(reading, atom.to)) ? atom.to + 1 : atom.to;
  const number = Number(atom.value);
  if (!/^(century|centuries)$/.test(lowerAt(reading, word)) || number < 1 || number > 30)
    return null;
  const edtf = `${String(number - 1).padStart(2, '0')}XX`;
  return {
    from: at,
    to: word + 1,
    edtf,
    grain: 'century',
    reason: 'century as printed',
    numeral: true,
  };
};
