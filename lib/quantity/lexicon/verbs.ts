/** Verbs that tell what a number beside them does in its sentence. */
import { wordSet } from './word-set';

/** Behind a bare number, these make it the subject of its own clause: "and eight see no change". */
export const SUBJECT_VERBS = wordSet(
  'see sees saw expect expected are were was is have had said say did do voted want wanted think would will could can predicted opposed abstained',
);
