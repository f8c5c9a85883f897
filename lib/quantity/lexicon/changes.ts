/** Words of change in the news, by direction. Regular forms of verbs and nouns are made from the base. */
import { wordSet } from './word-set';

const listOf = (words: string) => words.split(' ');

const withS = (word: string) =>
  /(s|sh|ch)$/.test(word) ? `${word}es` : `${word.replace(/([^aeiou])y$/, '$1ie')}s`;

/** "fall/fell/fallen": the base with its past forms, where they are not regular. */
function verbForms(verb: string): string[] {
  const [base = '', ...past] = verb.split('/');
  const stem = base.replace(/e$/, '').replace(/^([^aeiou]+[aeiou])([bdgmpt])$/, '$1$2$2');
  const regular = stem.replace(/([^aeiou])y$/, '$1i');
  return [base, withS(base), `${stem}ing`, ...(past.length ? past : [`${regular}ed`])];
}
const verbs = (bases: string, others: string): ReadonlySet<string> =>
  new Set([...listOf(bases).flatMap(verbForms), ...listOf(others)]);
const nouns = (words: string, others: string): ReadonlySet<string> =>
  new Set([...listOf(words).flatMap((word) => [word, withS(word)]), ...listOf(others)]);

/** Verbs whose object of money, people or goods is an amount, not the size of a change. */
const LOSE = 'lose/lost';
export const LOSING: ReadonlySet<string> = verbs(LOSE, 'shed');

export const UP_VERBS: ReadonlySet<string> = verbs(
  'rise/rose/risen increase gain grow/grew/grown climb jump surge soar advance add rally expand improve strengthen rebound recover leap/leaped/leapt spike boost raise lift accelerate widen deepen extend lengthen hike swell appreciate mount heighten enlarge inch skyrocket tighten',
  'up firmed firming outpaced exceeded bumped upped ballooned warmed picked',
);
export const DOWN_VERBS: ReadonlySet<string> = verbs(
  `${LOSE} fall/fell/fallen drop decline decrease slip slide/slid dip shed/shed sink/sank/sunk tumble plunge plummet shrink/shrank/shrunk cut/cut reduce lower slash ease weaken narrow slow retreat trim pare depreciate devalue crash slump recede axe dwindle halve erode curb shave shorten collapse`,
  'down off contracted contracting dived dove worsened cooled discounted scale scaled',
);
export const CHANGE_VERBS: ReadonlySet<string> = new Set([
  ...UP_VERBS,
  ...DOWN_VERBS,
  ...wordSet(
    'move moves moved go goes going went change changed shifted revised swung took taking brought bringing adjusted edged ticked came doubled tripled halved quadrupled',
  ),
]);

export const UP_NOUNS: ReadonlySet<string> = nouns(
  'rise increase gain growth jump surge climb advance rally hike boost expansion improvement upturn uptick spike leap appreciation addition recovery raise increment',
  'rebound premium widening acceleration',
);
export const DOWN_NOUNS: ReadonlySet<string> = nouns(
  'fall drop decline decrease cut reduction slide dip loss slump plunge tumble contraction downturn depreciation devaluation slowdown retreat setback crash shortfall saving',
  'discount narrowing',
);

/** Behind the number, with "than" or alone: "28p more", "2.3 per cent lower". */
export const UP_COMPARATIVES = wordSet(
  'more higher larger bigger greater stronger above faster longer better thicker louder up heavier taller dearer hotter warmer deeper wider older extra additional clear ahead',
);
export const DOWN_COMPARATIVES = wordSet(
  'less fewer lower smaller below weaker under down short shorter slower quicker cheaper worse lighter cooler colder narrower behind off shy younger thinner adrift',
);

/** Before the number: additions to what is there. */
export const ADDITIONS = wordSet('further additional extra another');
export const UNCHANGED_BEFORE = wordSet(
  'unchanged flat steady stays stay stayed remains remained remain kept held keeps keep keeping holding maintained left frozen stable',
);
