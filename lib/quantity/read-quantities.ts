/**
 * The reader of quantities: every number of an English news text with value, unit, hedge, change,
 * period and place.
 *
 * The stages run in this order on one paragraph at a time, so that nothing outside a paragraph
 * changes its reading; only the publication date comes from outside. Each stage claims tokens,
 * and a claimed token is never read again: the most specific reading of a place comes first.
 *
 * Each folder holds what one matter needs and may import only those before it in this list:
 * `token` (characters to tokens), `reading` (the state the stages share), `unit`, `number` (digits
 * and words to values), `name` (numbers that count nothing), `date`, `amount` (number and unit),
 * `rank`, `noun` (what is counted), `share` (fractions, multiples, vague words), `hedge`, `change`,
 * `ellipsis` (units left unsaid), `period` (which time an amount is of).
 */
import { type CodePointIndex, indexCodePoints } from '../text/code-points';
import { linkConversions } from './amount/link-conversions';
import { readAmounts, readLeftovers } from './amount/read-amounts';
import { readScoreLines } from './amount/read-score-lines';
import { attachChange } from './change/attach-change';
import { shareChange, shareGappedChange } from './change/share-change';
import { parseDay } from './date/calendar';
import { fiscalHomeOf } from './date/fiscal-years';
import { readDates } from './date/read-dates';
import { readDecadesOfLife } from './date/read-decades-of-life';
import { readTimesOfDay } from './date/read-time-of-day';
import { type EllipsisLookups, fillEllipsis } from './ellipsis/fill-ellipsis';
import { attachHedges } from './hedge/attach-hedges';
import { shareHedges } from './hedge/share-hedges';
import type { QuantityMention, ReadOptions } from './mention';
import { readFixedPhrases } from './name/read-fixed-phrases';
import { readNames } from './name/read-names';
import { attachNouns } from './noun/attach-nouns';
import { classifyCounts } from './noun/classify-counts';
import { findNoun } from './noun/find-noun';
import { scanNumbers } from './number/scan-numbers';
import { attachPeriods } from './period/attach-period';
import { readRanks } from './rank/read-ranks';
import type { Draft } from './reading/draft';
import type { Reading } from './reading/reading';
import { readShares } from './share/read-shares';
import { readVagueQuantifiers } from './share/read-vague';
import { toMention } from './to-mention';
import { tokenise } from './token/tokenise';
import { homesOf, placeMoney } from './unit/home-currency';
import { currencyAfter } from './unit/match-currency';

const STAGES: ReadonlyArray<(reading: Reading) => void> = [
  readTimesOfDay,
  readShares,
  readFixedPhrases,
  readDecadesOfLife,
  readDates,
  readScoreLines,
  readNames,
  readRanks,
  readAmounts,
  readVagueQuantifiers,
  readLeftovers,
  attachNouns,
  attachHedges,
  placeMoney,
  (reading) => fillEllipsis(reading, lookupsOf(reading)),
  linkConversions,
  shareHedges,
  attachChange,
  shareChange,
  shareGappedChange,
  classifyCounts,
  attachPeriods,
];

function lookupsOf(reading: Reading): EllipsisLookups {
  return {
    currencyNameAt: (at) =>
      currencyAfter(reading.tokens, at, reading.tokens[at - 1]?.lower === 'the')?.entry ?? null,
    nounAt: (at) => findNoun(reading, at, false)?.unit ?? null,
  };
}

/** What a paragraph takes from outside itself. */
type WholeText = Pick<Reading, 'published' | 'fiscalHome' | 'homeOf'>;

function readParagraph(text: string, paragraph: string, offset: number, whole: WholeText): Reading {
  const tokens = tokenise(paragraph, offset);
  const reading: Reading = {
    text,
    tokens,
    atoms: scanNumbers(tokens),
    published: whole.published,
    fiscalHome: whole.fiscalHome,
    homeOf: whole.homeOf,
    drafts: [],
    claimed: new Uint8Array(tokens.length),
  };
  for (const stage of STAGES) stage(reading);
  reading.drafts.sort((a, b) => a.from - b.from);
  return reading;
}

function appendMentions(
  mentions: QuantityMention[],
  reading: Reading,
  index: CodePointIndex,
): void {
  const base = mentions.length;
  const places = new Map<Draft, number>(
    reading.drafts.map((draft, place) => [draft, base + place]),
  );
  for (const draft of reading.drafts) mentions.push(toMention(reading, draft, index, places));
}

/** Reads every number mention of a text, in order of place, without overlaps. Never throws. */
export function readQuantities(text: string, { published }: ReadOptions = {}): QuantityMention[] {
  const index = indexCodePoints(text);
  const whole: WholeText = {
    published: parseDay(published),
    fiscalHome: fiscalHomeOf(text),
    homeOf: homesOf(text),
  };
  const mentions: QuantityMention[] = [];
  let offset = 0;
  for (const paragraph of text.split('\n')) {
    if (paragraph.trim() !== '')
      appendMentions(mentions, readParagraph(text, paragraph, offset, whole), index);
    offset += paragraph.length + 1;
  }
  return mentions;
}
