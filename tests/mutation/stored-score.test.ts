import { describe, expect, it } from 'vitest';
import { scoreChecks } from '@/lib/mutation/score-checks';
import { QUICK_COUNT, STORED_SCORE, scoreOfRecord } from '@/lib/mutation/score-of-record';
import { summariseScore, totalsOf } from '@/lib/mutation/summarise-score';
import { readQuantities } from '@/lib/quantity/read-quantities';
import { edit, REAL_FILES, relocked } from '../check/real-record';

const RENEW = 'renew it: npm run figures -- mutate --store';
/** Ten thousand checks of the whole record. */
const PATIENCE = 600_000;

describe('the stored score', () => {
  it(`is what the checks score today; if not, ${RENEW}`, { timeout: PATIENCE }, () => {
    const { seed, tried: count } = STORED_SCORE;
    const now = summariseScore(
      scoreChecks(REAL_FILES, readQuantities, { seed, count }),
      REAL_FILES,
    );
    expect(now, RENEW).toEqual(STORED_SCORE);
  });
  it('is of 5,000 alterations or more, and all that change what is stated are refused', () => {
    const totals = totalsOf(STORED_SCORE.kinds);
    expect(totals.tried).toBe(STORED_SCORE.tried);
    expect(totals.tried).toBeGreaterThanOrEqual(5000);
    expect(totals.withLocks).toBe(totals.tried);
    expect(totals.missed).toBe(0);
  });
});

describe('the score of a record', () => {
  it('is the stored one for the record as it is', () => {
    expect(scoreOfRecord(REAL_FILES, readQuantities)).toBe(STORED_SCORE);
  });
  it('is computed for any other, smaller', () => {
    const other = relocked(edit('notes.csv', 'line was postponed', 'track was postponed'));
    const score = scoreOfRecord(other, readQuantities);
    expect(score.tried).toBe(QUICK_COUNT);
    expect(score.record).not.toBe(STORED_SCORE.record);
  });
});
