/** Why two figures are not compared, for pairs that do not stand in the page. */
import { type Comparable, refuseComparison } from '@/lib/view/compare/refuse-comparison';

export interface Refusal {
  /** "China–US trade, 2012: over $440 billion"; the id alone of a figure that is not on record. */
  readonly names: readonly [string, string];
  readonly reason: string;
}

export function refusalOf(
  [one, other]: readonly [string, string],
  figures: ReadonlyMap<string, Comparable>,
): Refusal {
  const nameOf = (id: string) => {
    const figure = figures.get(id);
    return figure ? `${figure.label}: ${figure.text}` : id;
  };
  const names = [nameOf(one), nameOf(other)] as const;
  const [left, right] = [figures.get(one), figures.get(other)];
  if (!left || !right)
    return { names, reason: `No figure on record is called “${left ? other : one}”.` };
  const reason = refuseComparison(left, right);
  return {
    names,
    reason: reason ?? 'This page prepares a figure’s comparisons with its nearest ones only.',
  };
}

let fetched: Promise<ReadonlyMap<string, Comparable>> | undefined;

/** Only who asks for a pair that is not in the page needs the other figures. */
export function fetchFigures(address: string): Promise<ReadonlyMap<string, Comparable>> {
  fetched ??= fetch(address)
    .then(async (response) => {
      if (!response.ok) throw new Error(`cannot fetch ${address}: ${response.status}`);
      const all = (await response.json()) as Comparable[];
      return new Map(all.map((figure) => [figure.id, figure]));
    })
    .catch((error: unknown) => {
      fetched = undefined;
      throw error;
    });
  return fetched;
}
