/** Words that say a number is the level of a share index. */
import { wordSet } from './word-set';

export const INDEX_CUES = wordSet(
  'index dow nasdaq ftse nikkei dax cac sensex nifty composite benchmark hang topix kospi ibex industrials gauge barometer pmi seng',
);
