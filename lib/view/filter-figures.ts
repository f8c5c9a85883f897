/** Which figures a reader asks for: facets, words, a number; pure, so that it runs in the browser. */
import { FACET_KEYS, type FacetKey } from './facets';
import { matchFigures, type Searchable } from './match-figures';

export interface FigureEntry extends Searchable {
  readonly id: string;
  /** Values by facet: one each, but every voice of a chain. */
  readonly facets: Readonly<Record<FacetKey, readonly string[]>>;
}

export const SORTS = ['record', 'value', 'label'] as const;
export type Sort = (typeof SORTS)[number];

export interface FigureQuery {
  readonly q: string;
  /** Values chosen; none chosen in a facet means all. */
  readonly facets: Readonly<Record<FacetKey, readonly string[]>>;
  readonly sort: Sort;
}

export interface FigureSelection {
  /** Ids to show, in order. */
  readonly ids: readonly string[];
  /** How many figures each value of a facet would show, the other facets staying as they are. */
  readonly counts: Readonly<Record<FacetKey, ReadonlyMap<string, number>>>;
}

const fromKeys = <Value>(make: (key: FacetKey) => Value): Record<FacetKey, Value> =>
  Object.fromEntries(FACET_KEYS.map((key) => [key, make(key)])) as Record<FacetKey, Value>;

export function readQuery(parameters: URLSearchParams): FigureQuery {
  const sort = SORTS.find((name) => name === parameters.get('sort'));
  return {
    q: (parameters.get('q') ?? '').trim(),
    facets: fromKeys((key) => parameters.getAll(key)),
    sort: sort ?? 'record',
  };
}

/** The query as an address holds it; empty for the whole record in its own order. */
export function writeQuery({ q, facets, sort }: FigureQuery): string {
  const parameters = new URLSearchParams();
  if (q !== '') parameters.set('q', q);
  for (const key of FACET_KEYS) for (const value of facets[key]) parameters.append(key, value);
  if (sort !== 'record') parameters.set('sort', sort);
  return parameters.toString();
}

/** Exact order of two canonical decimals, without a float. */
export function compareDecimals(a: string, b: string): number {
  const negative = a.startsWith('-');
  if (negative !== b.startsWith('-')) return negative ? -1 : 1;
  const [left, right] = negative ? [b.slice(1), a.slice(1)] : [a, b];
  const [leftWhole = '', leftPart = ''] = left.split('.');
  const [rightWhole = '', rightPart = ''] = right.split('.');
  if (leftWhole.length !== rightWhole.length) return leftWhole.length - rightWhole.length;
  if (leftWhole !== rightWhole) return leftWhole < rightWhole ? -1 : 1;
  if (leftPart === rightPart) return 0;
  return leftPart < rightPart ? -1 : 1;
}

/** Values of different units are never ranked against each other: the unit comes first. */
const byValue = (a: FigureEntry, b: FigureEntry) =>
  a.unit === b.unit ? compareDecimals(b.value, a.value) : a.unit < b.unit ? -1 : 1;

const byText = (a: FigureEntry, b: FigureEntry) => a.text.localeCompare(b.text, 'en');

function inOrder(entries: readonly FigureEntry[], sort: Sort): readonly FigureEntry[] {
  if (sort === 'record') return entries;
  return [...entries].sort(sort === 'value' ? byValue : byText);
}

export function filterFigures(
  entries: readonly FigureEntry[],
  { q, facets, sort }: FigureQuery,
): FigureSelection {
  const found = matchFigures(q);
  const chosen = fromKeys((key) => new Set(facets[key]));
  const counts = fromKeys(() => new Map<string, number>());
  const shown: FigureEntry[] = [];
  for (const entry of entries) {
    if (!found(entry)) continue;
    const missed = FACET_KEYS.filter(
      (key) => chosen[key].size > 0 && !entry.facets[key].some((value) => chosen[key].has(value)),
    );
    if (missed.length === 0) shown.push(entry);
    if (missed.length > 1) continue;
    // A figure that only one facet keeps out still counts for that facet's own values.
    for (const key of missed.length === 1 ? missed : FACET_KEYS)
      for (const value of entry.facets[key])
        counts[key].set(value, (counts[key].get(value) ?? 0) + 1);
  }
  return { ids: inOrder(shown, sort).map(({ id }) => id), counts };
}
