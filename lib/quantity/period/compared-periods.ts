/** The period of a change that is measured from another date: "was up 4.8 percent from a year earlier". */
import { isComparedDate } from '../date/compared-dates';
import { isDeliveryMonth, isReportDate } from '../date/report-dates';
import type { Draft } from '../reading/draft';
import type { Reading } from '../reading/reading';
import { wordIs } from '../reading/word-at';
import { periodOf } from './period-of-date';
import { AMOUNTS } from './weigh-dates';

/** Most tokens between a change and the date it is measured from. */
const NEAR = 5;

/** Mentions looked back at: keeps a sentence of thousands of numbers linear. */
const REACH = 10;

const COARSE = /^(month|quarter|half|year|span)$/;

/** The date that a change starts from: "from December", "than a year ago". */
function startOf(reading: Reading, { to }: Draft, next: Draft | undefined): Draft | null {
  if (!next?.date || next.class !== 'date' || next.from - to > NEAR) return null;
  return wordIs(reading, next.from - 1, 'from than over on') ? next : null;
}

/** The latest date before the change that says when things held, as fine as the one it starts from. */
function settingBefore(reading: Reading, before: readonly Draft[], start: Draft): Draft | null {
  const found = before.findLast(
    (other) =>
      other.date?.edtf &&
      COARSE.test(other.date.grain) &&
      !other.date.shift &&
      (start.date?.shift || start.date?.grain === other.date.grain) &&
      !wordIs(reading, other.from - 1, 'since until by') &&
      !isComparedDate(reading, other.from) &&
      !isReportDate(reading, other) &&
      !isDeliveryMonth(reading, other),
  );
  return found ?? null;
}

/** "the median price, $396,900, was up 4.8 percent": the level that changed so, right before. */
function levelBefore(reading: Reading, before: readonly Draft[], { from }: Draft): Draft | null {
  const level = before.at(-1);
  if (!level || !AMOUNTS.has(level.class) || level.period || level.change !== 'level') return null;
  const end = Math.max(level.marks.noun?.to ?? 0, level.to);
  for (let at = end; at < from; at++)
    if (!wordIs(reading, at, ', was is were up down or a an')) return null;
  return from - end < 4 ? level : null;
}

/** A date printed once in a sentence is of every change there that starts from an earlier one. */
export function carryToCompared(reading: Reading, mentions: readonly Draft[]): void {
  mentions.forEach((draft, index) => {
    if (draft.period || (draft.change !== 'increase' && draft.change !== 'decrease')) return;
    const start = startOf(reading, draft, mentions[index + 1]);
    if (!start) return;
    const before = mentions.slice(Math.max(0, index - REACH), index);
    const setting = settingBefore(reading, before, start);
    if (!setting) return;
    draft.period = periodOf(reading, draft, setting);
    const level = levelBefore(reading, before, draft);
    if (level) level.period = draft.period;
  });
}
