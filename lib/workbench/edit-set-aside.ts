import { SET_ASIDES, type SetAside } from '../record/set-aside';
import { type Completed, completeRow } from './complete-row';
import { trimTexts } from './trim-texts';

/** A number as a person sets it aside, when class and reason stand; else what is missing. */
export const completeSetAside = (typed: SetAside): Completed<SetAside> =>
  completeRow(SET_ASIDES, trimTexts(typed));
