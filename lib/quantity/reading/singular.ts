/** Singular, lower-case form of a noun: the unit of a counted thing. */

import { IRREGULAR_PLURALS } from '../lexicon/nouns';
import { wordSet } from '../lexicon/word-set';

/** "gunmen", "congresswomen", "grandchildren": any compound of them. */
const GROWN = /men$|children$/;
const NO_MEN = /^(speci|regi|abdo|o|a|ye|se|acu|sta|ra|bitu|cycla)men$/;
const isPeople = (noun: string) => GROWN.test(noun) && !NO_MEN.test(noun);

export function singularOf(noun: string): string {
  if (isPeople(noun)) return noun.endsWith('ren') ? noun.slice(0, -3) : `${noun.slice(0, -2)}an`;
  const irregular = IRREGULAR_PLURALS.get(noun);
  if (irregular) return irregular;
  if (noun.length < 4 || /(ss|us|is|'s)$/.test(noun)) return noun;
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  if (/(ss|x|zz|ch|sh|us)es$/.test(noun)) return noun.slice(0, -2);
  return noun.endsWith('s') ? noun.slice(0, -1) : noun;
}

const NOT_PLURAL = /(ss|us|is|ics|ous)$/;
/** Words in -s that are no plural noun. */
const S_WORDS = wordSet(
  "'s as is was has its his this thus us yes perhaps always besides news plus minus less across does says lies afterwards towards sometimes series ours theirs yours hers versus whereas else amongst sports",
);

/** Whether a word reads as a plural noun. */
export function looksPlural(word: string): boolean {
  if (IRREGULAR_PLURALS.has(word) || isPeople(word)) return true;
  return word.length > 3 && word.endsWith('s') && !NOT_PLURAL.test(word) && !S_WORDS.has(word);
}
