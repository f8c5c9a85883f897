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

/** Verbs that make one phrase with the "up" or "down" behind them: "tear up", "gunned down". */
export const PARTICLE_VERBS = wordSet(
  'tear tears tore torn tearing burn burns burnt burned burning pick picks picked picking give gives given giving signed sign signing lined rounded turned dug prop propped beefed tied broken breaking shot shoot gunned tracked hunted chase chases chased chasing knocked write writes wrote writing locked locking handed hand laid lay chopped cordoned mopped gobbled snapping snap buying buy bought setting shutting making putting written pulled pulling pull made make makes set sets taken take took drew build built catch step shut end broke blew brought gave racked piled notched put snapped rang called',
);

/** Verbs that change how long something lasts; any other verb before a length of time does not. */
export const LENGTH_VERBS = wordSet(
  'extend extended extends extending cut shorten shortened reduced lengthened added adding adds add fell rose down up',
);

/** Verbs of change whose object is the amount itself: "gained 5 points", "cut 300 jobs". */
export const OBJECT_VERBS = wordSet(
  'gained gain gains gaining add adds added adding raise raises raised raising lift lifted lifts cut cuts cutting boost shed reduce reduced expand extend mount mounted recover recovered contracted improve slow contract extended picked',
);

/** A change only where "off" or "out of" stands behind the amount: "wiped 508 points off the index". */
export const REMOVING: ReadonlySet<string> = verbs(
  'knock lop slice strip take/taken',
  'took wipe wipes wiped wiping',
);

/** Things whose loss is a change in number, by their unit. */
export const LOST_THINGS = wordSet(
  'job post position worker employee staff seat place point member branch store shop route flight wicket mp councillor ward constituency pound kg lb subscriber customer user client viewer reader passenger',
);

/** Units that a level moves by: "fell 12 places"; "sank 1,912 holes" changes nothing. */
export const MOVES_BY = wordSet(
  'place point spot position seat notch rank level step storey floor job unit case run shot stroke',
);

/** Words that no object of a verb of change begins or goes on with. */
export const NO_OBJECT = wordSet(
  'of in by to from for at with on and or but that which is was were are than over under about only had has have as after while own owns owned a an',
);

/** Between a number and its noun of change: "a 5% pay rise", "12 per cent annual growth". */
export const BEFORE_CHANGE_NOUN = wordSet(
  'year-on-year annual pay price rate tax salary quarterly monthly daily sharp steep quarter point interest further overall rise- of sales in the - on year same store like for wage budget funding production output spending fare net one day cost profit jobs job export import jump- average real nominal percentage dividend power population workforce headcount staff weekly first biggest',
);

/** Between a verb of change and its amount: "rose by a modest 5%". */
export const BEFORE_AMOUNT = wordSet(
  'a an the only just its their even yet record whopping some by- roughly sharply modest mere massive total combined net provisional of- almost more than less fewer about around as much many up- nearly slightly another',
);
