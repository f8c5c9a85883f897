import { wordSet } from './word-set';

/** Abbreviations whose dot ends no sentence (AP and Guardian style books; months, titles, measures). */
export const ABBREVIATIONS = wordSet(
  'jan feb mar apr jun jul aug sep sept oct nov dec mr mrs ms dr prof gen lt col sgt capt rep sen ' +
    'gov rev st no nos vs approx est inc corp co ltd bros jr sr rs mt dept fig vol pp art sec ' +
    'sq cu',
);
