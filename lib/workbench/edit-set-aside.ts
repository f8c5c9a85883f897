import type { Draft } from '../record/draft';
import { SET_ASIDES, type SetAside } from '../record/set-aside';
import { type Completed, completeRow } from './complete-row';
import { proposeSetAside } from './propose-rows';
import { trimTexts } from './trim-texts';

/** A number as a person sets it aside, when class and reason stand; else what is missing. */
export const completeSetAside = (typed: SetAside): Completed<SetAside> =>
  completeRow(SET_ASIDES, trimTexts(typed));

/** The form as it opens: why a number that is proposed as a figure is none, only a person can say. */
export const openSetAside = (draft: Draft): SetAside => ({
  ...proposeSetAside(draft),
  ...(draft.proposal === 'figure' ? { reason: '' } : {}),
});
