import type { Status } from '../record/figure';

type Sort = Exclude<Status, 'derived'>;

/**
 * Words that say of what sort a statement is. The last one before the number counts: “plans to
 * increase by 1 million tons, aiming to increase to 50 million” is a plan and then a target.
 */
const MARKERS: readonly (readonly [Sort, RegExp])[] = [
  [
    'target',
    /\b(?:aim(?:s|ed|ing)?|target(?:s|ed|ing)?|goal|hopes? to|want(?:s|ed)? to|seek(?:s|ing)? to)\b/giu,
  ],
  [
    'offer',
    /\b(?:offer(?:s|ed|ing)?|propos(?:e[sd]?|ing)|pledg(?:e[sd]?|ing)|bid(?:s|ding)?)\b/giu,
  ],
  [
    'plan',
    /\b(?:plan(?:s|ned|ning)?|will|would|shall|intends? to|going to|expects?|expected to|likely to|due to|set to|is to|are to|to be|forecasts?)\b/giu,
  ],
  ['outcome', /\b(?:reached|hit|rose|fell|was|were|has been|have been|had been|shipped|paid)\b/giu],
];

export interface ProposedStatus {
  readonly status: Sort;
  /** The words that say so; null where nothing looks ahead. */
  readonly words: string | null;
}

/** “9 tons more than planned” tells of an outcome beside a plan. */
const COMPARED = /\b(?:than|as) (?:\p{L}+ly )?$/u;

/** Up to where the words behind the number still speak of it. */
const CLAUSE = /^[^,;:.!?]*/;

function markersIn(words: string): (ProposedStatus & { readonly at: number })[] {
  return MARKERS.flatMap(([status, pattern]) =>
    [...words.matchAll(pattern)]
      .filter(({ index }) => !COMPARED.test(words.slice(Math.max(0, index - 20), index)))
      .map((match) => ({
        status,
        words: status === 'outcome' ? null : match[0],
        at: match.index,
      })),
  ).sort((one, other) => one.at - other.at);
}

/**
 * By the words of the sentence before the number; where they say nothing, by those of the clause
 * behind it (“26 tankers are to call”). A proposal that a person confirms.
 */
export function proposeStatus(lead: string, rest = ''): ProposedStatus {
  const marker = markersIn(lead).at(-1) ?? markersIn(CLAUSE.exec(rest)?.[0] ?? '')[0];
  return marker
    ? { status: marker.status, words: marker.words }
    : { status: 'outcome', words: null };
}

/** The inference that names the words: “are to” is read as a plan. */
export const inferStatus = (words: string, status: Sort): string =>
  `“${words}” is read as ${status === 'offer' || status === 'outcome' ? 'an' : 'a'} ${status}.`;
