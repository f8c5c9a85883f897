/** Bare results of wires: "Shr 34 cts vs 28 cts. Net 1.2 mln vs 900,000": money whose sign is left out. */
import type { Draft } from '../reading/draft';
import { lowerAt, type Reading } from '../reading/reading';
import { wordIs } from '../reading/word-at';

/** Lines of a results table. */
const LINE = /^(net|revs?|revenues?|sales|turnover|profits?|oper|income|assets|deposits|loans)$/;
const SHARES = /^(shrs|shares)$/;
/** Words between a line's name and its first number. */
const LEAD = 3;

function lineBefore(reading: Reading, at: number, from: number): string | null {
  for (let back = at - 1; back >= at - LEAD && back >= from; back--) {
    const word = lowerAt(reading, back);
    if (LINE.test(word)) return 'money';
    if (SHARES.test(word)) return 'share';
  }
  return null;
}

/** Unit of a bare number of a results line: shares, or the money that the paragraph printed last. */
export function wireUnit(
  reading: Reading,
  amounts: readonly Draft[],
  index: number,
): string | null {
  const draft = amounts[index];
  if (!draft) return null;
  const before = amounts[index - 1];
  const versus = wordIs(reading, draft.from - 1, 'vs versus against');
  if (versus && before && draft.from - before.to <= 2 && before.unit !== '-') return before.unit;
  const line = lineBefore(reading, draft.from, before?.to ?? 0);
  if (line !== 'money') return line;
  for (let back = index - 1; back >= 0 && index - back < 8; back--)
    if (amounts[back]?.marks.money) return amounts[back]?.unit.split('/')[0] ?? null;
  return null;
}
