/** Hedges before and behind an amount, with what they do to it (the guidelines, section 4). */
import type { Modifier } from '../mention';

const list = (modifier: Modifier, words: string) =>
  words.split(';').map((phrase) => [phrase, modifier] as const);

export const HEDGES_BEFORE: ReadonlyArray<readonly [string, Modifier]> = [
  ...list(
    '~',
    'about;around;some;roughly;approximately;approx;circa;ca;c;close to;barely;scarcely;an estimated;estimated;estimated at;an estimate of;in the region of;in the order of;of the order of;on the order of;something like;more or less;say;reportedly;near;in the neighborhood of;in the neighbourhood of;around about;or about;~;≈;somewhere around;in the vicinity of;an approximate;an approximately',
  ),
  ...list(
    '~<',
    'almost;nearly;just under;not quite;just below;just short of;a little under;slightly under;slightly below;slightly less than;a little less than;just less than;shy of;close on;a shade under;virtually;well-nigh;practically;just shy of;narrowly under;a touch under;not far short of;nearing;approaching',
  ),
  ...list(
    '>',
    'more than;over;above;past;well over;a little over;just over;slightly over;slightly more than;slightly above;just above;just more than;a little more than;upwards of;upward of;in excess of;beyond;greater than;higher than;larger than;bigger than;longer than;well above;well past;far more than;much more than;well more than;considerably more than;significantly more than;no fewer than than;not less than than;better than;north of;comfortably over;comfortably more than;older than;exceeding;topping;surpassing;crossing;passing;worth more than;worth over;>;heavier than;taller than;faster than;stronger than;far above;hotter than;warmer than;deeper than;wider than;higher than;stronger than',
  ),
  ...list(
    '>=',
    'at least;not less than;no less than;no fewer than;not fewer than;as few as;as little as;a minimum of;minimum;a minimum;at the very least;≥;from as little as;from as low as;as low as;at a minimum;minimum of',
  ),
  ...list(
    '<',
    'less than;fewer than;under;below;well under;well below;lower than;smaller than;far less than;much less than;fewer than than;younger than;well short of than;cheaper than;<;significantly less than;far fewer than;shorter than;beneath;slower than;colder than;cooler than;lighter than;weaker than',
  ),
  ...list(
    '<=',
    'up to;as much as;as many as;not more than;no more than;at most;not exceeding;capped at;within;within the next;within the first;a maximum of;maximum;a maximum;maximum of;no longer than;no higher than;as high as;as long as;as far as;not over;at the most;limited to;no greater than;no larger than;≤;a limit of;no less than than',
  ),
];

export const HEDGES_BEHIND: ReadonlyArray<readonly [string, Modifier]> = [
  ...list(
    '~',
    'or so;or thereabouts;odd;- odd;approximately;, give or take;give or take;, more or less;more or less;ish;- ish;, roughly;, or thereabouts;, or so;, approximately',
  ),
  ...list(
    '>=',
    'or more;or longer;and over;and above;or over;and more;or older;and older;or higher;or greater;or above;and up;and upwards;or better;at least;at a minimum;minimum;and counting;or later;or beyond;, at least;plus;+',
  ),
  ...list(
    '<=',
    'or fewer;or less;or under;and under;or lower;or below;or younger;at most;maximum;max;tops;or sooner;and below;or shorter;, at most;at the most',
  ),
];

/** Verbs that carry a bound: "passed $450,000", "exceeds 5 million". */
export const HEDGE_VERBS: ReadonlyMap<string, Modifier> = new Map([
  ...'cross crosses crossed crossing pass passes passed passing top tops topped topping exceed exceeds exceeded exceeding surpass surpasses surpassed surpassing breach breaches breached'
    .split(' ')
    .map((verb) => [verb, '>'] as const),
]);
