/**
 * Fixed phrases in which a number word states no quantity. `*` stands for any one word; the
 * number word is the one that the stage finds an atom at.
 */
export const IDIOMS: readonly string[] = (
  'one of;one another;one after another;one by one;on the one hand;one or other;one way or another;no one;every one of;every one;each one;any one;this one;that one;' +
  'the one;which one;one thing;one time;one-time;one off;one-off;one sided;one-sided;one way;one-way;two way;two-way;one day;one to one;one on one;one-stop;at one point;at one time;at one stage;' +
  'one step;one size;one upmanship;one liner;one-man;one-woman;loved one;loved ones;one and only;one and the same;one reason;' +
  'half-time;half time;half-brother;half-sister;half-heartedly;half-baked;first time buyer;first time buyers;first-time;second to none;second hand;second-hand;second guess;second nature;second thoughts;second thought;second string;at first;first of all;first and foremost;' +
  'in the first place;first aid;first hand;first-hand;first class;first-class;first rate;first-rate;first lady;first minister;first responders;first responder;first name;first come;first and last;second rate;second class;' +
  'third party;third-party;third parties;third world;third rail;fourth estate;fifth column;sixth sense;seventh heaven;eleventh hour;eleventh-hour;nth degree;' +
  'zero tolerance;zero sum;zero-sum;ground zero;net zero;net-zero;patient zero;square one;day one;cloud nine;nine to five;two faced;two-faced;two fold;two tier;two-tier;one hundred percent behind;' +
  'twenty four hours a day;24 / 7;24-7;50 / 50;fifty fifty;50-50;four wheel drive;four-wheel-drive;all fours;on all fours;three dimensional;two dimensional;one dimensional;' +
  'two cents;six of one;ten out of ten;ten-pin;seven seas;nine lives;one fell swoop;number one priority;one for all;one last;one-party;two-party;two-state'
).split(';');

/** Behind these, "one" is a pronoun: "the latest one", "no one". */
export const PRONOUN_LEADS: ReadonlySet<string> = new Set(
  'no any every each this that which another other big new good bad old next last only same right wrong better whole'.split(
    ' ',
  ),
);
