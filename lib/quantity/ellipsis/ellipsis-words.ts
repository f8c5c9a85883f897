/** What the searches for an antecedent share. */

import { wordSet } from '../lexicon/word-set';
import { type Draft, startWithHedge } from '../reading/draft';
import { lowerAt, type Reading } from '../reading/reading';
import { wordIs } from '../reading/word-at';

export const sentenceOf = ({ tokens }: Reading, draft: Draft) => tokens[draft.from]?.sentence;

/** Words that lead from one amount to the next of the same measure. */
export const FORWARD = wordSet(
  'to and or from , versus v against - – than with but over by the about some around nearly almost compared just more up down then at least a further between x × of in million as many much few maximum minimum most',
);

/** "a two-week high of $1,195": the level a move reached. */
export const isHighOf = (reading: Reading, { from }: Draft): boolean =>
  lowerAt(reading, from - 1) === 'of' && wordIs(reading, from - 2, 'high low peak record');

/** Articles, hedges and adjectives between a number and the word that leads to it. */
const BEFORE_NUMBERS = wordSet(
  'a an the about around some just nearly almost only over than more least record another further low high of average',
);

/** Whether the number is the end point of a change, its hedge aside. */
export function leadWord(reading: Reading, draft: Draft): string {
  const start = startWithHedge(draft);
  for (let at = start - 1; at >= 0; at--) {
    const word = lowerAt(reading, at);
    if (!BEFORE_NUMBERS.has(word)) return word;
    if (draft.from - at > 5) return word;
  }
  return '';
}
