/** The record by its keys, so that a page's parts are found without searching the lists again. */
import type { CheckedDataset } from '../check/report';
import type { Article } from '../record/article';
import { type Chart, figureIdsOf } from '../record/chart';
import { type Figure, isDerived, isStated, type StatedFigure } from '../record/figure';
import { inputsOf } from '../record/figure-formula';
import type { Note } from '../record/note';
import type { SetAside } from '../record/set-aside';
import type { Unit } from '../record/unit';

export interface RecordIndex {
  readonly dataset: CheckedDataset;
  /** Each throws `unknown …: id` for what a checked record cannot refer to. */
  figure(id: string): Figure;
  unit(code: string): Unit;
  article(id: string): Article;
  chart(slug: string): Chart;
  notesOn(subjectId: string): readonly Note[];
  chartsOf(figureId: string): readonly Chart[];
  statedIn(articleId: string): readonly StatedFigure[];
  setAsidesIn(articleId: string): readonly SetAside[];
  /** Null when the id is none of a number set aside. */
  setAside(id: string): SetAside | null;
  hasFigure(id: string): boolean;
  /** The same figures as formulas are computed from. */
  readonly figuresById: ReadonlyMap<string, Figure>;
  /** Derived figures whose formula names this one. */
  usersOf(figureId: string): readonly Figure[];
  /** Figures that state the same amount in another unit. */
  conversionsOf(figureId: string): readonly Figure[];
  /** Place in file order. */
  placeOf(figureId: string): number;
}

function getter<Value>(kind: string, entries: readonly (readonly [string, Value])[]) {
  const map = new Map(entries);
  return (key: string): Value => {
    const value = map.get(key);
    if (value === undefined) throw new Error(`unknown ${kind}: ${key}`);
    return value;
  };
}

function groups<Value>(pairs: Iterable<readonly [string, Value]>) {
  const map = new Map<string, Value[]>();
  for (const [key, value] of pairs) {
    const list = map.get(key);
    if (list) list.push(value);
    else map.set(key, [value]);
  }
  return (key: string): readonly Value[] => map.get(key) ?? [];
}

function* chartPairs(charts: readonly Chart[]): Generator<readonly [string, Chart]> {
  for (const chart of charts)
    for (const id of new Set(figureIdsOf(chart))) yield [id, chart] as const;
}

function* formulaPairs(figures: readonly Figure[]): Generator<readonly [string, Figure]> {
  for (const figure of figures)
    if (isDerived(figure)) for (const id of new Set(inputsOf(figure))) yield [id, figure] as const;
}

function* conversionPairs(figures: readonly Figure[]): Generator<readonly [string, Figure]> {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  for (const figure of figures) {
    const other = figure.conversion_of === null ? undefined : byId.get(figure.conversion_of);
    if (!other) continue;
    yield [other.id, figure] as const;
    yield [figure.id, other] as const;
  }
}

const indexes = new WeakMap<CheckedDataset, RecordIndex>();

/** One index per record; building it is linear. */
export function indexRecord(dataset: CheckedDataset): RecordIndex {
  const known = indexes.get(dataset);
  if (known) return known;
  const { figures } = dataset;
  const setAsides = new Map(dataset.setAsides.map((row) => [row.id, row]));
  const places = new Map(figures.map(({ id }, place) => [id, place]));
  const index: RecordIndex = {
    dataset,
    statedIn: groups(
      figures.filter(isStated).map((figure) => [figure.article_id, figure] as const),
    ),
    setAsidesIn: groups(dataset.setAsides.map((row) => [row.article_id, row] as const)),
    setAside: (id) => setAsides.get(id) ?? null,
    hasFigure: (id) => places.has(id),
    figuresById: new Map(figures.map((figure) => [figure.id, figure])),
    placeOf: getter('figure', [...places]),
    usersOf: groups(formulaPairs(figures)),
    conversionsOf: groups(conversionPairs(figures)),
    figure: getter(
      'figure',
      figures.map((figure) => [figure.id, figure]),
    ),
    unit: getter(
      'unit',
      dataset.units.map((unit) => [unit.code, unit]),
    ),
    article: getter(
      'article',
      dataset.articles.map((article) => [article.id, article]),
    ),
    chart: getter(
      'chart',
      dataset.charts.map((chart) => [chart.slug, chart]),
    ),
    notesOn: groups(dataset.notes.map((note) => [note.subject_id, note] as const)),
    chartsOf: groups(chartPairs(dataset.charts)),
  };
  indexes.set(dataset, index);
  return index;
}
