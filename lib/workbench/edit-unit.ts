import { UNITS, type Unit } from '../record/unit';
import { type Completed, completeRow } from './complete-row';
import { trimTexts } from './trim-texts';

/** A unit as a person describes it, when it is whole; else what is missing. */
export const completeUnit = (typed: Unit): Completed<Unit> => completeRow(UNITS, trimTexts(typed));
