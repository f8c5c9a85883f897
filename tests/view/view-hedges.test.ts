import { describe, expect, it } from 'vitest';
import { HEDGE_VERBS, HEDGES_BEFORE, HEDGES_BEHIND } from '@/lib/quantity/lexicon/hedges';
import { viewHedges } from '@/lib/view/view-hedges';

const groups = viewHedges();
const printed = groups.flatMap(({ before, behind, verbs }) => [...before, ...behind, ...verbs]);

describe('the printed hedge lexicon', () => {
  it.each([
    ['over', 'above it'],
    ['at least', 'it or more'],
    ['almost', 'somewhat below it'],
    ['some', 'near the number, on either side'],
    ['up to', 'it or less'],
    ['under', 'below it'],
  ])('“%s” is %s', (word, meaning) => {
    expect(groups.find(({ before }) => before.includes(word))?.meaning).toBe(meaning);
  });

  it('leaves out no phrase of the lexicon but doubled words', () => {
    const known = [...HEDGES_BEFORE, ...HEDGES_BEHIND, ...HEDGE_VERBS].map(([phrase]) =>
      phrase.replace(/^[,\s-]+/, ''),
    );
    const missing = [...new Set(known)].filter((phrase) => !printed.includes(phrase));
    expect(missing.every((phrase) => /\bthan than\b/.test(phrase))).toBe(true);
  });
});
