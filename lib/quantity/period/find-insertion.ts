/** Insertions between commas: what they say of their time ends with them. */
import { lowerAt, type Reading } from '../reading/reading';
import { wordIs } from '../reading/word-at';

const INSERTION = 22;
const OPENERS =
  'which who whose where worth set founded built held born opened established launched created formed introduced started signed elected appointed released published completed discovered bought acquired first named hired died found seen made won';

interface Insertion {
  readonly from: number;
  /** Token of the comma that closes it. */
  readonly to: number;
  readonly relative: boolean;
}

/** ", which employs 450 people," and ", built in 1864,": the insertion that holds a token. */
export function insertionAround(reading: Reading, place: number, outer = true): Insertion | null {
  const sentence = reading.tokens[place]?.sentence;
  const inside = (at: number) =>
    reading.tokens[at]?.sentence === sentence && Math.abs(at - place) < INSERTION;
  let to = place;
  while (inside(to) && lowerAt(reading, to) !== ',') to++;
  if (!inside(to)) return null;
  for (let from = place - 1; from > 0 && inside(from); from--) {
    if (lowerAt(reading, from) !== ',') continue;
    const word = lowerAt(reading, from + 1);
    const relative = wordIs(reading, from + 1, OPENERS);
    if (!relative && !(word.length > 4 && word.endsWith('ed'))) continue;
    // ", built in 1864, collapsed": a comma that closes one insertion opens none.
    if (!relative && outer && insertionAround(reading, from - 1, false)?.to === from) return null;
    return { from, to, relative };
  }
  return null;
}
