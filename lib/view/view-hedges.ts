/** The hedge lexicon as the method page prints it: the very lists that the reader goes by. */
import { HEDGE_VERBS, HEDGES_BEFORE, HEDGES_BEHIND } from '../quantity/lexicon/hedges';
import type { Modifier } from '../quantity/mention';

export interface HedgeGroup {
  readonly meaning: string;
  readonly before: readonly string[];
  readonly behind: readonly string[];
  readonly verbs: readonly string[];
}

const MEANING: Readonly<Partial<Record<Modifier, string>>> = {
  '~': 'near the number, on either side',
  '~<': 'somewhat below it',
  '>': 'above it',
  '>=': 'it or more',
  '<': 'below it',
  '<=': 'it or less',
};

/** Without the comma or hyphen before which a phrase behind a number stands. */
const bare = (phrase: string): string => phrase.replace(/^[,\s-]+/, '');

/** A word printed twice by mistake is understood and would look like a mistake of ours. */
const isMisprint = (phrase: string): boolean => /\b(\w+) \1\b/.test(phrase);

function phrasesOf(entries: Iterable<readonly [string, Modifier]>, modifier: Modifier): string[] {
  const phrases = [...entries].filter(([, does]) => does === modifier).map(([said]) => bare(said));
  return [...new Set(phrases)].filter((phrase) => !isMisprint(phrase)).sort();
}

export const viewHedges = (): HedgeGroup[] =>
  (Object.keys(MEANING) as Modifier[]).map((modifier) => ({
    meaning: MEANING[modifier] ?? modifier,
    before: phrasesOf(HEDGES_BEFORE, modifier),
    behind: phrasesOf(HEDGES_BEHIND, modifier),
    verbs: phrasesOf(HEDGE_VERBS, modifier),
  }));
