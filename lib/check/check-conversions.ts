import { FIGURES, type Figure } from '../record/figure';
import type { Check } from './check-context';
import { findConversions } from './find-conversions';
import { findingAt } from './find-in-rows';

/** Columns in which an amount and its conversion into another unit are the same. */
const SHARED = [
  'article_id',
  'exact',
  'measure',
  'status',
  'change',
  'bound',
  'time_period',
  'ref_area',
  'counterpart_area',
] as const;

export const checkConversions: Check = (context) => {
  const conversions = findConversions(context);
  const findings = conversions.flatMap(({ figure, index, original }) => {
    const fail = (column: keyof Figure, expected: string, found: string) =>
      findingAt(FIGURES.file, index, figure.id, 'conversion/inconsistent', {
        column,
        expected,
        found,
        cure: 'A conversion states the same amount, in the same words, in another unit.',
      });
    if (figure.unit === original.unit)
      return fail('unit', `another unit than ${original.unit}`, figure.unit);
    if (original.conversion_of !== null)
      return fail(
        'conversion_of',
        'the amount first printed',
        `${original.id}, itself a conversion`,
      );
    const column = SHARED.find((name) => figure[name] !== original[name]);
    if (!column) return [];
    const show = (cell: string | null) => cell ?? 'an empty cell';
    return fail(
      column,
      `${show(original[column])}, as ${original.id} has it`,
      show(figure[column]),
    );
  });
  return {
    name: 'conversions',
    promise: 'Every conversion restates another figure of the same quote in another unit.',
    lookedAt: conversions.length,
    noun: 'conversions',
    findings,
  };
};
