/** Ordinals that stand without their unit, and halves that are no part of a year. */

/** Mentions looked at before the ordinal. */

/** Words that open another phrase: an ordinal before them names no noun. */
export const ENDS = 'and but while as after from when which with compared';
