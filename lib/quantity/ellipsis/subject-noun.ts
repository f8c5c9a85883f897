/** What a bare number counts when its own sentence says so before it: "the number of jets … to 44". */

import { CHANGE_VERBS } from '../lexicon/changes';
import { PIECES } from '../lexicon/nouns';
import { VICTIMS } from '../lexicon/people';
import { wordSet } from '../lexicon/word-set';
import { type Draft, startWithHedge } from '../reading/draft';
import { lowerAt, type Reading } from '../reading/reading';
import { looksPlural, singularOf } from '../reading/singular';
import { wordIs } from '../reading/word-at';

const WINDOW = 30;
const SUBJECT_WINDOW = 10;
const COUNTING_VERBS =
  /^(number|numbered|numbers|totalled|totaled|total|totals|reached|reach|hit|stood|averaged|average)$/;

/** Subjects that say what is counted without a noun of their own. */
export const IMPLIED_NOUNS: ReadonlyMap<string, string> = new Map([
  ['toll', 'person'],
  ['casualties', 'person'],
  ['unemployment', 'person'],
  ['unemployed', 'person'],
  ['jobless', 'person'],
  ['population', 'person'],
  ['payrolls', 'job'],
  ['employment', 'job'],
  ['workforce', 'person'],
  ['army', 'person'],
  ['headcount', 'person'],
  ['attendance', 'person'],
  ['crowd', 'person'],
  ['crowds', 'person'],
  ['audience', 'person'],
  ['membership', 'person'],
  ['enrolment', 'person'],
  ['enrollment', 'person'],
  ['viewership', 'person'],
  ['expectancy', 'a'],
]);
/** Plural subjects whose numbers are sums or measures, not counts of themselves. */
const NOT_COUNTED = wordSet(
  'sales exports imports revenues profits earnings shares prices costs rates yields stocks futures figures results numbers levels losses returns deposits reserves assets liabilities debts temperatures receipts proceeds funds bonds margins orders inventories takings savings dividends wages holdings outflows inflows damages expenses spreads losses gains bills fees taxes talks goods supplies deliveries flows payments payrolls inflation',
);

/** "number of X", "total of X", "toll": the noun that the sentence names before the number. */
export function subjectNoun(
  reading: Reading,
  draft: Draft,
  nounAt: (at: number) => string | null,
): string | null {
  const sentence = reading.tokens[draft.from]?.sentence;
  for (let at = draft.from - 1; at >= 0 && draft.from - at < WINDOW; at--) {
    if (reading.tokens[at]?.sentence !== sentence) return null;
    const word = lowerAt(reading, at);
    if (
      /^(number|tally|total|count|rate|incidence)$/.test(word) &&
      lowerAt(reading, at + 1) === 'of'
    )
      return nounAt(at + 2);
    const named = namedThing(reading, at);
    if (named) return named;
    if ((CHANGE_VERBS.has(word) || COUNTING_VERBS.test(word)) && !/^(up|down|off)$/.test(word)) {
      const counted = pluralSubject(reading, at, nounAt);
      if (counted) return counted;
    }
    const implied = IMPLIED_NOUNS.get(word);
    if (implied) return implied;
  }
  return null;
}

/** "passenger numbers rose to 4.2 million", "sales of electric cars jumped to 2.3 million". */
function namedThing(reading: Reading, at: number): string | null {
  const word = lowerAt(reading, at);
  if (/^(numbers|sales|registrations|arrivals|deliveries|shipments|enrolments)$/.test(word)) {
    const before = singularOf(lowerAt(reading, at - 1));
    if (PIECES.has(before)) return before;
  }
  if (!/^(sales|deliveries|shipments|exports|production|output)$/.test(word)) return null;
  if (lowerAt(reading, at + 1) !== 'of') return null;
  for (let place = at + 2; place < at + 6; place++) {
    const noun = singularOf(lowerAt(reading, place));
    if (PIECES.has(noun)) return noun;
  }
  return null;
}

/** "a price-to-earnings ratio of 18.2", "bowled out for 261". */
export function impliedUnit({ tokens }: Reading, draft: Draft): string | null {
  const sentence = tokens[draft.from]?.sentence;
  for (let at = draft.from - 1; at >= 0 && draft.from - at < WINDOW; at--) {
    if (tokens[at]?.sentence !== sentence) break;
    if (/^(ratio|multiple)$/.test(tokens[at]?.lower ?? '')) return 'x';
    if (tokens[at]?.text === 'E' && tokens[at - 1]?.text === '/') return 'x';
  }
  for (let at = draft.from - 1; at > draft.from - 9 && tokens[at]?.sentence === sentence; at--)
    if (/^(temperatures?|mercury|thermometers?)$/.test(tokens[at]?.lower ?? '')) return 'deg';
  const verb = /^(have|has|had|were|was|are)$/.test(tokens[draft.to]?.lower ?? '') ? 1 : 0;
  if (VICTIMS.has(tokens[draft.to + verb]?.lower ?? '')) return 'person';
  return null;
}

/** "Cases of measles jumped to 147": the plural noun that the verb of change goes with. */
function pluralSubject(
  reading: Reading,
  verb: number,
  nounAt: (at: number) => string | null,
): string | null {
  const sentence = reading.tokens[verb]?.sentence;
  let found: string | null = null;
  let head = -1;
  for (let at = verb - 1; at >= 0 && verb - at < SUBJECT_WINDOW; at--) {
    // "Measles cases rose": the word before the head only says which.
    if (at + 1 === head) continue;
    const token = reading.tokens[at];
    if (!token || token.sentence !== sentence || token.kind === 'symbol') break;
    if (token.lower === 'number' && lowerAt(reading, at + 1) === 'of') return nounAt(at + 2);
    if (NOT_COUNTED.has(token.lower) || (IMPLIED_NOUNS.has(token.lower) && !found)) return null;
    const opens = at === 0 || reading.tokens[at - 1]?.sentence !== sentence;
    if (token.kind !== 'word' || !looksPlural(token.lower) || reading.claimed[at]) continue;
    if (token.text !== token.lower && !opens) continue;
    found = singularOf(token.lower);
    head = at;
  }
  return found;
}

/** "while complaints rose by a quarter to 2,040": a plural that opens the clause of its verb. */
export function isCountedSubject(reading: Reading, at: number): boolean {
  const word = lowerAt(reading, at);
  return (
    looksPlural(word) &&
    !NOT_COUNTED.has(word) &&
    wordIs(reading, at - 1, 'while and but whereas as')
  );
}

/** "…, and stores to 340": the verb is left out, the noun stands right before "to" or "from". */
export function nounBeforeEndPoint(reading: Reading, draft: Draft): string | null {
  const lead = startWithHedge(draft) - 1;
  if (!wordIs(reading, lead, 'to from by')) return null;
  const noun = lowerAt(reading, lead - 1);
  const joint = lowerAt(reading, lead - 2);
  if (lowerAt(reading, lead) === 'by' && !PIECES.has(singularOf(noun))) return null;
  if (!looksPlural(noun) || NOT_COUNTED.has(noun) || !/^(and|,|while|but)$/.test(joint))
    return null;
  return singularOf(noun);
}
