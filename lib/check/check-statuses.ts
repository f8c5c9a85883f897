import { FIGURES, type StatedFigure, type Status } from '../record/figure';
import type { Finding } from '../table/finding';
import { type Check, findingAt, type Quoting, type Said, soundQuotes } from './check-context';

type Sort = Exclude<Status, 'derived'>;

/**
 * Words that say of what sort a statement is. The last one before the number counts: “plans to
 * increase by 1 million tons, aiming to increase to 50 million” is a plan and then a target.
 */
const MARKERS: readonly (readonly [Sort, RegExp])[] = [
  ['target', /\b(?:aim(?:s|ed|ing)?|target(?:s|ed|ing)?|goal|hopes? to|seek(?:s|ing)? to)\b/g],
  ['offer', /\b(?:offer(?:s|ed|ing)?|propos(?:e[sd]?|ing)|bid(?:s|ding)?)\b/g],
  ['plan', /\b(?:plan(?:s|ned|ning)?|will|would|shall|going to|expected to|likely to|to be)\b/g],
  ['outcome', /\b(?:reached|hit|rose|fell|was|were|has been|have been|had been)\b/g],
];

/** In lower case, from the quote's context to the number: the clause, without other people's words before it. */
const leadOf = ({ row, source: { index } }: Quoting<StatedFigure>): string =>
  `${row.prefix ?? ''}${index.slice({ start: row.start, end: row.number_start })}`.toLowerCase();

/** What the words say; an outcome where none of them says anything. */
function readStatus(lead: string): Sort {
  let [sort, place]: [Sort, number] = ['outcome', -1];
  for (const [candidate, pattern] of MARKERS)
    for (const match of lead.matchAll(pattern))
      if (match.index > place) [sort, place] = [candidate, match.index];
  return sort;
}

const INFERRED = /” ?\)? is read as an? (outcome|plan|target|offer)\b/u;

function findFault(quoting: Quoting<StatedFigure>): Said | null {
  const { row } = quoting;
  // A plan that the words do not show is inferred: “the present tense (“brings”) is read as a plan”.
  const [, inferred] = INFERRED.exec(row.inference ?? '') ?? [];
  const read = inferred ?? readStatus(leadOf(quoting));
  if (row.status === read) return null;
  return {
    column: 'status',
    expected: `${read}, as the words before the number say; or an inference: “…” is read as ${row.status}`,
    found: row.status,
    cure: 'Correct the status, or say in the inference, with the words in “ ”, why it differs.',
  };
}

export const checkStatuses: Check = (context) => {
  const quotes = soundQuotes(context);
  const findings = quotes.flatMap((quoting): Finding[] => {
    const said = findFault(quoting);
    if (!said) return [];
    return [findingAt(FIGURES.file, quoting.index, quoting.row.id, 'status/mismatch', said)];
  });
  return {
    name: 'statuses',
    promise:
      'Every figure is an outcome, plan, target or offer as the words before its number say, or its inference quotes why not.',
    lookedAt: quotes.length,
    noun: 'stated figures',
    findings,
  };
};
