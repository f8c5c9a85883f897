/** A figure with all that it rests on: a doubt about a number is one about what is computed from it. */
import { hasOtherReading, type Reading } from './estimate-figure';
import { type Figure, type FiguresById, isDerived } from './figure';
import { inputsOf } from './figure-formula';

/**
 * The figures themselves, then each figure of their formulas and of those, once, nearest first. Ids
 * that are no figure's are left out; a formula that rests on itself ends where it began.
 */
export function withInputs(figures: readonly Figure[], all: FiguresById): Figure[] {
  const found = new Set(figures);
  // A set goes on to what is added to it while it is walked.
  for (const figure of found)
    if (isDerived(figure))
      for (const id of inputsOf(figure)) {
        const input = all.get(id);
        if (input) found.add(input);
      }
  return [...found];
}

/** The same of one figure. */
export const figuresBehind = (figure: Figure, all: FiguresById): Figure[] =>
  withInputs([figure], all);

/** Whether none of the stated numbers behind a figure is approximate, on the reading asked for. */
export const restsOnFirmNumbers = (
  figure: Figure,
  figures: FiguresById,
  reading: Reading = 'main',
): boolean =>
  figuresBehind(figure, figures).every((one) => {
    const bound = reading === 'other' && hasOtherReading(one) ? one.alt_bound : one.bound;
    return isDerived(one) || bound !== 'approx';
  });
