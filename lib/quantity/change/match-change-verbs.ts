/** A verb of change right before a number: "rose 3%", "cut 300 jobs"; "lost $14m" is money lost. */

import {
  LENGTH_VERBS,
  LOSING,
  LOST_THINGS,
  MOVES_BY,
  OBJECT_VERBS,
  REMOVING,
} from '../lexicon/changes';
import type { Draft } from '../reading/draft';
import { lowerAt, type Reading } from '../reading/reading';
import { wordIs } from '../reading/word-at';
import { type Direction, verbDirection } from './change-direction';
import { isOtherUse } from './change-look-alikes';

/** Direction of the change whose size the number is; null where it is none. */
export function directBefore(reading: Reading, draft: Draft, at: number): Direction | null {
  const adverb =
    lowerAt(reading, at - 1).endsWith('ly') ||
    wordIs(reading, at - 1, 'again back further another');
  const place = adverb ? at - 2 : at - 1;
  const word = lowerAt(reading, place);
  const direction = REMOVING.has(word) ? 'decrease' : verbDirection(word);
  // "dropped three of their last four"
  if (draft.unit === '-' && lowerAt(reading, draft.to) === 'of') return null;
  if (/^drop/.test(word) && isLoad(reading, draft)) return null;
  // "widen 16 miles of the highway": what is widened.
  if (/^(mi|km|m|ft)$/.test(draft.unit) && lowerAt(reading, draft.to) === 'of') return null;
  if (!direction || isOtherUse(reading, place, word)) return null;
  if (draft.class === 'duration' && !changesLength(reading, place, word)) return null;
  if (draft.class === 'duration' && (word === 'up' || word === 'down')) return direction;
  if (LOSING.has(word)) return losesChange(draft, word) ? 'decrease' : null;
  if (OBJECT_VERBS.has(word))
    return isRaisedMoney(draft, word) && !isPassive(reading, place) ? null : direction;
  if (REMOVING.has(word)) return isTakenOff(reading, draft) ? 'decrease' : null;
  if (word === 'off' && wordIs(reading, place - 1, 'lay lays laid laying')) return 'decrease';
  return isMove(reading, draft) ? direction : null;
}

/** "dropped 18,000 tons of bombs": what is dropped is said behind "of", with no article. */
const isLoad = (reading: Reading, { to, marks, unit }: Draft) =>
  !marks.noun &&
  !marks.money &&
  !/^(%|pp|bp|share|point)$/.test(unit) &&
  lowerAt(reading, to) === 'of' &&
  !wordIs(reading, to + 1, 'its the their his her value');

/** "extended two days"; "it broke up 23 minutes after takeoff" changes nothing. */
function changesLength(reading: Reading, at: number, word: string): boolean {
  if (word === 'up' || word === 'down')
    return wordIs(reading, at - 1, ', was were is are be been (');
  return LENGTH_VERBS.has(word);
}

/** "wiped 508 points off the index", "took 900 megawatts out of the system". */
function isTakenOff(reading: Reading, { to, marks }: Draft): boolean {
  const at = marks.noun && marks.noun.from >= to ? marks.noun.to : to;
  const word = lowerAt(reading, at);
  return (
    (word === 'off' && lowerAt(reading, at + 1) !== ',') ||
    (word === 'out' && lowerAt(reading, at + 1) === 'of')
  );
}

/** Things move by steps, places and jobs; "sank half a mile from the harbour" is where it happened. */
function isMove(reading: Reading, { unit, marks, to }: Draft): boolean {
  if (/^(mi|km|m|nmi|ft|yd)$/.test(unit))
    if (wordIs(reading, to, 'from off away north south east west offshore inland outside'))
      return false;
  return !marks.noun || MOVES_BY.has(unit);
}

/** "exports were raised 100 million bushels": nothing is collected. */
const isPassive = (reading: Reading, verb: number) => wordIs(reading, verb - 1, 'was were been');

/** "raised $5 million" collects money; "raised 5 percent" does not occur without "by". */
const isRaisedMoney = ({ unit }: Draft, word: string) =>
  /^(recover(ed)?|rais(e|es|ed|ing)|mount(ed)?|contract(ed)?|picked)$/.test(word) &&
  !/^(%|pp|bp|point|share)$/.test(unit);

/** "lost 532 billion tonnes of ice", "shed 300 jobs"; "lost $14m" is money lost, a level. */
function losesChange({ unit, marks, unitWords, ...draft }: Draft, word: string): boolean {
  if (marks.money) return word === 'shed' || (unit.includes('/') && !/\/(a|d|wk|mo|h)$/.test(unit));
  if (/^(%|pp|bp|share|point|x)$/.test(unit)) return true;
  if (unitWords && !marks.noun && draft.class === 'figure') return true;
  const thing = marks.noun !== undefined || marks.inherited === true;
  return thing && LOST_THINGS.has(unit);
}
