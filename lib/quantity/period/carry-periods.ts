/** Amounts that share the period of the one before them. */

import { isReportDate } from '../date/report-dates';
import { type Draft, type DraftPeriod, startWithHedge } from '../reading/draft';
import { lowerAt, type Reading } from '../reading/reading';
import { wordIs } from '../reading/word-at';
import { AMOUNTS, HARMING } from './weigh-dates';

/** Tokens between amounts that may share a period; keeps a sentence of thousands linear. */
const REACH = 60;

const moves = ({ change }: Draft) => change === 'increase' || change === 'decrease';

/** "output expanded 7.2 percent in January, and investment grew 7.9 percent": one date for both moves. */
export function carryPeriods(reading: Reading, mentions: readonly Draft[]): void {
  let source: Draft | null = null;
  let before: Draft | null = null;
  let dated: Draft | null = null;
  for (const [index, draft] of mentions.entries()) {
    if (draft.class === 'date' && dated && parts(reading, dated, draft)) dated = null;
    if (draft.class === 'date' && source && parts(reading, source, draft)) source = null;
    if (!AMOUNTS.has(draft.class) || draft.marks.attributive || draft.marks.tally) continue;
    if (draft.marks.age && !draft.period) continue;
    if (draft.period) {
      if (moves(draft)) source = draft;
      if (before)
        draft.period =
          respective(reading, before, draft, mentions.slice(index, index + 4)) ?? draft.period;
      // "three-quarters of the 3.1 million who came last year"
      if (before?.unit === 'share' && !before.period && lowerAt(reading, before.to) === 'of')
        if (draft.from - before.to < 4) before.period = draft.period;
      // "Three people were killed and 14 injured when a bus overturned on Tuesday"
      if (before && !before.period && isPair(reading, before, draft)) before.period = draft.period;
    } else if (source && inParallel(reading, source, draft)) draft.period = source.period;
    else if (dated && isOfSame(reading, dated, draft)) draft.period = dated.period;
    before = draft;
    if (draft.period) dated = draft;
  }
  for (const draft of mentions)
    if (draft.conversionOf?.period && !draft.period) draft.period = draft.conversionOf.period;
}

const HARMED = 'killed dead died wounded injured hurt arrested';

/** Killed and injured in one clause: the date behind is of both. */
function isPair(reading: Reading, before: Draft, draft: Draft): boolean {
  if (!draft.period || draft.period.words.from < draft.to || before.class === 'duration')
    return false;
  const start = startWithHedge(draft);
  if (start - before.to > 6) return false;
  return (
    (lowerAt(reading, start - 1) === 'and' && wordIs(reading, start - 2, HARMED)) ||
    (lowerAt(reading, start - 2) === 'and' && wordIs(reading, start - 1, HARMED))
  );
}

/** "€16.4bn and €17.0bn for 2020 and 2021 respectively": the second of two has the second date. */
function respective(
  reading: Reading,
  before: Draft,
  draft: Draft,
  behind: readonly Draft[],
): DraftPeriod | null {
  const words = draft.period?.words;
  if (!words || before.period?.words.from !== words.from || before.to + 1 !== draft.from)
    return null;
  const other = behind.find(({ date, from }) => date && from === words.to + 1);
  if (!other?.period || lowerAt(reading, words.to) !== 'and') return null;
  const place = lowerAt(reading, other.to) === ',' ? other.to + 1 : other.to;
  return lowerAt(reading, place) === 'respectively' ? other.period : null;
}

/** A date that gives what follows a time of its own; what was said or compared does not. */
function parts(reading: Reading, { to, period }: Draft, date: Draft): boolean {
  if (date.from < to || period?.words.from === date.from || isReportDate(reading, date))
    return false;
  for (let at = date.from - 1; at > date.from - 7; at--)
    if (wordIs(reading, at, 'from than against versus since as')) return false;
  return true;
}

/** ", and X grew", ", while X rose": a clause of the same shape, with nothing compared between. */
function inParallel(reading: Reading, source: Draft, draft: Draft): boolean {
  if (draft.from - source.to > REACH) return false;
  // "and Brent closed at $10.29": the price of a day.
  const closes = wordIs(reading, draft.from - 2, 'closed settled traded finished ended');
  const ends = wordIs(reading, draft.from - 1, 'to at') && !closes;
  let was = false;
  // "carried 6 million in April, 5 percent more than a year earlier, and filled 84 percent"
  const and = lowerAt(reading, draft.from - 2) === 'and';
  if (and && /.{3}ed$/.test(lowerAt(reading, draft.from - 1))) return true;
  let opened = false;
  for (let at = source.to; at < draft.from; at++) {
    if (opened && wordIs(reading, at, 'than compared from after versus against before since'))
      return false;
    const behind = lowerAt(reading, at + 1);
    if (lowerAt(reading, at) === ';') {
      if (!/^(it|they)$/.test(behind) && !wordIs(reading, draft.from - 2, 'they it')) return false;
      opened = true;
    }
    if (
      lowerAt(reading, at) === 'while' ||
      (lowerAt(reading, at) === ',' && wordIs(reading, at + 1, 'and but though although whereas'))
    )
      opened = true;
    else if (opened && wordIs(reading, at, 'was were')) was = true;
  }
  for (let at = draft.to; at < draft.to + 6; at++)
    was ||= /^(share|%)$/.test(draft.unit) && wordIs(reading, at, 'was were');
  return opened && (moves(draft) || ends || was);
}

/** "a gain of 3.7 points", "almost double", "a mere fifth of Spain's": said of the amount just before. */
function isOfSame(reading: Reading, before: Draft, draft: Draft): boolean {
  if (draft.from - before.to > REACH) return false;
  const and = lowerAt(reading, (draft.hedge?.from ?? draft.from) - 1) === 'and';
  // "15 were killed and 12 others hurt on Monday"
  if (and && before.period && before.period.words.from >= draft.to) return true;
  // "plunged 8.5 percent on Monday, its worst day since 2007, wiping 4 trillion yuan off"
  const start = startWithHedge(draft) - 1;
  if (
    /.{3}ing$/.test(lowerAt(reading, start)) &&
    wordIs(reading, start - 1, ', and') &&
    !wordIs(
      reading,
      start,
      'including excluding reaching staying remaining having being according requiring needing',
    )
  )
    return moves(before) || moves(draft) || wordIs(reading, start, HARMING);
  // "killed 50,000, 27,000 of them in Aceh"
  if (lowerAt(reading, draft.to) === 'of' && wordIs(reading, draft.to + 1, 'them whom which'))
    return draft.class !== 'vague-quantifier';
  if (draft.unit !== 'x' && draft.unit !== 'share') {
    const noun = wordIs(reading, draft.from - 2, 'gain rise increase drop fall decline jump loss');
    if (!noun || !wordIs(reading, draft.from - 4, ',')) return false;
  }
  for (let at = before.to; at < draft.from; at++)
    if (wordIs(reading, at, '; : while but which who than and with now')) return false;
  return true;
}
