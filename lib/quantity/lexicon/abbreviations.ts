import { BEFORE_ANYTHING, BEFORE_NUMBERS, BEHIND_NAMES, TITLES } from '../../text/abbreviations';

/** Abbreviations that keep their dot as one word; measures ("sq. ft.") stand here alone. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...TITLES,
  ...BEFORE_ANYTHING,
  ...BEFORE_NUMBERS,
  ...BEHIND_NAMES,
  'sq',
  'cu',
]);
