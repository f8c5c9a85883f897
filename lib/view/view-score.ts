/** How much the checks catch, as the audit page prints it. */
import { REASONS, type Reason } from '../mutation/explain-miss';
import type { KindScore } from '../mutation/score-checks';
import { type ScoreSummary, totalsOf } from '../mutation/summarise-score';
import { THIN } from '../words/decimal-words';

export interface ScoreRow {
  readonly title: string;
  readonly tried: number;
  readonly caught: number;
  /** Share caught with the locks renewed, whole per cent, rounded down: 100 means all. */
  readonly share: string;
  readonly reasons: readonly { readonly count: number; readonly words: string }[];
}

export interface ScoreView {
  readonly tried: number;
  readonly withLocks: number;
  /** Those that could be tried again with the locks renewed: all but alterations of the lock itself. */
  readonly relocked: number;
  readonly caught: number;
  readonly explained: number;
  /** Altered what a figure states and was not caught. */
  readonly missed: number;
  readonly rows: readonly ScoreRow[];
}

const floorShare = (part: number, whole: number): string =>
  whole === 0 ? 'none tried' : `${Math.floor((part * 100) / whole)}${THIN}%`;

function viewKind({ title, relocked, byMeaning, missed }: KindScore): ScoreRow {
  const reasons = Object.entries(missed) as [Reason, number][];
  return {
    title,
    tried: relocked,
    caught: byMeaning,
    share: floorShare(byMeaning, relocked),
    reasons: reasons.map(([reason, count]) => ({ count, words: REASONS[reason] })),
  };
}

export function viewScore({ kinds }: ScoreSummary): ScoreView {
  const { tried, withLocks, relocked, byMeaning, explained, missed } = totalsOf(kinds);
  const rows = kinds.filter(({ relocked }) => relocked > 0).map(viewKind);
  return { tried, withLocks, relocked, caught: byMeaning, explained, missed, rows };
}
