import { SET_ASIDES, type SetAside } from '../record/set-aside';
import type { Finding } from '../table/finding';
import { showCell } from '../table/show-cell';
import { endsAtWords, guessPlace, isVerbatim } from '../text/locate-quote';
import { type Check, type Quoting, soundSetAsides } from './check-context';
import { findingAt } from './find-in-rows';

type Fault = Parameters<typeof findingAt>[4] & { readonly code: string };

const GET_RIGHT = 'Copy the words and their offsets from the frozen text.';

/** The offset that is wrong, when the other one and the words agree. */
function findOffset({ row, source }: Quoting<SetAside>): 'start' | 'end' | null {
  const { exact, start, end } = row;
  const length = [...exact].length;
  const isWhole = (from: number) => {
    if (from < 0 || !isVerbatim(source, exact, { start: from, end: from + length })) return false;
    const { index, text } = source;
    return endsAtWords(text, index.toUtf16(from), index.toUtf16(from + length));
  };
  if (isWhole(start)) return 'end';
  return end <= source.index.length && isWhole(end - length) ? 'start' : null;
}

function findWordsFault(quoting: Quoting<SetAside>): Fault | null {
  const { row, source } = quoting;
  const { exact, start, end } = row;
  if (isVerbatim(source, exact, { start, end })) return null;
  const inside = start <= end && end <= source.index.length;
  const code = inside ? 'set-aside/not-verbatim' : 'set-aside/out-of-range';
  const offset = findOffset(quoting);
  if (offset !== null) {
    const length = [...exact].length;
    const expected = `${offset === 'end' ? start + length : end - length}, for “${exact}”`;
    return { code, column: offset, expected, found: String(row[offset]), cure: GET_RIGHT };
  }
  return {
    code,
    column: inside ? 'exact' : 'end',
    expected: inside
      ? showCell(source.index.slice({ start, end }))
      : `offsets from 0 to ${source.index.length}, start before end`,
    found: inside ? showCell(exact) : `${start} to ${end}`,
    cure: GET_RIGHT,
    hint: exact.length > 3 ? guessPlace(source, exact) : null,
  };
}

/** The whole name or phrase must surround the words in the text. */
function findWholeFault({ row, source: { text, index } }: Quoting<SetAside>): Fault | null {
  if (row.whole_text === null) return null;
  const [start, end] = [index.toUtf16(row.start), index.toUtf16(row.end)];
  const { length } = row.whole_text;
  if (row.whole_text === row.exact)
    return {
      code: 'set-aside/whole-not-longer',
      column: 'whole_text',
      expected: 'more than the words themselves, or an empty cell',
      found: showCell(row.whole_text),
      cure: 'Copy the whole name or phrase from the frozen text.',
    };
  for (let at = Math.max(0, end - length); at <= start; at++)
    if (text.startsWith(row.whole_text, at) && endsAtWords(text, at, at + length)) return null;
  return {
    code: 'set-aside/whole-not-verbatim',
    column: 'whole_text',
    expected: 'the words of the text around the mention',
    found: showCell(row.whole_text),
    cure: 'Copy the whole name or phrase from the frozen text.',
  };
}

function findDateFault({ row }: Quoting<SetAside>): Fault | null {
  const isDate = row.class === 'date';
  if (isDate === (row.time_period !== null)) return null;
  return {
    code: isDate ? 'set-aside/date-unresolved' : 'set-aside/not-a-date',
    column: 'time_period',
    expected: isDate ? 'the day or period that the words mean, in EDTF' : 'an empty cell',
    found: showCell(row.time_period ?? ''),
    cure: isDate
      ? 'Resolve the date; the reason says how.'
      : 'Empty the cell, or class it as date.',
  };
}

export const checkSetAsides: Check = (context) => {
  const rows = soundSetAsides(context);
  const findings = rows.flatMap((quoting): Finding[] => {
    const fault = findWordsFault(quoting) ?? findWholeFault(quoting) ?? findDateFault(quoting);
    if (!fault) return [];
    const { code, ...said } = fault;
    return [findingAt(SET_ASIDES.file, quoting.index, quoting.row.id, code, said)];
  });
  return {
    name: 'set-asides',
    promise:
      'Every mention set aside stands in its article at the place on record, within its whole phrase, and every date among them is resolved.',
    lookedAt: rows.length,
    noun: 'mentions set aside',
    findings,
  };
};
