import type { KeyEntry, MarkPlan, PanelPlan } from './chart-plan';

const ENTRIES: readonly {
  readonly sign: KeyEntry['sign'];
  readonly text: string;
  readonly occurs: (mark: MarkPlan) => boolean;
}[] = [
  {
    sign: 'open',
    text: 'the words set a limit, the value lies beyond it',
    occurs: (mark) => mark.open !== null && !mark.ambiguous && mark.bound !== 'share-in-words',
  },
  {
    sign: 'perhaps-open',
    text: 'the text leaves open whether the limit applies',
    occurs: (mark) => mark.open !== null && mark.ambiguous,
  },
  { sign: 'soft', text: '“some”, “around”', occurs: (mark) => mark.bound === 'approx' },
  { sign: 'plan', text: 'plan, target or offer', occurs: (mark) => mark.planned },
  { sign: 'derived', text: 'derived by this record', occurs: (mark) => mark.status === 'derived' },
  {
    sign: 'band',
    text: 'stated in words only',
    occurs: (mark) => mark.bound === 'share-in-words',
  },
];

/** Only the signs that occur: a key explains the chart at hand, not the system. */
export function hedgeKey(panels: readonly PanelPlan[]): KeyEntry[] {
  const marks = panels.flatMap((panel) => panel.marks);
  return ENTRIES.filter(({ occurs }) => marks.some(occurs)).map(({ sign, text }) => ({
    sign,
    text,
  }));
}
