/** Whether an amount states the change of the one before it, by the words between the two. */

import { isNameWord } from '../name/name-words';
import { type Draft, startWithHedge } from '../reading/draft';
import { lowerAt, type Reading } from '../reading/reading';
import { wordIs } from '../reading/word-at';

/** Where an amount begins, with the hedge before it. */
/** "down 40 percent, to Austria a third and to France 25 to 30 percent": the same change elsewhere. */
function isElsewhere(reading: Reading, draft: Draft, before: Draft): boolean {
  const name = startWithHedge(draft) - 1;
  return (
    /^(%|share)$/.test(draft.unit) &&
    /^(%|share)$/.test(before.unit) &&
    isNameWord(reading.tokens[name]) &&
    wordIs(reading, name - 1, 'to in at for of') &&
    wordIs(reading, name - 2, ', and') &&
    name - 2 - before.to < 2
  );
}

/** "adds 3,300 miles and 14 days to the voyage": two objects of one verb. */
function isAddedToo(reading: Reading, draft: Draft, before: Draft): boolean {
  const end = before.marks.noun ? Math.max(before.marks.noun.to, before.to) : before.to;
  return (
    lowerAt(reading, end) === 'and' &&
    startWithHedge(draft) === end + 1 &&
    wordIs(reading, startWithHedge(before) - 1, 'add adds added adding')
  );
}

/** "grew 4 percent worldwide, 1 percent in North America and 20 percent in India". */
function isListed(reading: Reading, draft: Draft, before: Draft): boolean {
  const start = startWithHedge(draft);
  return (
    draft.unit === before.unit &&
    !draft.marks.noun &&
    before.change !== 'unchanged' &&
    wordIs(reading, start - 1, ', and') &&
    (wordIs(
      reading,
      draft.to,
      'in for among at by on over from year month to against since this next last further',
    ) ||
      isRespective(reading, draft) ||
      isInnerItem(reading, draft)) &&
    start - before.to <= 6
  );
}

/** "raises of 4%, 3% and 3% over three years": another item follows. */
function isInnerItem(reading: Reading, { to }: Draft): boolean {
  const next = lowerAt(reading, to) === ',' && lowerAt(reading, to + 1) === 'and' ? to + 2 : to + 1;
  return (
    wordIs(reading, to, ', and') &&
    reading.atoms.has(next) &&
    reading.tokens[next + 1]?.text === '%'
  );
}

/** "declines of 0.2% and 0.1%, respectively" */
const isRespective = (reading: Reading, { to }: Draft) =>
  lowerAt(reading, lowerAt(reading, to) === ',' ? to + 1 : to) === 'respectively';

/** "cut 10,000 jobs, 6 percent of its workforce": the same cut as a share. */
function isShareOfIt(reading: Reading, draft: Draft, before: Draft): boolean {
  const start = startWithHedge(draft);
  const link = lowerAt(reading, start - 1) === 'or' ? start - 2 : start - 1;
  return (
    /^(%|share)$/.test(draft.unit) &&
    before.unit !== draft.unit &&
    (before.marks.noun !== undefined || before.unit === 'point') &&
    lowerAt(reading, link) === ',' &&
    link - before.to <= 4 &&
    lowerAt(reading, draft.to) === 'of' &&
    wordIs(reading, draft.to + 1, 'its their the his her all staff total')
  );
}

/** "cut 300 and 120 jobs": the thing is printed once, the verb too. */
const isPair = (reading: Reading, draft: Draft, before: Draft) =>
  before.marks.unitOf === draft &&
  lowerAt(reading, before.to) === 'and' &&
  before.to + 1 === draft.from;

/** "was up 0.5% or around 200 points", "down 10 percent or 3.8 million acres": one move, told twice. */
function isSameInUnits(reading: Reading, draft: Draft, before: Draft): boolean {
  const or = lowerAt(reading, before.to) === ',' ? before.to + 1 : before.to;
  const start = startWithHedge(draft);
  return (
    before.unit === '%' &&
    draft.unit !== '%' &&
    lowerAt(reading, or) === 'or' &&
    // "or about" is a hedge of two words.
    (or === start || or + 1 === start)
  );
}

const SAME_CHANGES = [isPair, isSameInUnits, isListed, isShareOfIt, isElsewhere, isAddedToo];

export const isSameChange = (reading: Reading, draft: Draft, before: Draft): boolean =>
  SAME_CHANGES.some((isSame) => isSame(reading, draft, before));
