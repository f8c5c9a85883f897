import type { KeyEntry, MarkPlan, PanelPlan } from './chart-plan';
import { bodyOf } from './plugins/bar-box';

interface Sign {
  readonly sign: KeyEntry['sign'];
  readonly text: string;
  readonly occurs: (mark: MarkPlan) => boolean;
}

const isBand = ({ bound }: MarkPlan) => bound === 'share-in-words';

const SIGNS: readonly Sign[] = [
  {
    sign: 'open',
    text: 'this much or more',
    occurs: (mark) => mark.open === 'up' && !mark.ambiguous && !isBand(mark),
  },
  {
    sign: 'open',
    text: 'this much or less',
    occurs: (mark) => mark.open === 'down' && !mark.ambiguous && !isBand(mark),
  },
  {
    sign: 'perhaps-open',
    text: 'the text leaves open whether more is meant',
    occurs: (mark) => mark.open === 'up' && mark.ambiguous,
  },
  {
    sign: 'perhaps-open',
    text: 'the text leaves open whether less is meant',
    occurs: (mark) => mark.open === 'down' && mark.ambiguous,
  },
  {
    sign: 'soft',
    text: 'near this number: “some”, “around”',
    occurs: (mark) => mark.bound === 'approx',
  },
  { sign: 'plan', text: 'plan, target or offer', occurs: (mark) => mark.planned },
  { sign: 'derived', text: 'derived by this record', occurs: (mark) => mark.status === 'derived' },
  { sign: 'band', text: 'stated in words only', occurs: isBand },
];

/** Only the signs that occur, as they occur: a key explains the chart at hand, not the system. */
export function hedgeKey(panels: readonly PanelPlan[]): KeyEntry[] {
  const marks = panels.flatMap(({ form, marks: own }) => own.map((mark) => ({ form, mark })));
  return SIGNS.flatMap(({ sign, text, occurs }) => {
    const first = marks.find(({ mark }) => occurs(mark));
    if (first === undefined) return [];
    const { form, mark } = first;
    const { open, flagged } = mark;
    return [{ sign, text, open, strip: form === 'strip', body: bodyOf(mark), flagged }];
  });
}
