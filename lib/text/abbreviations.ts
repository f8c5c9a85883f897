/**
 * Abbreviations that are printed with a dot, in lower case, by what may stand behind them
 * (AP and Guardian style books).
 */
const wordsOf = (words: string): readonly string[] => words.split(' ');

/** Before a name: “Mr. Vance”, “St. Petersburg”. */
export const TITLES = wordsOf('mr mrs ms dr prof gen lt col sgt capt rep sen gov rev st mt');

/** Before a number: “Sept. 5”, “No. 4”, “approx. 300”. */
export const BEFORE_NUMBERS = wordsOf(
  'jan feb mar apr jun jul aug sep sept oct nov dec no nos approx est rs fig vol pp art sec',
);

/** Before anything: “Vastria vs. Ormeland”. */
export const BEFORE_ANYTHING = wordsOf('vs');

/** Behind a name, where a sentence may end as well: “Halden Corp.”, “Wim Oost Jr.” */
export const BEHIND_NAMES = wordsOf('inc corp co ltd bros jr sr dept');
