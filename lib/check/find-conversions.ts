import type { Figure } from '../record/figure';
import type { CheckContext } from './check-context';

/** A figure that states another one in another unit, as the article does. */
export interface Conversion {
  readonly figure: Figure;
  readonly index: number;
  readonly original: Figure;
}

/** Conversions of which neither side is in doubt. */
export function findConversions({ dataset, figures, doubted }: CheckContext): Conversion[] {
  const conversions: Conversion[] = [];
  dataset.figures.forEach((figure, index) => {
    if (figure.conversion_of === null || doubted.has(figure.id)) return;
    const original = figures.get(figure.conversion_of);
    if (original && !doubted.has(original.id)) conversions.push({ figure, index, original });
  });
  return conversions;
}
