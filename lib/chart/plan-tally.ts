/** Counts over the record itself, as bars: how its numbers entered it, and who says them. */
import type { Tally } from '../record/chart';
import type { Dataset } from '../record/dataset';
import { isDerived, isStated } from '../record/figure';
import { chainWords } from '../words/voice-words';
import type { MarkPlan, PanelPlan } from './chart-plan';
import { ticksUpTo } from './plan-scale';

interface Count {
  readonly id: string;
  readonly label: string;
  readonly href: string;
  readonly count: number;
  /** Made by this record and not found in an article: drawn as derivations are. */
  readonly derived?: boolean;
}

const isOne = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** A count is exact and is no figure: it has no quote, no period and no speaker. */
function markOf({ id, label, href, count, derived }: Count, noun: string): MarkPlan {
  return {
    figureId: id,
    href,
    label,
    shortLabel: null,
    valueText: String(count),
    longText: isOne(count, noun),
    from: 0,
    to: count,
    bound: 'exact',
    status: derived ? 'derived' : 'outcome',
    change: null,
    planned: false,
    ambiguous: false,
    open: null,
    flagged: false,
    formula: null,
    period: null,
    timePeriod: null,
    statedOn: null,
    quote: null,
    chain: [],
    articleId: null,
    role: null,
  };
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** The list of figures narrowed to exactly what a bar counts. */
const facetHref = (facet: string, values: readonly string[]): string =>
  `/figures?${new URLSearchParams(values.map((value) => [facet, value]))}`;

function entries({ figures, setAsides }: Dataset): Count[] {
  const stated = figures.filter(isStated);
  return [
    {
      id: 'stated',
      label: 'Stated in an article, with its quote',
      href: facetHref('status', [...new Set(stated.map(({ status }) => capital(status)))]),
      count: stated.length,
    },
    {
      id: 'derived',
      label: 'Derived from these, with its formula',
      href: facetHref('status', ['Derived']),
      count: figures.filter(isDerived).length,
      derived: true,
    },
    {
      id: 'set-aside',
      label: 'Set aside, with its reason',
      href: '/audit#numbers',
      count: setAsides.length,
    },
  ];
}

/** Figures by their whole chain, so that “Reuters” and “Reuters’s unnamed sources” stay apart. */
function voices({ figures }: Dataset): Count[] {
  const counts = new Map<string, number>();
  for (const { attribution } of figures.filter(isStated))
    counts.set(attribution, (counts.get(attribution) ?? 0) + 1);
  return [...counts]
    .map(([label, count]) => ({
      id: label,
      label,
      href: facetHref('chain', [chainWords(label)]),
      count,
    }))
    .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'en'));
}

const COUNTED: Readonly<Record<Tally, { readonly noun: string; readonly scale: string }>> = {
  entry: { noun: 'number', scale: 'numbers' },
  voice: { noun: 'figure', scale: 'figures' },
};

export function planTally(tally: Tally, dataset: Dataset): PanelPlan {
  const { noun, scale } = COUNTED[tally];
  const counts = tally === 'entry' ? entries(dataset) : voices(dataset);
  const max = Math.max(...counts.map(({ count }) => count));
  return {
    title: null,
    form: 'rows',
    scaleLabel: scale,
    tickSuffix: '',
    max,
    ticks: ticksUpTo(max),
    marks: counts.map((count) => markOf(count, noun)),
  };
}
