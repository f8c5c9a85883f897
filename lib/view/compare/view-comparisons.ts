/** Every pair of figures that may be compared, made ready at build: finding, sum, evidence, caveats. */
import type { Chart } from '../../record/chart';
import { type Figure, isDerived } from '../../record/figure';
import { voicesOf } from '../../record/voices';
import { type ValueWords, valueWords } from '../../words/value-words';
import { compareDecimals } from '../find/filter-figures';
import type { RecordIndex } from '../index-record';
import { type FigureSummary, summariseFigure } from '../summarise-figure';
import { type ChartSource, sourcesOf } from '../view-chart';
import { formulaText, operandWords } from '../view-formula';
import { upperFirst } from '../words';
import { comparableOf } from './comparable';
import { refuseComparison } from './refuse-comparison';
import { caveatsOf } from './word-caveats';
import { type MultipleWords, wordMultiple } from './word-multiple';

export interface ComparedFigure {
  readonly summary: FigureSummary;
  /** The quote, or the quotes that a derived figure rests on. */
  readonly sources: readonly ChartSource[];
  readonly formula: string | null;
  /** Who says so besides the publisher; null where the publisher speaks itself, or the record does. */
  readonly voice: string | null;
}

export interface ComparisonView extends MultipleWords {
  /** Anchor of the comparison on its page. */
  readonly anchor: string;
  /** Larger number first. */
  readonly figures: readonly [ComparedFigure, ComparedFigure];
  /** "(over $440 billion) ÷ $88 billion": what is hedged stands in brackets. */
  readonly sum: string;
  /** Derived figure that holds the same quotient. */
  readonly onRecord: { readonly id: string; readonly value: ValueWords } | null;
  /** One sentence each: what the ratio must not be taken for. */
  readonly caveats: readonly string[];
}

/** With how many of its next smaller like figures one is compared: the page stays linear. */
const NEIGHBOURS = 3;
/** How many comparisons the page holds; more would be a table, not a page. */
export const COMPARISONS_MAX = 200;

/** Derived multiples that are the plain quotient of this figure and another. */
const quotientsOf = (index: RecordIndex, id: string) =>
  index.usersOf(id).filter((user) => isDerived(user) && user.unit === 'x');

const divisorOf = (figure: Figure, id: string): string | null => {
  const [dividend, divisor, ...rest] = (figure.formula ?? '').split(' / ');
  return dividend === id && divisor !== undefined && rest.length === 0 ? divisor : null;
};

/** Origin first, less the publisher, which the quote names already. */
function voiceOf(index: RecordIndex, figure: Figure): string | null {
  if (isDerived(figure)) return null;
  const [first, ...rest] = voicesOf(figure.attribution);
  const others =
    first === index.article(figure.article_id).publisher ? rest : [first ?? '', ...rest];
  return others.length === 0 ? null : others.toReversed().join(' via ');
}

const sideOf = (index: RecordIndex, figure: Figure): ComparedFigure => ({
  summary: summariseFigure(index, figure),
  sources: sourcesOf(index, [figure.id]),
  formula: isDerived(figure) ? formulaText(index, figure) : null,
  voice: voiceOf(index, figure),
});

/** As one side of a division. */
const operandOf = (index: RecordIndex, figure: Figure): string =>
  operandWords(valueWords({ ...figure, change: null }, index.unit(figure.unit), 'long'));

function compare(index: RecordIndex, larger: Figure, smaller: Figure): ComparisonView {
  const unit = index.unit(larger.unit);
  const held = quotientsOf(index, larger.id).find(
    (user) => divisorOf(user, larger.id) === smaller.id,
  );
  const figures = [sideOf(index, larger), sideOf(index, smaller)] as const;
  return {
    ...wordMultiple(larger, smaller, unit, held?.decimals ?? undefined),
    anchor: `${larger.id}--${smaller.id}`,
    figures,
    sum: `${operandOf(index, larger)} ÷ ${operandOf(index, smaller)}`,
    onRecord: held ? { id: held.id, value: valueWords(held, index.unit(held.unit), 'long') } : null,
    caveats: caveatsOf([figures[0].summary, figures[1].summary]),
  };
}

const isPositive = ({ value }: Figure) => value !== null && !value.startsWith('-') && value !== '0';

/** Figures that share unit, change and measure, largest first. */
function* likePairs(index: RecordIndex): Generator<readonly [Figure, Figure]> {
  const groups = new Map<string, Figure[]>();
  for (const figure of index.dataset.figures.filter(isPositive)) {
    const key = [figure.unit, figure.change, figure.measure].join('\n');
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  for (const group of groups.values()) {
    group.sort((a, b) => compareDecimals(b.value ?? '0', a.value ?? '0'));
    for (const [place, larger] of group.entries())
      for (const smaller of group.slice(place + 1, place + 1 + NEIGHBOURS)) yield [larger, smaller];
  }
}

const prepared = new WeakMap<RecordIndex, readonly ComparisonView[]>();

/** What can be said first: comparisons with a bound before those without. */
export function viewComparisons(index: RecordIndex): readonly ComparisonView[] {
  const known = prepared.get(index);
  if (known) return known;
  const views: ComparisonView[] = [];
  for (const [larger, smaller] of likePairs(index)) {
    if (views.length === COMPARISONS_MAX) break;
    const refused = refuseComparison(comparableOf(index, larger), comparableOf(index, smaller));
    if (refused === null) views.push(compare(index, larger, smaller));
  }
  views.sort((one, other) => Number(one.because !== null) - Number(other.because !== null));
  prepared.set(index, views);
  return views;
}

/** Both figures as bars, in the order of the page. */
export const pictureOf = (view: ComparisonView): Chart => ({
  slug: view.anchor.replace('--', '-'),
  form: 'bars',
  title: titleOf(view),
  subtitle: view.sum,
  order: 'given',
  panels: [{ title: null, figures: view.figures.map(({ summary }) => summary.id) }],
  note: null,
  alt: null,
});

/** "At least five times as much: China–US trade, 2012, beside China–Russia trade, 2012". */
export const titleOf = ({ finding, figures: [one, other] }: ComparisonView): string =>
  `${upperFirst(finding)}: ${one.summary.label}, beside ${other.summary.label}`;
