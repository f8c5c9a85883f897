/**
 * Seeded random numbers: the same seed gives the same alterations on every machine.
 *
 * mulberry32 by Tommy Ettinger (2017, public domain): 32 bits of state, period 2^32. Good enough
 * to choose what to alter, and it is eight lines; nothing here needs to be unpredictable.
 */
export interface Random {
  /** A whole number from 0 to `limit` - 1. Throws RangeError when the limit is not above 0. */
  below(limit: number): number;
  /** One of the items. Throws RangeError when there is none. */
  pick<Item>(items: readonly Item[]): Item;
  /** True once in `times` on average. */
  once(times: number): boolean;
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  function below(limit: number): number {
    if (!(limit > 0)) throw new RangeError(`no number below: ${limit}`);
    return Math.floor(next() * limit);
  }
  return {
    below,
    pick: (items) => items[below(items.length)] as (typeof items)[number],
    once: (times) => below(times) === 0,
  };
}

/** Seed for one stream of several, so that more of one stream leaves the others as they were. */
export function seedFor(seed: number, name: string): number {
  // FNV-1a (Fowler, Noll, Vo), 32 bits.
  let hash = 0x811c9dc5 ^ seed;
  for (const character of name)
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}
