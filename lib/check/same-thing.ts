/** When two figures are about the same thing, whatever amounts they give for it. */
import type { Figure } from '../record/figure';

const COLUMNS = [
  'measure',
  'ref_area',
  'counterpart_area',
  'time_period',
  'status',
  'unit',
] as const satisfies readonly (keyof Figure)[];

/** A key that figures share which are about the same thing; no cell holds a NUL. */
export const thingOf = (figure: Figure): string =>
  COLUMNS.map((column) => figure[column] ?? '').join('\0');
