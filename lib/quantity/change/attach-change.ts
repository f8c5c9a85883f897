/** Whether a number is the size of a change, and in which direction. */

import {
  ADDITIONS,
  BEFORE_AMOUNT,
  CHANGE_VERBS,
  LOSING,
  UNCHANGED_BEFORE,
} from '../lexicon/changes';
import { wordSet } from '../lexicon/word-set';
import type { Change } from '../mention';
import { type Draft, isAmount, startWithHedge, type TokenRange } from '../reading/draft';
import { lowerAt, type Reading } from '../reading/reading';
import { wordIs } from '../reading/word-at';
import type { Direction } from './change-direction';
import { directionInClause, movedObject } from './change-in-clause';
import { nounOfBefore } from './match-change-nouns';
import { directBefore } from './match-change-verbs';
import { comparativeBehind, nounBehind } from './match-comparatives';
import { isOtherOfOne } from './share-change';

/** Where the amount begins, its hedge and additions included. */
function startOf(reading: Reading, draft: Draft): { at: number; added: boolean } {
  let at = startWithHedge(draft);
  let added = false;
  for (let steps = 0; steps < 6; steps++) {
    const word = lowerAt(reading, at - 1);
    if (ADDITIONS.has(word))
      added = !isOtherOfOne(reading, at - 1) && !isOtherShare(reading, draft, word);
    else if (word === 'of' && lowerAt(reading, at - 2) === 'average') at--;
    else if (!BEFORE_AMOUNT.has(word)) break;
    at--;
  }
  return { at: behindVerb(reading, at), added };
}

/** "another 5% are undecided": the share of others. */
const isOtherShare = (reading: Reading, { unit, to }: Draft, word: string) =>
  word === 'another' &&
  /^(%|share)$/.test(unit) &&
  wordIs(reading, to, 'are is were was said say did do had have would will');

/** "fell a seasonally-adjusted 0.9 percent": describing words stand behind the article. */
function behindVerb(reading: Reading, at: number): number {
  for (let back = at - 1; back >= at - 4; back--) {
    const word = lowerAt(reading, back);
    if (word === 'a' || word === 'an')
      return CHANGE_VERBS.has(lowerAt(reading, back - 1)) ? back : at;
    if (reading.tokens[back]?.kind !== 'word' && word !== '-') return at;
  }
  return at;
}

function isUnchanged(reading: Reading, at: number): boolean {
  if (lowerAt(reading, at - 1) !== 'at') return false;
  for (let back = at - 2; back >= at - 10; back--) {
    const word = lowerAt(reading, back);
    if (UNCHANGED_BEFORE.has(word)) return true;
    if (CHANGE_VERBS.has(word) || wordIs(reading, back, ', . ;')) return false;
  }
  return false;
}

const MARGINS = wordSet('vote run goal wicket stroke shot length game set try majority');

/** "by 5" needs a verb of change before it; "by 5 points" after "won" is a margin. */
function byBefore(reading: Reading, draft: Draft, at: number): Direction | null | undefined {
  if (lowerAt(reading, at - 1) !== 'by') return undefined;
  // "lost by eight strokes", "lost Bath by 3,768 votes": a margin.
  if (draft.marks.noun && LOSING.has(lowerAt(reading, at - 2))) return null;
  if (MARGINS.has(draft.unit))
    for (let back = at - 3; back > at - 7; back--)
      if (LOSING.has(lowerAt(reading, back))) return null;
  // "the $573 million forecast by 17 analysts": who did it.
  const verb = lowerAt(reading, at - 2);
  if (draft.marks.noun && /(ed|forecast|seen|led|held|won|run)$/.test(verb))
    if (!CHANGE_VERBS.has(verb)) return null;
  // "was freed at 3.05pm by 11 tugs": who did it.
  if (draft.marks.noun && isPassive(reading, at - 2)) return null;
  return directionInClause(reading, at - 1);
}

/** "was freed": a passive that tells no change, a few words back. */
function isPassive(reading: Reading, from: number): boolean {
  for (let at = from; at > from - 6; at--) {
    const word = lowerAt(reading, at);
    if (CHANGE_VERBS.has(word)) return false;
    if (/.{2}ed$/.test(word)) return wordIs(reading, at - 1, 'was were been be is are being');
  }
  return false;
}

/** "rose just over 5 percent" changes by that much; "fell just below 5" ends there. */
const isSize = (reading: Reading, { from, to }: TokenRange) =>
  lowerAt(reading, from) === 'just' && wordIs(reading, to - 1, 'under over');

/** "weakened past 257", "fell below 5 percent": the hedge itself makes an end point of the number. */
function isPlace(reading: Reading, hedge: TokenRange, at: number): boolean {
  if (!wordIs(reading, hedge.from, 'past above below beyond beneath under near close just'))
    return false;
  return CHANGE_VERBS.has(lowerAt(reading, at - 1)) && !isSize(reading, hedge);
}

function directionOf(reading: Reading, draft: Draft, before: Change | null): Change {
  const { at, added } = startOf(reading, draft);
  const { hedge } = draft;
  if (hedge && isPlace(reading, hedge, at)) return 'level';
  // "rose as high as $1,920": where it went, not how far.
  if (hedge && wordIs(reading, hedge.from + 1, 'high low')) return 'level';
  if (isUnchanged(reading, at)) return 'unchanged';
  const noun = nounBehind(reading, draft);
  const by = noun ? null : byBefore(reading, draft, at);
  if (by) return by;
  if (added) return cutsOn(reading, at, before) ? 'decrease' : 'increase';
  const behind = noun ?? comparativeBehind(reading, draft);
  return (
    directBefore(reading, draft, at) ??
    nounOfBefore(reading, draft, at) ??
    movedObject(reading, draft, at) ??
    behind ??
    'level'
  );
}

/** "cut 800 jobs in January and another 300 last month": more of the same cut. */
const cutsOn = (reading: Reading, at: number, before: Change | null) =>
  before === 'decrease' && lowerAt(reading, at - 1) === 'and';

export function attachChange(reading: Reading): void {
  // Drafts stand in order of place: what the one before did, the next may go on with.
  let before: Change | null = null;
  for (const draft of reading.drafts) {
    if (!isAmount(draft) || draft.marks.tally || draft.marks.age) continue;
    if (draft.marks.factor) continue;
    if (draft.marks.attributive && draft.class === 'duration') continue;
    draft.change = directionOf(reading, draft, before);
    before = draft.change;
  }
}
