/**
 * The list of figures ready to be narrowed at once: values of facets are numbered when an entry is
 * added, so that a choice among ten thousand figures only counts. Runs in the browser; pure.
 */
import { FACET_KEYS, type FacetKey } from './facets';
import {
  type FigureEntry,
  type FigureQuery,
  type FigureSelection,
  fromKeys,
  type Order,
  placesBy,
} from './filter-figures';
import { BY_NUMBER, matchFigures, NO_MATCH } from './match-figures';

/** The values of one facet, numbered; those of entry n stand from `starts[n]` to `starts[n + 1]`. */
class FacetColumn {
  readonly values: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #codes: number[] = [];
  readonly #starts: number[] = [0];

  add(values: readonly string[]): void {
    for (const value of values) {
      let code = this.#numbers.get(value);
      if (code === undefined) {
        code = this.values.push(value) - 1;
        this.#numbers.set(value, code);
      }
      this.#codes.push(code);
    }
    this.#starts.push(this.#codes.length);
  }

  /** Null when nothing is chosen; values that no entry has choose nothing. */
  choose(values: readonly string[]): Uint8Array | null {
    if (values.length === 0) return null;
    const chosen = new Uint8Array(this.values.length);
    for (const value of values) {
      const code = this.#numbers.get(value);
      if (code !== undefined) chosen[code] = 1;
    }
    return chosen;
  }

  isAmong(entry: number, chosen: Uint8Array): boolean {
    const end = this.#starts[entry + 1] ?? 0;
    for (let at = this.#starts[entry] ?? 0; at < end; at++)
      if (chosen[this.#codes[at] ?? 0] === 1) return true;
    return false;
  }

  count(entry: number, counts: Uint32Array): void {
    const end = this.#starts[entry + 1] ?? 0;
    for (let at = this.#starts[entry] ?? 0; at < end; at++) {
      const code = this.#codes[at] ?? 0;
      counts[code] = (counts[code] ?? 0) + 1;
    }
  }

  name(counts: Uint32Array): Map<string, number> {
    const named = new Map<string, number>();
    for (const [code, value] of this.values.entries())
      if (counts[code]) named.set(value, counts[code] ?? 0);
    return named;
  }
}

export class FigureIndex {
  readonly #entries: FigureEntry[] = [];
  readonly #facets: Record<FacetKey, FacetColumn> = fromKeys(() => new FacetColumn());
  readonly #places = new Map<Order, readonly number[]>();
  #found: { readonly q: string; readonly total: number; readonly which: Uint8Array } | null = null;

  get total(): number {
    return this.#entries.length;
  }

  add(entry: FigureEntry): void {
    this.#entries.push(entry);
    for (const key of FACET_KEYS) this.#facets[key].add(entry.facets[key]);
    this.#places.clear();
  }

  /** How each entry answers what was typed; kept while only facets and order change. */
  #match(q: string): Uint8Array {
    if (this.#found?.q === q && this.#found.total === this.total) return this.#found.which;
    const which = Uint8Array.from(this.#entries, matchFigures(q));
    this.#found = { q, total: this.total, which };
    return which;
  }

  #placesOf(order: Order): readonly number[] {
    const known = this.#places.get(order);
    if (known) return known;
    const given = this.#entries.every(({ places }) => places !== undefined);
    const places = given
      ? this.#entries.map((entry) => entry.places?.[order] ?? 0)
      : placesBy(this.#entries, order);
    this.#places.set(order, places);
    return places;
  }

  select({ q, facets, sort }: FigureQuery): FigureSelection {
    const which = this.#match(q);
    const columns = FACET_KEYS.map((key) => ({
      column: this.#facets[key],
      chosen: this.#facets[key].choose(facets[key]),
      counts: new Uint32Array(this.#facets[key].values.length),
    }));
    const shown: number[] = [];
    for (let entry = 0; entry < which.length; entry++) {
      if (which[entry] === NO_MATCH) continue;
      const missed = columns.filter(
        ({ column, chosen }) => chosen !== null && !column.isAmong(entry, chosen),
      );
      if (missed.length === 0) shown.push(entry);
      // A figure that only one facet keeps out still counts for that facet's own values.
      if (missed.length <= 1)
        for (const { column, counts } of missed.length === 1 ? missed : columns)
          column.count(entry, counts);
    }
    const ranked = sort === 'record' ? shown.filter((entry) => which[entry] === BY_NUMBER) : [];
    if (ranked.length > 0) {
      const others = shown.filter((entry) => which[entry] !== BY_NUMBER);
      shown.splice(0, shown.length, ...ranked, ...others);
    } else if (sort !== 'record') {
      const places = this.#placesOf(sort);
      shown.sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
    }
    const byKey = FACET_KEYS.map((key, at) => {
      const part = columns[at];
      return [key, part ? part.column.name(part.counts) : new Map()] as const;
    });
    return {
      ids: shown.map((entry) => this.#entries[entry]?.id ?? ''),
      withNumber: ranked.length,
      counts: Object.fromEntries(byKey) as Record<FacetKey, Map<string, number>>,
    };
  }
}

export function indexFigures(entries: Iterable<FigureEntry>): FigureIndex {
  const index = new FigureIndex();
  for (const entry of entries) index.add(entry);
  return index;
}
