/** Hedges before and behind an amount, with what they do to it (the guidelines, section 4). */
import type { Modifier } from '../mention';
import { DOWN_COMPARATIVES, UP_COMPARATIVES } from './changes';

type Entry = readonly [string, Modifier];
const list = (modifier: Modifier, words: string): Entry[] =>
  words.split(';').map((phrase) => [phrase, modifier]);

/** "higher than", "no higher than", "cheaper than": whatever compares. */
const comparing = (words: ReadonlySet<string>, modifier: Modifier, negated: Modifier): Entry[] =>
  [...words]
    .filter((word) => /(er|ore|ess)$/.test(word))
    .flatMap((word) => [
      [`${word} than`, modifier],
      [`no ${word} than`, negated],
      [`not ${word} than`, negated],
      [`far ${word} than`, modifier],
      [`much ${word} than`, modifier],
      [`well ${word} than`, modifier],
    ]);

/** How near: "just under", "slightly less than", "a little over". */
const NEAR = ['just', 'slightly', 'a little'];
const BELOW = ['under', 'below', 'less than', 'short of'];
const ABOVE = ['over', 'above', 'more than'];
const nearly = (places: readonly string[], modifier: Modifier): Entry[] =>
  NEAR.flatMap((near) => places.map((place): Entry => [`${near} ${place}`, modifier]));

export const HEDGES_BEFORE: readonly Entry[] = [
  ...comparing(UP_COMPARATIVES, '>', '<='),
  ...comparing(DOWN_COMPARATIVES, '<', '>='),
  ...nearly(BELOW, '~<'),
  ...nearly(ABOVE, '>'),
  ...list(
    '~',
    'about;around;some;roughly;approximately;approx;circa;ca;c;close to;barely;scarcely;an estimated;estimated;estimated at;an estimate of;in the region of;in the order of;of the order of;on the order of;something like;more or less;say;reportedly;near;in the neighborhood of;in the neighbourhood of;or about;~;≈;somewhere around;in the vicinity of',
  ),
  ...list(
    '~<',
    'almost;nearly;not quite;shy of;just shy of;not far short of;close on;a shade under;a touch under;virtually;practically;nearing;approaching',
  ),
  ...list(
    '>',
    'over;above;past;well over;well above;well past;upwards of;upward of;in excess of;beyond;north of;comfortably over;exceeding;topping;surpassing;crossing;passing;worth more than;worth over;>',
  ),
  ...list(
    '>=',
    'at least;as few as;as little as;a minimum of;minimum;a minimum;minimum of;at the very least;≥;from as little as;as low as;at a minimum',
  ),
  ...list('<', 'under;below;well under;well below;beneath;<'),
  ...list(
    '<=',
    'up to;as much as;as many as;at most;not exceeding;capped at;within;within the next;within the first;a maximum of;maximum;a maximum;maximum of;as high as;as long as;as far as;not over;at the most;limited to;≤;a limit of',
  ),
];

export const HEDGES_BEHIND: readonly Entry[] = [
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
    'or fewer;or less;or under;and under;or lower;or below;or younger;at most;maximum;max;tops;or sooner;and below;, at most;at the most',
  ),
];

/** Verbs that carry a bound: "passed $450,000", "exceeds 5 million". */
export const HEDGE_VERBS: ReadonlyMap<string, Modifier> = new Map(
  ['cross/ed', 'pass/ed', 'top/ped', 'exceed/ed', 'surpass/ed', 'breach/ed'].flatMap((verb) => {
    const [base = '', past = ''] = verb.split('/');
    const doubled = base + past.slice(0, -2);
    return [
      base,
      base + past,
      `${doubled}ing`,
      /(s|ch)$/.test(base) ? `${base}es` : `${base}s`,
    ].map((form) => [form, '>'] as const);
  }),
);
