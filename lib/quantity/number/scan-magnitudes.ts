/** Magnitudes behind a number: words, abbreviations, and letters that may also be metres. */

import {
  MAGNITUDE_ABBREVIATIONS,
  MAGNITUDE_LETTERS,
  MAGNITUDE_WORDS,
} from '../lexicon/number-words';
import { RACING } from '../lexicon/sports';
import { wordSet } from '../lexicon/word-set';
import type { Step } from '../mention';
import { endsInCurrency } from '../unit/match-currency';
import { afterHyphen, lower, type Tokens } from './number-parts';

/** "thousand billion", "lakh crore": more in a row is noise. */
const MOST_MAGNITUDES = 2;

/** "m" is metres in "the 100m hurdles" and "4m high", else millions. */
const METRE_CUES = wordSet(
  'thick across underwater offshore sprint race freestyle hurdles relay butterfly backstroke breaststroke medley champion final dash high deep tall long wide above below from away north south east west asl runner swim shark crocodile python whale waves wave fence statue tower yacht sculpture pole mural vessel boat',
);

/** Behind a distance of track and pool alone: "the 100m title", "5m title loans" are loans. */
const EVENTS = wordSet(
  'hope record title crown medal medallist medalist winner runner mark event world indoor',
);

/** "a wingspan of 48m", "waves of up to 6m": a word of size close before. */
const METRE_LEADS = wordSet(
  'depth height length width wingspan wave waves deep high tall distance feet ft cm km men women swim sprint race pool altitude wall tower diameter radius water sea surface peak summit tall wide stretch taller yacht hull ship boat crater hole tunnel telescope mast turbine blade statue rope',
);

/** "won the 100m in 9.79 seconds": distances of track and pool behind an article. */
const TRACK = /^(50|60|100|110|200|400|800|1,?500|5,?000|10,?000)$/;

const isTrackDistance = (tokens: Tokens, at: number) =>
  TRACK.test(tokens[at]?.text ?? '') &&
  (/^(the|'s|'|individual|x|olympic|indoor)$/.test(lower(tokens, at - 1)) ||
    EVENTS.has(lower(tokens, afterHyphen(tokens, at + 2))) ||
    // "the champion at 800m and 1500m"
    (isNearRacing(tokens, at) && lower(tokens, at + 2) === 'and' && lower(tokens, at + 4) === 'm'));

/** "In the Melbourne Cup, over 3,200m": a length of one to five kilometres beside a word of racing. */
function isRaceLength(tokens: Tokens, at: number): boolean {
  return /^[1-5],?\d00$/.test(tokens[at]?.text ?? '') && isNearRacing(tokens, at);
}

const RACE_WINDOW = 8;

function isNearRacing(tokens: Tokens, at: number): boolean {
  for (let near = at - RACE_WINDOW; near < at + RACE_WINDOW; near++)
    if (RACING.has(lower(tokens, near))) return true;
  return false;
}

const METRE_WINDOW = 6;

function metresBefore(tokens: Tokens, at: number): boolean {
  for (let back = at - 1; back >= at - METRE_WINDOW; back--) {
    if (METRE_LEADS.has(lower(tokens, back))) return true;
    if (tokens[back]?.text === '.' || tokens[back]?.text === ',') return false;
  }
  return false;
}

function letterExponent(tokens: Tokens, at: number, numeral: number): number | undefined {
  const token = tokens[at];
  const exponent = MAGNITUDE_LETTERS.get(token?.lower ?? '');
  if (!token || exponent === undefined) return undefined;
  if (endsInCurrency(tokens, numeral)) return exponent;
  if (!token.glued || !/^[mkb]$/.test(token.lower)) return undefined;
  const next = afterHyphen(tokens, at + 1);
  // "Sea ice shrank to 3.41m sq km"
  if (token.lower === 'm' && /^(sq|square|cubic|cu)$/.test(lower(tokens, next))) return exponent;
  if (token.lower === 'm' && (METRE_CUES.has(lower(tokens, next)) || tokens[at + 1]?.text === '²'))
    return undefined;
  if (
    token.lower === 'm' &&
    (isRaceLength(tokens, numeral) ||
      metresBefore(tokens, numeral) ||
      isTrackDistance(tokens, numeral))
  )
    return undefined;
  return exponent;
}

interface Magnitude {
  readonly to: number;
  readonly exponent: number;
}

/** Magnitude words behind a numeral or number words; hyphens are stepped over. */
export function magnitudeAfter(tokens: Tokens, start: number, numeral: number): Magnitude {
  let to = start;
  let exponent = 0;
  for (let count = 0; count < MOST_MAGNITUDES; count++) {
    const at = afterHyphen(tokens, to);
    const word = lower(tokens, at);
    const found =
      MAGNITUDE_WORDS.get(word) ??
      MAGNITUDE_ABBREVIATIONS.get(word) ??
      (count === 0 ? letterExponent(tokens, at, numeral) : undefined);
    if (found === undefined) break;
    exponent += found;
    to = at + 1;
  }
  return { to, exponent };
}

export function magnitudeStep(tokens: Tokens, from: number, to: number, exponent: number): Step[] {
  if (exponent === 0) return [];
  const words = tokens.slice(from, to).filter((token) => token.kind === 'word');
  return [
    {
      words: words.map((token) => token.text).join(' '),
      meaning: `times 1${'0'.repeat(exponent)}`.replace(/\B(?=(\d{3})+(?!\d))/g, ','),
    },
  ];
}
