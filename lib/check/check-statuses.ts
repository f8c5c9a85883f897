import { FIGURES, type StatedFigure } from '../record/figure';
import type { Finding } from '../table/finding';
import { type Check, type Quoting, soundQuotes } from './check-context';
import { findAll, findingAt } from './find-in-rows';
import { sentenceRange } from './surroundings';
import { lastSortWithin, type Sort, sortBehind } from './telling-words';

/**
 * A verb that is said of the number comes first: “10 million tons are planned”. Else, from the
 * quote's context to the number, which is the clause without other people's words before it, the
 * last of the words counts: “plans to increase by 1 million tons, aiming to increase to 50 million”
 * is a plan and then a target. An outcome where none of them says anything.
 */
function readStatus(quoting: Quoting<StatedFigure>): Sort {
  const { row, source } = quoting;
  const { index } = source;
  const start = index.toUtf16(row.start);
  const number = index.toUtf16(row.number_start);
  const end = index.toUtf16(row.end) + (row.suffix?.length ?? 0);
  const behind = sortBehind(source, index.toUtf16(row.number_end), end);
  if (behind !== null) return behind;
  // Most rows have none of the words: only of the others is the sentence looked for.
  const context = start - (row.prefix?.length ?? 0);
  if (lastSortWithin(source, context, number) === null) return 'outcome';
  const from = Math.max(context, sentenceRange(quoting).start);
  return lastSortWithin(source, from, number) ?? 'outcome';
}

const INFERRED = /” ?\)? is read as an? (outcome|plan|target|offer)\b/u;

function findFault(quoting: Quoting<StatedFigure>): Finding | null {
  const { row, index } = quoting;
  // A plan that the words do not show is inferred: “the present tense (“brings”) is read as a plan”.
  const [, inferred] = row.inference === null ? [] : (INFERRED.exec(row.inference) ?? []);
  const read = inferred ?? readStatus(quoting);
  if (row.status === read) return null;
  return findingAt(FIGURES.file, index, row.id, 'status/mismatch', {
    column: 'status',
    expected: `${read}, as the words beside the number say; or an inference: “…” is read as ${row.status}`,
    found: row.status,
    cure: 'Correct the status, or say in the inference, with the words in “ ”, why it differs.',
  });
}

export const checkStatuses: Check = (context) => {
  const quotes = soundQuotes(context);
  return {
    name: 'statuses',
    promise:
      'Every figure is an outcome, plan, target or offer as the words beside its number say, or its inference quotes why not.',
    lookedAt: quotes.length,
    noun: 'stated figures',
    findings: findAll(quotes, findFault),
  };
};
