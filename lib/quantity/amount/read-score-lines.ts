/** "Germany 7, Brazil 1": two names with a number each, alone in their sentence or before a colon. */
import { MONTHS } from '../lexicon/calendar';
import { NAME_LEADS } from '../lexicon/names';
import { lowerAt, type Reading } from '../reading/reading';
import { claimTally } from './read-tallies';

const MOST_WORDS = 4;
const SCORE = /^\d{1,3}$/;

/** Position of the score behind one to four capitalised words; −1 when there is none. */
function scoreBehindName({ tokens, claimed }: Reading, at: number): number {
  for (let place = at; place <= at + MOST_WORDS; place++) {
    const token = tokens[place];
    if (!token || claimed[place] || token.sentence !== tokens[at]?.sentence) return -1;
    if (token.kind === 'number')
      return place > at && !token.glued && SCORE.test(token.text) ? place : -1;
    const name = token.kind === 'word' && token.text !== token.lower;
    if (!name || NAME_LEADS.has(token.lower) || MONTHS.has(token.lower)) return -1;
  }
  return -1;
}

const opensLine = ({ tokens }: Reading, at: number) =>
  at === 0 ||
  tokens[at - 1]?.sentence !== tokens[at]?.sentence ||
  /^[:;–—("“]$/.test(tokens[at - 1]?.text ?? '');

const closesLine = ({ tokens }: Reading, at: number) =>
  tokens[at]?.sentence !== tokens[at - 1]?.sentence || /^[.:;–—()"”]$/.test(tokens[at]?.text ?? '');

export function readScoreLines(reading: Reading): void {
  const { tokens } = reading;
  for (const at of reading.atoms.keys()) {
    if (tokens[at]?.kind !== 'number' || lowerAt(reading, at + 1) !== ',') continue;
    let from = at;
    while (at - from < MOST_WORDS && !opensLine(reading, from)) from--;
    if (!opensLine(reading, from) || scoreBehindName(reading, from) !== at) continue;
    const second = scoreBehindName(reading, at + 2);
    if (second < 0 || !closesLine(reading, second + 1)) continue;
    const side = (place: number) => ({
      from: place,
      to: place + 1,
      value: tokens[place]?.text ?? '',
    });
    claimTally(reading, side(at), side(second));
  }
}
