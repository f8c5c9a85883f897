import type { Status } from '../record/figure';

/** What the verbs of a sentence say about its numbers: the first that fits counts. */
const SIGNS: readonly (readonly [Exclude<Status, 'derived'>, RegExp])[] = [
  [
    'offer',
    /\b(?:offer(?:s|ed|ing)?|proposed? to (?:lend|provide|finance)|pledged? to (?:lend|provide|finance))\b/i,
  ],
  ['target', /\b(?:target(?:s|ed|ing)?|aim(?:s|ed|ing)?|goals?|by the end of|hopes? to)\b/i],
  [
    'plan',
    /\b(?:will|would|plan(?:s|ned|ning)?|intend(?:s|ed)?|expect(?:s|ed)?|forecasts?|due to|set to|scheduled|is to|are to|proposed|agreed to|projected|likely)\b/i,
  ],
];

/** `outcome` when nothing in the sentence looks ahead. A proposal that a person confirms. */
export function proposeStatus(sentence: string): Exclude<Status, 'derived'> {
  return SIGNS.find(([, sign]) => sign.test(sentence))?.[0] ?? 'outcome';
}
