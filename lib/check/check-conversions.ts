import { FIGURES, type Figure } from '../record/figure';
import { type Check, findingAt } from './check-context';

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

export const checkConversions: Check = ({ dataset, figures, doubted }) => {
  const conversions = dataset.figures.flatMap((figure, index) => {
    const original = figures.get(figure.conversion_of ?? '');
    return original && !doubted.has(figure.id) && !doubted.has(original.id)
      ? [{ figure, index, original }]
      : [];
  });
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
    promise:
      'Every conversion states the amount of another figure, in the same quote, in another unit.',
    lookedAt: conversions.length,
    noun: 'conversions',
    findings,
  };
};
