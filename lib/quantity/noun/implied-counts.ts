/** What a number counts when no noun stands behind it: victims, kin, populations, magnitudes. */

import { OF_PEOPLE } from '../lexicon/people';
import { type Draft, startWithHedge } from '../reading/draft';
import { lowerAt, type Reading } from '../reading/reading';
import { wordIs } from '../reading/word-at';

/** "killed 12 and injured 30", "left 14 dead": persons. */
export function readVictims(reading: Reading, draft: Draft): boolean {
  const before = lowerAt(reading, draft.from - 1);
  const hedged = /^(least|about|than|nearly|some|around|to|over|almost)$/.test(before)
    ? [lowerAt(reading, draft.from - 2), lowerAt(reading, draft.from - 3)]
    : [];
  if (/^(hold|carry|seat)$/.test(before) && wordIs(reading, draft.from - 2, 'can could to'))
    hedged.push('seats');
  const onBoard = lowerAt(reading, draft.to) === 'on' && lowerAt(reading, draft.to + 1) === 'board';
  if (!onBoard && ![before, ...hedged].some((word) => OF_PEOPLE.has(word))) return false;
  draft.unit = 'person';
  draft.marks.inherited = true;
  return true;
}

const QUAKES =
  'quake quakes earthquake earthquakes aftershock aftershocks tremor tremors foreshock';

/** "magnitude-8.3", "a 7.6 magnitude quake" */
const namesMagnitude = (reading: Reading, { from, to }: Draft) =>
  (lowerAt(reading, from - 1) === '-' && lowerAt(reading, from - 2) === 'magnitude') ||
  (lowerAt(reading, to) === 'magnitude' && wordIs(reading, to + 1, QUAKES));

/** "an aftershock of magnitude 5.6" */
export function readMagnitude(reading: Reading, draft: Draft): boolean {
  if (namesMagnitude(reading, draft)) {
    draft.unit = 'magnitude';
    return true;
  }
  const before = lowerAt(reading, draft.from - 1);
  const measured = /^(of|measured|measuring|registered|registering|at)$/.test(before);
  if (before !== 'magnitude' && !(measured && Number(draft.value) < 10 && isQuake(reading, draft)))
    return false;
  draft.unit = 'magnitude';
  return true;
}

/** "a quake of 6.4 struck; a second measured 5.9" */
function isQuake(reading: Reading, { from, value }: Draft): boolean {
  if (!value?.includes('.')) return false;
  for (let at = from - 2; at > from - 12; at--) if (wordIs(reading, at, QUAKES)) return true;
  return false;
}

/** "a family of four", "a father of three" */
export function readKin(reading: Reading, draft: Draft): boolean {
  if (lowerAt(reading, draft.from - 1) !== 'of' || draft.marks.magnitude) return false;
  const kin = lowerAt(reading, draft.from - 2);
  if (!/^(family|families|father|mother|dad|mum|mom|parent)$/.test(kin)) return false;
  draft.unit = kin.startsWith('famil') ? 'person' : 'child';
  draft.marks.inherited = true;
  return true;
}

/** "a city of 1.4 million", "a gang of six" */
export function isPopulation(reading: Reading, draft: Draft): boolean {
  const from = startWithHedge(draft);
  for (let at = from - 1; at > from - 4; at--)
    if (lowerAt(reading, at) === 'of')
      return wordIs(
        reading,
        at - 1,
        'city town country nation population village island crowd audience workforce gang crew group team panel jury party squad staff band congregation cast',
      );
  return false;
}
