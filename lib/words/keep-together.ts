/** For display only: a number in running text and what belongs to it stay on one line. */
import { NO_BREAK, THIN } from './decimal-words';

const SCALED = /(\d) (?=(?:thousand|million|billion|trillion)\b)/g;
const PER_CENT = /(\d) (?=%)/g;
const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const DATED = new RegExp(`\\b(\\d{1,2}) (?=(?:${MONTHS})\\b)`, 'g');

/** "$88 billion", "50 %", "8 May" with spaces that do not break; nothing else is changed. */
export const keepTogether = (text: string): string =>
  text
    .replaceAll(SCALED, `$1${NO_BREAK}`)
    .replaceAll(PER_CENT, `$1${THIN}`)
    .replaceAll(DATED, `$1${NO_BREAK}`);
