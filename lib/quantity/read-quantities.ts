/**
 * The reader of quantities: every number of an English news text with value, unit, hedge, change,
 * period and place.
 *
 * The stages run in this order on one paragraph at a time, so that nothing outside a paragraph
 * changes its reading; only the publication date comes from outside. Each stage claims tokens,
 * and a claimed token is never read again: the most specific reading of a place comes first.
 */
import { type CodePointIndex, indexCodePoints } from '../text/code-points';
import { attachChange } from './attach-change';
import { attachHedges } from './attach-hedges';
import { attachNouns } from './attach-nouns';
import { attachPeriods } from './attach-period';
import { parseDay } from './calendar';
import { classifyCounts } from './classify-counts';
import type { Draft } from './draft';
import { type EllipsisLookups, fillEllipsis } from './fill-ellipsis';
import { findNoun } from './find-noun';
import { fiscalHomeOf } from './fiscal-years';
import { homesOf, placeMoney } from './home-currency';
import { linkConversions } from './link-conversions';
import { currencyAfter } from './match-currency';
import type { QuantityMention, ReadOptions } from './mention';
import { readAmounts, readLeftovers } from './read-amounts';
import { readDates } from './read-dates';
import { readDecadesOfLife } from './read-decades-of-life';
import { readFixedPhrases } from './read-fixed-phrases';
import { readNames } from './read-names';
import { readRanks } from './read-ranks';
import { readScoreLines } from './read-score-lines';
import { readShares } from './read-shares';
import { readTimesOfDay } from './read-time-of-day';
import { readVagueQuantifiers } from './read-vague';
import type { Reading } from './reading';
import { scanNumbers } from './scan-numbers';
import { shareChange, shareGappedChange } from './share-change';
import { shareHedges } from './share-hedges';
import { toMention } from './to-mention';
import { tokenise } from './tokenise';

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
