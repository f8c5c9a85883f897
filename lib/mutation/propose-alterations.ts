/** A seeded series of distinct alterations, shared out among the kinds by their weights. */
import type { AlterableRecord } from './alterable-record';
import type { Alteration, Kind } from './alteration';
import { createRandom, seedFor } from './random';

export interface Proposed {
  readonly kind: Kind;
  readonly alterations: readonly Alteration[];
}

/** So many throws without anything new, and the kind is taken to be exhausted. */
const THROWS_WITHOUT_NEWS = 400;

const keyOf = ({ file, row, place, before, after }: Alteration): string =>
  JSON.stringify([file, row, place, before, after]);

/** Up to `count` alterations of one kind; fewer when there are no more different ones. */
function collect(
  kind: Kind,
  record: AlterableRecord,
  seed: number,
  count: number,
  seen: Set<string>,
): Alteration[] {
  const random = createRandom(seedFor(seed, kind.name));
  const alterations: Alteration[] = [];
  let idle = 0;
  while (alterations.length < count && idle < THROWS_WITHOUT_NEWS) {
    const alteration = kind.propose(record, random);
    idle++;
    if (!alteration || seen.has(keyOf(alteration))) continue;
    seen.add(keyOf(alteration));
    alterations.push(alteration);
    idle = 0;
  }
  return alterations;
}

/**
 * `count` alterations in all: what small kinds cannot use goes to the kinds behind them, and in
 * the end to the largest. The kinds must not be empty.
 */
export function proposeAlterations(
  record: AlterableRecord,
  kinds: readonly Kind[],
  seed: number,
  count: number,
): Proposed[] {
  const seen = new Set<string>();
  const inOrder = [...kinds].sort((one, other) => one.weight - other.weight);
  let left = count;
  let weightLeft = kinds.reduce((sum, kind) => sum + kind.weight, 0);
  const found = new Map<Kind, readonly Alteration[]>();
  for (const kind of inOrder) {
    const quota = Math.round((left * kind.weight) / weightLeft);
    const alterations = collect(kind, record, seed, quota, seen);
    found.set(kind, alterations);
    left -= alterations.length;
    weightLeft -= kind.weight;
  }
  return kinds.map((kind) => ({ kind, alterations: found.get(kind) ?? [] }));
}
