/** Why an alteration could not be caught without the lock: from what it changed in the record. */
import { type Formula, parseFormula } from '../arithmetic/parse-formula';
import { figureIdsOf } from '../record/chart';
import type { Dataset } from '../record/dataset';
import { type Figure, isDerived, isStated } from '../record/figure';
import { inputsOf } from '../record/figure-formula';
import type { Difference } from './compare-records';

/** Sentences that the audit page prints beside the count. */
export const REASONS = {
  same: 'The file reads as the same record: only its layout differs.',
  unquoted:
    'Words of an article in which no figure and no number stands: only the lock guards them.',
  wording: 'The record’s own wording: nothing in the articles says which words are right.',
  outside: 'What another source says, and where: its page is not part of the record.',
  judgement: 'A judgement (topic, class, verdict) that the numbers allow either way.',
  subject:
    'Which figure a note is about, where number, unit, areas and period fit another as well.',
  name: 'A name that nothing else in the record uses.',
  context:
    'A shorter stretch around the words: it still stands there, and the words are still the only ones.',
  omission:
    'Something optional left out (an area, a period, part of an office): the record says less, and nothing wrong.',
  result: 'Another way to write the formula or its rounding, with the same result.',
  presentation: 'How something is drawn or printed, not what is stated.',
  unused:
    'A row that nothing else rests on, such as a note: only the lock knows that it was there.',
  unexplained: 'Changes what a figure states and was not caught.',
} as const;
export type Reason = keyof typeof REASONS;

/** Columns whose contents nothing in the record can prove or refute. */
const COLUMNS: Readonly<Record<string, Readonly<Record<string, Reason>>>> = {
  figures: {
    label: 'wording',
    measure: 'wording',
    ambiguity: 'wording',
    inference: 'wording',
    period_basis: 'wording',
    topic: 'judgement',
    prefix: 'context',
    suffix: 'context',
    // Had the result changed, the recomputation would have said so.
    decimals: 'result',
  },
  setAsides: { reason: 'wording', class: 'judgement', whole_text: 'context' },
  notes: {
    summary: 'outside',
    source: 'outside',
    url: 'outside',
    published: 'outside',
    verdict: 'judgement',
    subject_id: 'subject',
  },
  articles: {
    publisher: 'outside',
    description: 'wording',
    proved_by_text: 'wording',
    outside_page: 'outside',
    inference: 'wording',
    caveat: 'wording',
    url: 'outside',
    language: 'judgement',
    rights: 'judgement',
  },
  units: {
    symbol: 'presentation',
    singular: 'presentation',
    plural: 'presentation',
    note: 'wording',
  },
  charts: {
    slug: 'name',
    form: 'presentation',
    order: 'presentation',
    labels: 'wording',
    title: 'wording',
    subtitle: 'wording',
    note: 'wording',
    alt: 'wording',
  },
};

/** Whether a row of the record that was removed, added or renamed is one that nothing rests on. */
function explainRow(difference: Difference, dataset: Dataset): Reason {
  const { table, id } = difference;
  if (table === 'notes') return 'unused';
  if (table === 'units') return 'unused';
  if (table === 'setAsides') return 'name';
  const figure = dataset.figures.find((candidate) => candidate.id === id);
  if (table !== 'figures') return 'unexplained';
  const used = dataset.figures.some((other) => isDerived(other) && inputsOf(other).includes(id));
  if (used) return 'unexplained';
  return figure && isDerived(figure) ? 'unused' : 'name';
}

/** Words of an article count as guarded where a figure's quote or a mention stands. */
function explainText(difference: Extract<Difference, { kind: 'text' }>, dataset: Dataset): Reason {
  const spans = [
    ...dataset.figures.filter(isStated).filter((row) => row.article_id === difference.id),
    ...dataset.setAsides.filter((row) => row.article_id === difference.id),
  ];
  const touched = spans.some(({ start, end }) => start < difference.end && difference.start < end);
  return touched ? 'unexplained' : 'unquoted';
}

const figureOf = (dataset: Dataset, id: string): Figure | undefined =>
  dataset.figures.find((figure) => figure.id === id);

/** Whether two formulas differ only in the order of a sum or product. */
function isReordered(one: string | null, other: string | null): boolean {
  const [left, right] = [one, other].map((text) => parseFormula(text ?? '').formula);
  if (left?.kind !== 'operation' || right?.kind !== 'operation') return false;
  const same = (a: Formula, b: Formula) => JSON.stringify(a) === JSON.stringify(b);
  return (
    left.operator === right.operator &&
    (left.operator === '+' || left.operator === '*') &&
    same(left.left, right.right) &&
    same(left.right, right.left)
  );
}

/** Words of an office left out: “Ambassador to China” for “Russian Ambassador to China”. */
function isShortened(long: string | undefined, short: string | undefined): boolean {
  const rest = long?.split(' ') ?? [];
  return (short?.split(' ') ?? []).every((word) => {
    const at = rest.indexOf(word);
    rest.splice(0, at + 1);
    return at >= 0;
  });
}

const AREAS = new Set(['ref_area', 'counterpart_area']);

function explainFigure({ id, column }: Difference, before: Dataset, after: Dataset): Reason {
  const [old, now] = [figureOf(before, id), figureOf(after, id)];
  // Where a formula takes the year from matters only by the year.
  const withoutYears = (text: string | null | undefined) =>
    text?.replace(/year\([^)]*\)/g, 'year()');
  if (column === 'formula' && withoutYears(old?.formula) === withoutYears(now?.formula))
    return 'result';
  if (column === 'formula' && isReordered(old?.formula ?? null, now?.formula ?? null))
    return 'result';
  if (column !== null && AREAS.has(column) && now && Reflect.get(now, column) === null)
    return 'omission';
  if (column === 'attribution' && isShortened(old?.attribution, now?.attribution))
    return 'omission';
  if (column === 'time_period' && old && isDerived(old) && now?.time_period === null)
    return 'omission';
  // Left empty by whoever entered the row, although the text names the area.
  if (column !== null && AREAS.has(column) && old && Reflect.get(old, column) === null)
    return 'judgement';
  return COLUMNS.figures?.[column ?? ''] ?? 'unexplained';
}

/** Another title of a panel is wording; another figure on it is not. */
function explainPanels(slug: string, before: Dataset, after: Dataset): Reason {
  const idsIn = (dataset: Dataset) => {
    const chart = dataset.charts.find((candidate) => candidate.slug === slug);
    return chart ? figureIdsOf(chart).join(' ') : '';
  };
  return idsIn(before) === idsIn(after) ? 'wording' : 'unexplained';
}

/** The gravest reason of all that was changed; `before` is the record as it was. */
export function explainMiss(
  differences: readonly Difference[],
  before: Dataset,
  after: Dataset,
): Reason {
  const reasons = differences.map((difference): Reason => {
    if (difference.kind === 'text') return explainText(difference, before);
    if (difference.kind === 'row') return explainRow(difference, before);
    if (difference.table === 'figures') return explainFigure(difference, before, after);
    if (difference.column === 'panels') return explainPanels(difference.id, before, after);
    return COLUMNS[difference.table]?.[difference.column] ?? 'unexplained';
  });
  const order: readonly Reason[] = ['unexplained', ...(Object.keys(REASONS) as Reason[])];
  return order.find((reason) => reasons.includes(reason)) ?? 'same';
}
