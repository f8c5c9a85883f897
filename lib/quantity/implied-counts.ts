/** What a number counts when no noun stands behind it: victims, kin, populations, magnitudes. */
import { type Draft, lowerAt, type Reading } from './reading';

/** "killed 12 and injured 30", "left 14 dead": persons. */
export function readVictims(reading: Reading, draft: Draft): boolean {
  const before = lowerAt(reading, draft.from - 1);
  const hedged = /^(least|about|than|nearly|some|around|to|over|almost)$/.test(before)
    ? [lowerAt(reading, draft.from - 2), lowerAt(reading, draft.from - 3)]
    : [];
  if (
    /^(hold|carry|seat)$/.test(before) &&
    /^(can|could|to)$/.test(lowerAt(reading, draft.from - 2))
  )
    hedged.push('seats');
  if (
    ![before, ...hedged].some((word) =>
      /^(employ|employs|employed|employing|seats|killed|kills|killing|injured|injures|injuring|wounded|wounding|hurt|arrested|arresting|detained|detaining)$/.test(
        word,
      ),
    )
  )
    return false;
  draft.unit = 'person';
  draft.marks.inherited = true;
  return true;
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
