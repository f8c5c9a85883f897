/** Words that make a factor of "times" and "twice". */
import { wordSet } from './word-set';

/** Behind "three times", these make a factor: "three times as much", "twice its average". */
export const COMPARES = wordSet(
  'as more the what higher larger bigger greater faster its their his that those normal average less lower last longer annual current earnings likelier this better cheaper stronger heavier older over a book revenue sales gdp ebitda income debt wages profit profits forward trailing expected underlying',
);
