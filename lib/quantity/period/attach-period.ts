/** The date in the same sentence that says when an amount holds. */

import { isDeliveryMonth, isReportDate } from '../date/report-dates';
import { isNameWord } from '../name/name-words';
import { type Draft, startWithHedge } from '../reading/draft';
import { lowerAt, type Reading } from '../reading/reading';
import { wordIs } from '../reading/word-at';
import { carryPeriods } from './carry-periods';
import { carryToCompared } from './compared-periods';
import { periodOf, spanPeriod } from './period-of-date';
import { AMOUNTS, followsRank, isNamedLength, isPlaceCount } from './weigh-dates';
import { costBefore } from './weigh-dates-before';
import { costBehind } from './weigh-dates-behind';

/** A date further away belongs to another clause. */
const WINDOW = 45;
/** Mentions looked at around an amount: keeps a sentence of thousands of numbers linear. */
const NEIGHBOURS = 10;
const LIMIT = 12;

function nearestDate(
  reading: Reading,
  amount: Draft,
  dates: readonly Draft[],
  near: readonly Draft[],
): Draft | null {
  let best: Draft | null = null;
  let least = limitOf(amount);
  for (const date of dates) {
    const behind = date.from >= amount.to;
    const gap = Math.abs(behind ? date.from - amount.to : amount.from - date.to);
    // Each token between costs a quarter, and little lowers a cost again.
    if (gap > WINDOW || gap / 4 >= least + (behind ? 0 : 1)) continue;
    if (date.hedge && wordIs(reading, date.hedge.from, 'since') && isMark(reading, date, near))
      continue;
    if (isOfMark(reading, date, near)) continue;
    const cost = (behind ? costBehind : costBefore)(reading, amount, date, near);
    if (cost < least) [best, least] = [date, cost];
  }
  return best;
}

/** "the highest since February 14", "for the first time since 2009": the date is the mark's. */
const isMark = (reading: Reading, date: Draft, near: readonly Draft[]) =>
  followsRank(date, near) ||
  (lowerAt(reading, date.from - 3) === 'first' && lowerAt(reading, date.from - 2) === 'time');

/** "the lowest since it was founded in 1694" */
const isOfMark = (reading: Reading, date: Draft, near: readonly Draft[]) =>
  near.some(
    ({ class: kind, to }) =>
      kind === 'ordinal-rank' &&
      to < date.from &&
      date.from - to < 8 &&
      lowerAt(reading, to) === 'since' &&
      wordIs(reading, to + 1, 'it he she they'),
  );

/** Counts and lengths of time are dated only by a date close by. */
function limitOf(amount: Draft): number {
  if (amount.class === 'count') return 3.5;
  return amount.class === 'figure' ? LIMIT : 5;
}

export function attachPeriods(reading: Reading): void {
  const drafts = [...reading.drafts].sort((a, b) => a.from - b.from);
  const bySentence = new Map<number, Draft[]>();
  for (const draft of drafts) {
    const sentence = reading.tokens[draft.from]?.sentence ?? 0;
    const group = bySentence.get(sentence);
    if (group) group.push(draft);
    else bySentence.set(sentence, [draft]);
  }
  for (const mentions of bySentence.values()) attachInSentence(reading, mentions);
}

/** Scores, votes, "the first time in six years" and "65 km north of" hold at no time. */
function isTimeless(reading: Reading, draft: Draft, near: readonly Draft[]): boolean {
  if (!AMOUNTS.has(draft.class) || draft.marks.attributive || draft.marks.tally) return true;
  if (draft.class === 'duration')
    return (
      (followsRank(draft, near) && lowerAt(reading, draft.from - 1) !== 'of') ||
      wordIs(reading, draft.from - 2, 'time') ||
      wordIs(reading, draft.from - 1, 'after') ||
      // "those who retire in 2016 with 30 years of contributions"
      (wordIs(reading, draft.from - 1, 'with') && wordIs(reading, draft.to, 'of'))
    );
  // "Unemployment, now 10.9 per cent, will fall"; "The ship, 400 metres long, sank on Tuesday"
  const start = startWithHedge(draft);
  if (
    wordIs(reading, start - 1, 'now currently once') ||
    wordIs(reading, start - 2, 'now currently') ||
    lowerAt(reading, draft.to) === 'now'
  )
    return true;
  // "Luis Urzúa, 54, was freed on Wednesday": an age is told of the day of the news.
  if (draft.marks.age && lowerAt(reading, start - 1) !== 'to') return true;
  if (lowerAt(reading, draft.from - 1) === ',' && wordIs(reading, draft.to, 'long wide tall'))
    return true;
  if (isNamedLength(reading, draft)) return true;
  // "the bank's 72 branches", "the 30 member countries", "the $380,000 TD Waterhouse Cup"
  if (draft.class === 'count' && wordIs(reading, start - 1, "the 's")) return true;
  if (
    draft.marks.money &&
    lowerAt(reading, start - 1) === 'the' &&
    isNameWord(reading.tokens[draft.to]) &&
    isNameWord(reading.tokens[draft.to + 1])
  )
    return true;
  return (
    (draft.class === 'count' && isPlaceCount(reading, draft)) ||
    (/^(km|m|mi|ft)$/.test(draft.unit) &&
      wordIs(
        reading,
        draft.to,
        'off away from north south east west north-east north-west south-east south-west northeast northwest southeast southwest inland outside offshore',
      ))
  );
}

function attachInSentence(reading: Reading, mentions: readonly Draft[]): void {
  const spans = new Set(mentions.filter((draft) => spanPeriod(reading, draft) !== null));
  // Most sentences name no time.
  if (spans.size === 0 && !mentions.some(({ date }) => date)) return;
  const dates = new Set(
    mentions.filter(
      (draft) =>
        draft.date?.edtf &&
        !draft.date.ambiguous &&
        !isReportDate(reading, draft) &&
        !isDeliveryMonth(reading, draft),
    ),
  );
  mentions.forEach((draft, index) => {
    const near = mentions.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS);
    if (isTimeless(reading, draft, near)) return;
    const date = spans.has(draft)
      ? draft
      : nearestDate(
          reading,
          draft,
          near.filter((other) => dates.has(other) || spans.has(other)),
          near,
        );
    if (date) draft.period = periodOf(reading, draft, date);
  });
  carryPeriods(reading, mentions);
  carryToCompared(reading, mentions);
}
