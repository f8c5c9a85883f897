/** Nouns that a hyphen binds to their number: "six-member council", "four-legged". */

import { DASHES } from '../date/found-date';
import type { Draft } from '../reading/draft';
import type { Reading } from '../reading/reading';
import { singularOf } from '../reading/singular';

/** "six-member council", "four-party talks": the hyphen binds the noun. */
export function readHyphenNoun(reading: Reading, draft: Draft): boolean {
  const dash = reading.tokens[draft.to];
  const noun = reading.tokens[draft.to + 1];
  if (!dash || !DASHES.has(dash.text) || !dash.glued || noun?.kind !== 'word' || !noun.glued)
    return false;
  if (noun.lower === 'strong') {
    draft.unit = 'person';
    draft.marks.attributive = true;
    return true;
  }
  if (/^(for|in|on|by|of|under|over|plus|odd|ish|fold|a|an|per|to|and)$/.test(noun.lower))
    return false;
  draft.unit = possessedBy(noun.lower) ?? singularOf(noun.lower);
  draft.unitWords = { from: draft.to + 1, to: draft.to + 2 };
  draft.marks.noun = draft.unitWords;
  draft.marks.attributive = true;
  return true;
}

/** "six-wheeled", "four-legged", "three-bedroomed": what the thing has. */
function possessedBy(word: string): string | null {
  const [, stem = ''] = /^(\p{L}{3,})ed$/u.exec(word) ?? [];
  if (stem === '') return null;
  if (/^(sid|engin|lob)$/.test(stem)) return `${stem}e`;
  if (stem.length < 4 || stem.endsWith('e')) return null;
  return stem.replace(/([gpnt])\1$/, '$1');
}
