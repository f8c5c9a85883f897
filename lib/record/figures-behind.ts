/** A figure with all that it rests on: a doubt about a number is one about what is computed from it. */
import { hasOtherReading, type Reading } from './estimate-figure';
import { type Figure, isDerived } from './figure';
import { inputsOf } from './recompute-figure';

/**
 * The figure itself, then each figure of its formula and of theirs, once, nearest first. Ids that
 * are no figure's are left out; a formula that rests on itself ends where it began.
 */
export function figuresBehind(figure: Figure, figures: ReadonlyMap<string, Figure>): Figure[] {
  const behind = new Set<Figure>([figure]);
  // A set goes on to what is added to it while it is walked.
  for (const current of behind)
    if (isDerived(current))
      for (const id of inputsOf(current)) {
        const input = figures.get(id);
        if (input) behind.add(input);
      }
  return [...behind];
}

/** Whether none of the stated numbers behind a figure is approximate, on the reading asked for. */
export const restsOnFirmNumbers = (
  figure: Figure,
  figures: ReadonlyMap<string, Figure>,
  reading: Reading = 'main',
): boolean =>
  figuresBehind(figure, figures).every((one) => {
    const bound = reading === 'other' && hasOtherReading(one) ? one.alt_bound : one.bound;
    return isDerived(one) || bound !== 'approx';
  });
