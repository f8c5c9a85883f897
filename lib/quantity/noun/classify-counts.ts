/** Figure or count, by the rule of the guidelines (section 2). */
import { isInteger } from '../decimal';
import { DETERMINERS } from '../lexicon/stop-words';
import type { Draft } from '../reading/draft';
import { lowerAt, type Reading } from '../reading/reading';
import { wordIs } from '../reading/word-at';
import { unitIsMeasure } from '../unit/unit-codes';

const MOST_SMALL = 12;
const MOST_DEFINITE = 100;

/** "the 28 member states", "its 14 mills", "the state's eight pits", "China's top three banks". */
function isDefinite(reading: Reading, draft: Draft): boolean {
  let at = draft.from - 1;
  while (
    wordIs(
      reading,
      at,
      'first last top other next past remaining latest only final new leading big biggest largest main some',
    ) &&
    draft.from - at < 3
  )
    at--;
  const word = lowerAt(reading, at);
  return DETERMINERS.has(word) || word === "'" || word === '’' || /^(all|these|those)$/.test(word);
}

const END_POINT = /^(to|from)$/;

function isCount(reading: Reading, draft: Draft): boolean {
  if (draft.marks.tally) return true;
  const value = Number(draft.value);
  if (draft.value === null || draft.value2 !== null || draft.marks.age || unitIsMeasure(draft.unit))
    return false;
  if (draft.unit.includes('/') || (draft.unit === '-' && draft.marks.magnitude)) return false;
  if (value <= MOST_DEFINITE && isDefinite(reading, draft) && isInteger(draft.value)) return true;
  const small =
    isInteger(draft.value) && value >= 0 && value <= MOST_SMALL && !draft.marks.magnitude;
  if (!small || draft.modifier !== '=' || (draft.change !== 'level' && draft.change !== null))
    return false;
  return (
    !END_POINT.test(lowerAt(reading, draft.from - 1)) ||
    (draft.marks.noun !== undefined &&
      !draft.marks.inherited &&
      lowerAt(reading, draft.from - 1) === 'to' &&
      !isPoint(reading, draft))
  );
}

/** "rose to 5 ships" is an end point; "belongs to four lines" is not. */
function isPoint(reading: Reading, draft: Draft): boolean {
  const verb = lowerAt(reading, draft.from - 2);
  return (
    /(ed|rose|fell|grew|%|percent|cent|up|down|from|number|increase|rise|cut)$/.test(verb) ||
    /^\d/.test(verb)
  );
}

/** "N of M": both are counts only if both are at most twelve. */
function partitivePartner(reading: Reading, drafts: readonly Draft[], index: number): Draft | null {
  const draft = drafts[index];
  const next = drafts[index + 1];
  if (!draft || !next || lowerAt(reading, draft.to) !== 'of' || next.from - draft.to > 6)
    return null;
  return draft.marks.noun && next.marks.noun && draft.marks.noun.from === next.marks.noun.from
    ? next
    : null;
}

/** "by 240 votes to 189": both sides of a vote, the loser's noun left out. */
function isVotePair(reading: Reading, first: Draft, second: Draft | undefined): boolean {
  if (first.unit !== 'vote' || second?.unit !== 'vote' || !first.marks.noun) return false;
  return lowerAt(reading, second.from - 1) === 'to' && second.from - first.marks.noun.to === 1;
}

export function classifyCounts(reading: Reading): void {
  const drafts = reading.drafts
    .filter((draft) => draft.class === 'figure' || draft.class === 'count')
    .sort((a, b) => a.from - b.from);
  for (const draft of drafts)
    if (draft.class === 'figure' && isCount(reading, draft)) draft.class = 'count';
  drafts.forEach((draft, index) => {
    const next = drafts[index + 1];
    if (next && isVotePair(reading, draft, next)) {
      draft.class = 'count';
      next.class = 'count';
    }
    const whole = partitivePartner(reading, drafts, index);
    if (!whole || (Number(draft.value) <= MOST_SMALL && Number(whole.value) <= MOST_SMALL)) return;
    draft.class = 'figure';
    whole.class = 'figure';
  });
}
