import { describe, expect, it } from 'vitest';
import { REASONS } from '@/lib/mutation/explain-miss';
import { STORED_SCORE } from '@/lib/mutation/score-of-record';
import { viewScore } from '@/lib/view/view-score';

const kind = (byMeaning: number, missed: Record<string, number>) => ({
  ...STORED_SCORE.kinds[0],
  name: 'digits',
  title: 'A digit',
  tried: 300,
  withLocks: 300,
  relocked: 300,
  byMeaning,
  missed,
});

describe('the score in words', () => {
  it('says 100 % only when everything was refused', () => {
    const shares = [300, 299].map((caught) => {
      const kinds = [kind(caught, caught === 300 ? {} : { wording: 1 })];
      return viewScore({ ...STORED_SCORE, kinds } as typeof STORED_SCORE).rows[0]?.share;
    });
    expect(shares).toEqual(['100\u202f%', '99\u202f%']);
  });

  it('gives the reason of each that got through', () => {
    const kinds = [kind(298, { wording: 2 })];
    const view = viewScore({ ...STORED_SCORE, kinds } as typeof STORED_SCORE);
    expect(view.rows[0]?.reasons).toEqual([{ count: 2, words: REASONS.wording }]);
    expect({ explained: view.explained, missed: view.missed }).toEqual({ explained: 2, missed: 0 });
  });

  it('counts apart what changed a figure and got through', () => {
    const kinds = [kind(299, { unexplained: 1 })];
    const view = viewScore({ ...STORED_SCORE, kinds } as typeof STORED_SCORE);
    expect({ explained: view.explained, missed: view.missed }).toEqual({ explained: 0, missed: 1 });
  });
});
