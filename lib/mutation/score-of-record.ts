/**
 * The score of a record without the wait: the one stored beside this module when it is of the same
 * record, otherwise a smaller one, computed now. `npm run figures -- mutate --store` renews the
 * stored one; a test computes it anew, so that it cannot fall behind the checks.
 */
import type { ReadQuantities } from '../quantity/mention';
import type { RecordFiles } from '../record/dataset';
import stored from './score.json';
import { scoreChecks } from './score-checks';
import { identityOf, type ScoreSummary, summariseScore } from './summarise-score';

/** Enough for some of every kind in a few seconds. */
export const QUICK_COUNT = 500;

export const STORED_SCORE = stored as ScoreSummary;

export function scoreOfRecord(files: RecordFiles, read: ReadQuantities): ScoreSummary {
  if (STORED_SCORE.record === identityOf(files)) return STORED_SCORE;
  return summariseScore(scoreChecks(files, read, { count: QUICK_COUNT }), files);
}
