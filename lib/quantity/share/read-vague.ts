/** Vague quantifiers and bare lengths of time: "dozens", "some", "both", "decades", "a week". */

import { VICTIMS } from '../lexicon/people';
import { VAGUE_PHRASES } from '../lexicon/vague';
import { findNoun } from '../noun/find-noun';
import { claim, lowerAt, type Reading } from '../reading/reading';
import { looksPlural } from '../reading/singular';
import { wordIs } from '../reading/word-at';
import { buildPhraseTable } from '../token/phrase-table';
import { currencyBefore } from '../unit/match-currency';
import { BARE_PLURALS, readArticleLength, readBareLength } from './read-bare-lengths';

const VAGUE = buildPhraseTable(VAGUE_PHRASES);

const NOT_BEFORE = /^(as|how|so|too|at|the|one|much)$/;

function isNumberNext({ tokens, atoms }: Reading, at: number): boolean {
  if (atoms.has(at) || atoms.has(at + 1)) return true;
  return currencyBefore(tokens, at + 1) !== null || currencyBefore(tokens, at + 2) !== null;
}

function readVaguePhrase(reading: Reading, at: number): void {
  const match = VAGUE.startingAt(reading.tokens, at);
  if (!match) return;
  const { tier, value } = match.entry;
  const word = lowerAt(reading, at);
  const before = lowerAt(reading, at - 1);
  if (tier === 3 && isVagueLookAlike(reading, match.to, word, before)) return;
  if (
    tier === 2 &&
    word === 'scores' &&
    lowerAt(reading, at + 1) !== 'of' &&
    !/^(,|\.)?$/.test(lowerAt(reading, at + 1)) &&
    !looksPlural(lowerAt(reading, at + 1)) &&
    // "Scores were killed"
    !(wordIs(reading, at + 1, 'were are') && VICTIMS.has(lowerAt(reading, at + 2)))
  )
    return;
  const of = lowerAt(reading, match.to - 1) === 'of';
  const noun = findNoun(reading, of ? match.to - 1 : match.to, false);
  claim(
    reading,
    { from: at, to: match.to },
    {
      class: 'vague-quantifier',
      tier,
      value,
      // "some of them": what is meant stands before.
      unit: noun?.unit ?? (wordIs(reading, match.to + 1, 'them which') ? '' : '-'),
      unitWords: noun,
      modifier: 'vague',
      change: 'level',
      steps: [
        {
          words: word,
          meaning: value ? `at least ${value}, not stated exactly` : 'no number stated',
        },
      ],
    },
  );
}

function isVagueLookAlike(reading: Reading, to: number, word: string, before: string): boolean {
  if (word === 'some')
    return (
      isNumberNext(reading, to) ||
      wordIs(reading, to, 'time day how kind sort form extent what degree')
    );
  if (word === 'many' || word === 'few')
    return NOT_BEFORE.test(before) && !(before === 'the' && word === 'few');
  if (word === 'number')
    return /^(the|total|record|phone|serial|this|that|small|large|same|telephone)$/.test(before);
  if (word === 'series') return /^(the|tv|television|world|test|drama|this|that)$/.test(before);
  return false;
}

/** "most of", "most people", "most analysts": not "the most" or "most likely". */
function readMost(reading: Reading, at: number): void {
  if (
    lowerAt(reading, at) !== 'most' ||
    wordIs(reading, at - 1, "the its at his her their 's ' ’ our")
  )
    return;
  const next = lowerAt(reading, at + 1);
  const plural = looksPlural(next) || looksPlural(lowerAt(reading, at + 2));
  if (next !== 'of' && !plural) return;
  const noun = findNoun(reading, at + 1, false);
  claim(
    reading,
    { from: at, to: at + 1 },
    {
      class: 'vague-quantifier',
      tier: 3,
      unit: noun?.unit ?? '-',
      unitWords: noun,
      modifier: 'vague',
      change: 'level',
    },
  );
}

/** "both" counts two. */
function readBoth(reading: Reading, at: number): void {
  if (lowerAt(reading, at) !== 'both') return;
  const found = findNoun(reading, at + 1, false);
  // "both Moscow and Beijing": two names, no noun.
  const noun = found && looksPlural(lowerAt(reading, found.from)) ? found : null;
  claim(
    reading,
    { from: at, to: at + 1 },
    {
      class: 'count',
      tier: 3,
      value: '2',
      unit: noun?.unit ?? '-',
      unitWords: noun,
      change: 'level',
      steps: [{ words: 'both', meaning: '2' }],
    },
  );
}

/** Words that any of these readings can start with: most words are none of them. */
const STARTERS: ReadonlySet<string> = new Set([
  ...VAGUE_PHRASES.map(([phrase]) => phrase.split(' ')[0] ?? ''),
  ...BARE_PLURALS.keys(),
  'most',
  'both',
  'a',
  'an',
]);

export function readVagueQuantifiers(reading: Reading): void {
  reading.tokens.forEach((token, at) => {
    if (reading.claimed[at] || !STARTERS.has(token.lower)) return;
    readVaguePhrase(reading, at);
    readMost(reading, at);
    readBoth(reading, at);
    readBareLength(reading, at);
    readArticleLength(reading, at);
  });
}
