import { wordSet } from './word-set';

/** Fixed phrases in which a number word states no quantity; a hyphen is printed, or it is not. */
export const IDIOMS: readonly string[] = (
  'one of;one another;one after another;one by one;on the one hand;one or other;one way or another;no one;every one of;every one;each one;any one;this one;that one;' +
  'the one;which one;one thing;one time;one-time;one off;one-off;one-sided;one way;one-way;two-way;one day;at one point;at one time;at one stage;' +
  'one step;one-man;one-woman;loved one;loved ones;one and only;one and the same;one reason;one last;one-party;two-party;two-state;' +
  'half-time;half time;half-brother;half-sister;first time buyer;first time buyers;first-time;second to none;second hand;second-hand;second nature;second thoughts;second thought;at first;first of all;first and foremost;' +
  'in the first place;first aid;first hand;first-hand;first class;first-class;first lady;first minister;first come;second class;third party;third-party;third parties;third world;sixth sense;eleventh hour;eleventh-hour;' +
  'zero tolerance;zero sum;zero-sum;ground zero;net zero;net-zero;square one;day one;cloud nine;nine to five;two-faced;two-tier;two-wheeler;two-wheelers;three-wheeler;three-wheelers;four-wheeler;four-wheelers;24 / 7;50 / 50;fifty fifty;50-50;four wheel drive;four-wheel-drive;all fours;three dimensional;two dimensional;two cents'
).split(';');

/** Behind these, "one" is a pronoun: "the latest one", "no one". */
export const PRONOUN_LEADS = wordSet(
  'no any every each this that which another other big new good bad old next last only same right wrong better whole',
);

/** Behind these, a bare "one" does count: "from two to one", "just one", "all but one". */
export const COUNTING_LEADS = wordSet(
  'to from by only just but least number than or and day phase page chapter , about nearly over under against with minus negative plus is was after',
);

/** Behind these, "first" is no adverb: "the first", "of first". */
export const NO_ADVERB_BEFORE = wordSet(
  "the a an its his her their our my your 's this that of for in by as very every since only another on and",
);

/** Behind these, "first" is an adverb: "was first seen", "he first said". */
export const ADVERB_BEFORE = wordSet(
  'should must will would could can may might to was were is are been be has had have when who which he she it they we i you not also',
);

/** Behind "one", these leave it a pronoun: "one for each of them". */
export const BEHIND_PRONOUN = wordSet(
  'for on and with under at by as from following but when if because last this now too either yet himself herself itself again since after before until during he she it they we you i',
);
