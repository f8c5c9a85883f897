/** Small print that stands with a mark: its formula, when a plan was stated, that it is disputed. */

import type { MarkPlan } from './chart-plan';
import type { PaletteKey } from './palette';

/** Name of a mark in the picture; tables and alternative texts give the full one. */
export const shownLabel = ({ shortLabel, label }: MarkPlan): string => shortLabel ?? label;

export interface MarkNote {
  readonly text: string;
  readonly tone: PaletteKey;
}

export function markNotes(mark: MarkPlan): MarkNote[] {
  const notes: MarkNote[] = [];
  if (mark.formula !== null) notes.push({ text: mark.formula, tone: 'ink-soft' });
  if (mark.planned)
    notes.push({
      text: mark.statedOn === null ? mark.status : `${mark.status}, stated ${mark.statedOn}`,
      tone: 'ink-soft',
    });
  if (mark.flagged) notes.push({ text: 'disputed by other reports', tone: 'accent' });
  return notes;
}
