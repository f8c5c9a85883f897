/** Insertions between commas: what they say of their time ends with them. */
import { lowerAt, type Reading } from './reading';
import { wordIs } from './word-at';

const INSERTION = 22;
const OPENERS =
  'which who whose where down up worth set founded built held born opened established launched created formed introduced started signed elected appointed released published completed discovered bought acquired first named hired died found seen made won';

interface Insertion {
  readonly from: number;
  /** Token of the comma that closes it. */
  readonly to: number;
  readonly relative: boolean;
}

/** ", with a capacity of 600 MW,", ", home to 8,000 people," */
const tellsWhatItHas = (reading: Reading, at: number) =>
  (lowerAt(reading, at) === 'home' && lowerAt(reading, at + 1) === 'to') ||
  (lowerAt(reading, at) === 'with' && wordIs(reading, at + 1, 'a an its')) ||
  (lowerAt(reading, at) === 'with' && reading.atoms.has(at + 1));

/** ", which employs 450 people," and ", built in 1864,": the insertion that holds a token. */
export function insertionAround(reading: Reading, place: number, outer = true): Insertion | null {
  const sentence = reading.tokens[place]?.sentence;
  const inside = (at: number) =>
    reading.tokens[at]?.sentence === sentence && Math.abs(at - place) < INSERTION;
  for (let from = place - 1; from > 0 && inside(from); from--) {
    if (lowerAt(reading, from) !== ',') continue;
    const word = lowerAt(reading, from + 1);
    const relative = wordIs(reading, from + 1, OPENERS) || tellsWhatItHas(reading, from + 1);
    if (!relative && !(word.length > 4 && word.endsWith('ed'))) continue;
    // ", built in 1864, collapsed": a comma that closes one insertion opens none.
    if (!relative && outer && insertionAround(reading, from - 1, false)?.to === from) return null;
    for (let to = place; inside(to); to++)
      if (lowerAt(reading, to) === ',') return { from, to, relative };
    return null;
  }
  return null;
}
