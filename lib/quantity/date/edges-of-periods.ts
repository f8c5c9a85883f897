/** Edges and thirds of periods: "end of June", "year-end", "early 2027", "mid-1990s". */

import { lowerAt } from '../reading/reading';
import { wordIs } from '../reading/word-at';
import { DASHES, type DateGrammar, found } from './found-date';
import { innerDate, wholeAt } from './inner-date';
import { looksAhead } from './outlook';
import { firstOf, lastOf, thirdOf, yearEdtf } from './slice-periods';
import { unitFromNow } from './units-from-now';
import { yearBehind } from './year-behind';

const THIRDS = ['early', 'mid', 'late'];

/** "early 2027", "mid-2011", "late last year", "the mid-1990s", "later this year", "middle of May". */
const third: DateGrammar = (reading, at) => {
  const word = lowerAt(reading, at);
  const middle = word === 'middle' && lowerAt(reading, at + 1) === 'of';
  const index = middle ? 1 : THIRDS.indexOf(word.replace(/(r|er)$/, ''));
  if (index < 0 && !/^(earlier|later)$/.test(word)) return null;
  let place = middle || DASHES.has(lowerAt(reading, at + 1)) ? at + 2 : at + 1;
  // "the early hours of Sunday"
  if (wordIs(reading, place, 'hours part') && lowerAt(reading, place + 1) === 'of') place += 2;
  else if (wordIs(reading, place, 'in on') && lowerAt(reading, place + 1) === 'the') place += 2;
  const whole = middle || place > at + 2 ? wholeAt(reading, place) : innerDate(reading, place);
  if (!whole || whole.to <= place || whole.grain === 'span') return null;
  const edtf = /er$/.test(word) ? whole.edtf : thirdOf(whole.edtf, index);
  return found(at, whole.to, edtf, 'other', 'first, middle or last third', whole.numeral);
};

/** "end of June", "end-August", "start of 2013", "end of the decade", "beginning of next month". */
const edge: DateGrammar = (reading, at) => {
  const end = wordIs(reading, at, 'end close ending');
  if (!end && !wordIs(reading, at, 'start beginning')) return null;
  if (!DASHES.has(lowerAt(reading, at + 1)) && lowerAt(reading, at + 1) !== 'of') return null;
  const whole = wholeAt(reading, at + 2);
  if (!whole || /day|week/.test(whole.grain)) return null;
  const edtf = whole.edtf && (end ? lastOf(whole.edtf) : firstOf(whole.edtf));
  return found(at, whole.to, edtf, 'day', end ? 'last of it' : 'start of it', whole.numeral);
};

/** "year-end", "month-end", "year's end 2012". */
const unitEnd: DateGrammar = (reading, at) => {
  if (!wordIs(reading, at, 'year month') || !wordIs(reading, at + 1, "- – ‑ 's")) return null;
  if (lowerAt(reading, at + 2) !== 'end' || reading.published === null) return null;
  const behind = yearBehind(reading, at + 3);
  const unit = lowerAt(reading, at) as 'year' | 'month';
  // "were $5bn at year-end": the last one over.
  const past = lowerAt(reading, at - 1) === 'at' && !looksAhead(reading, at);
  const edtf = behind ? yearEdtf(behind.year) : unitFromNow(reading.published, unit, past ? -1 : 0);
  return found(
    at,
    behind?.to ?? at + 3,
    edtf && lastOf(edtf),
    'other',
    'last of it',
    behind !== null,
  );
};

export const EDGE_GRAMMARS: readonly DateGrammar[] = [third, edge, unitEnd];
