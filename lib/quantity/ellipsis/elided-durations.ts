/** Whether a bare number takes over the unit of a length of time before it. */

import { CHANGE_VERBS } from '../lexicon/changes';
import type { Draft } from '../reading/draft';
import { lowerAt, type Reading } from '../reading/reading';
import { wordIs } from '../reading/word-at';

/** "within 60 days of loading, instead of 30" */
export function durationGoesOn(reading: Reading, candidate: Draft, draft: Draft): boolean {
  const compared = wordIs(reading, draft.to, 'more fewer less longer');
  const lead = lowerAt(reading, draft.from - 1);
  const gap = draft.from - candidate.to;
  if (draft.marks.magnitude || draft.marks.pronoun) return false;
  // "four years, with a non-parole period of two and a half", "18 minutes, four of them in six"
  if (lead === 'of' && wordIs(reading, draft.from - 2, 'period term sentence minimum maximum'))
    return gap < 12;
  const same = lead === lowerAt(reading, candidate.from - 1);
  const closed = /^[.,;)]?$/.test(lowerAt(reading, draft.to));
  // "sentenced to 18 months and his brother to 12", "took three hours; by train it takes five"
  if (closed && same && /^(to|after|within|by)$/.test(lead)) return gap < 10;
  if (closed && SPENDS.test(lead) && SPENDS.test(lowerAt(reading, candidate.from - 1)))
    return gap < 10;
  const listed = gap <= 3 && closed && lowerAt(reading, candidate.to) === ',';
  if (
    listed &&
    reading.tokens[draft.from - 1]?.kind === 'word' &&
    wordIs(reading, candidate.from - 1, 'got to for took served received')
  )
    return true;
  // "84 millimetres in six hours, 20 more than usual": of the fall, not of the time.
  if (compared && wordIs(reading, candidate.from - 1, 'in for over after within by')) return false;
  if (lead === 'in') return gap < 8 && lowerAt(reading, candidate.from - 1) === 'in';
  // "a policy that for 35 years kept most to one" changes nothing.
  if (lead === 'to' && !changesBetween(reading, candidate, draft)) return false;
  return (
    (/^(of|than|from|with|to|against|not)$/.test(lead) ||
      (compared && lowerAt(reading, draft.to + 1) === 'than')) &&
    gap < 8
  );
}

const SPENDS = /^(took|takes|take|taken|lasted|lasts|spent|served|got|run|runs|ran)$/;

function changesBetween(reading: Reading, { from, to }: Draft, draft: Draft): boolean {
  if (lowerAt(reading, from - 1) === 'from') return true;
  for (let at = Math.max(0, from - 8); at < draft.from; at++)
    if (CHANGE_VERBS.has(lowerAt(reading, at)) && (at < from || at >= to)) return true;
  return false;
}
