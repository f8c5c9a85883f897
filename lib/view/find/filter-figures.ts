/** What a reader asks of the list of figures: facets, words, a number, an order; as an address holds it. */
import { FACET_KEYS, type FacetKey } from './facets';
import type { Searchable } from './match-figures';

export interface FigureEntry extends Searchable {
  readonly id: string;
  /** Values by facet: one each, but every voice of a chain. */
  readonly facets: Readonly<Record<FacetKey, readonly string[]>>;
  /** Place in each order; worked out at build for lists that are long. */
  readonly places?: Readonly<Record<Order, number>>;
}

/** Orders other than the record's own. */
export const ORDERS = ['value', 'label'] as const;
export type Order = (typeof ORDERS)[number];

export const SORTS = ['record', ...ORDERS] as const;
export type Sort = (typeof SORTS)[number];

/** Characters of a search; a pasted page would make an address that hosts refuse. */
export const LONGEST_QUERY = 200;

export interface FigureQuery {
  readonly q: string;
  /** Values chosen; none chosen in a facet means all. */
  readonly facets: Readonly<Record<FacetKey, readonly string[]>>;
  readonly sort: Sort;
}

export interface FigureSelection {
  /** Ids to show, in order. */
  readonly ids: readonly string[];
  /**
   * How many of the first were found by their own number. In the record's order they come before
   * those that only mention it; other orders leave them where they are, and this is 0.
   */
  readonly withNumber: number;
  /** How many figures each value of a facet would show, the other facets staying as they are. */
  readonly counts: Readonly<Record<FacetKey, ReadonlyMap<string, number>>>;
}

export const fromKeys = <Value>(make: (key: FacetKey) => Value): Record<FacetKey, Value> =>
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

const COMPARISONS = { value: byValue, label: byText } as const;

/** Of each entry its place in an order. */
export function placesBy(entries: readonly FigureEntry[], order: Order): number[] {
  const compare = COMPARISONS[order];
  const sorted = [...entries.keys()].sort((a, b) =>
    compare(entries[a] as FigureEntry, entries[b] as FigureEntry),
  );
  const places = new Array<number>(entries.length);
  for (const [place, entry] of sorted.entries()) places[entry] = place;
  return places;
}
