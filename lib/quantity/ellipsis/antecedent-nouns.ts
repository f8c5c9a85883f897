/** Nouns that are printed without a number: before "of them", before "one of 13", behind "were". */
import { compareDecimals } from '../decimal';
import type { Draft } from '../reading/draft';
import { lowerAt, type Reading } from '../reading/reading';
import { looksPlural, singularOf } from '../reading/singular';
import { wordIs } from '../reading/word-at';

/** Tokens between a thing and the pronoun that stands for it. */
const REACH = 8;

/** "flown in with cranes, 20 of them on loan": the nearest plural before. */
function nounOfPronoun(reading: Reading, draft: Draft, before: Draft | undefined): string | null {
  if (lowerAt(reading, draft.to) !== 'of') return null;
  if (!wordIs(reading, draft.to + 1, 'them which whom')) return null;
  const { tokens } = reading;
  const sentence = tokens[draft.from]?.sentence;
  for (let at = draft.from - 1; at > draft.from - REACH; at--) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence || /^[;:]$/.test(token.text)) return null;
    // "12 hectares, eight of them": the measure is what is parted.
    if (before?.unitWords && !before.marks.noun && at < before.to) return null;
    if (token.kind !== 'word' || !looksPlural(token.lower) || reading.claimed[at]) continue;
    const { noun } = before?.marks ?? {};
    // A part is no more than its whole.
    const whole = noun && noun.from <= at && at < noun.to ? (before?.value ?? null) : null;
    if (whole !== null && compareDecimals(draft.value ?? '0', whole) > 0) continue;
    return token.text === token.lower ? singularOf(token.lower) : null;
  }
  return null;
}

/** "The jet, one of 13 in service": the noun that the insertion explains. */
function nounBeforeOneOf(reading: Reading, draft: Draft): string | null {
  let one = draft.from;
  if (lowerAt(reading, one - 1) === 'of') one -= 2;
  else if (lowerAt(reading, draft.to) !== 'of' || !reading.atoms.has(draft.to + 1)) return null;
  if (lowerAt(reading, one) !== 'one' || lowerAt(reading, one - 1) !== ',') return null;
  const word = reading.tokens[one - 2];
  const noun = word?.kind === 'word' && word.text === word.lower && !reading.claimed[one - 2];
  // "The jet crashed, one of 13 this year": a verb stands before.
  return noun && !word.lower.endsWith('ed') ? singularOf(word.lower) : null;
}

/** "312 million were women": the predicate says what they are. */
function nounOfPredicate(reading: Reading, draft: Draft): string | null {
  let at = draft.to;
  if (lowerAt(reading, at) === 'of' && wordIs(reading, at + 1, 'them whom which')) at += 2;
  if (!wordIs(reading, at, 'were are')) return null;
  const noun = lowerAt(reading, at + 1);
  const next = reading.tokens[at + 2];
  if (!looksPlural(noun) || (next?.kind === 'word' && !/^(and|or|but|while)$/.test(next.lower)))
    return null;
  return /^(dead|killed|injured|wounded|missing|homeless|hospitali[sz]ed|arrested|unemployed)$/.test(
    noun,
  )
    ? 'person'
    : singularOf(noun);
}

export function antecedentNoun(
  reading: Reading,
  draft: Draft,
  before: Draft | undefined,
): string | null {
  return (
    nounOfPredicate(reading, draft) ??
    nounOfPronoun(reading, draft, before) ??
    nounBeforeOneOf(reading, draft)
  );
}
