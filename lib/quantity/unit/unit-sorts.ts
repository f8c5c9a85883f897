/** What sort of thing a unit measures: a number takes over no unit of another sort. */
import type { Draft } from '../reading/draft';
import { unitIsMeasure } from './unit-codes';

/** Per cent, percentage points, basis points. */
export const isRatio = (unit: string) => /^(%|pp|bp)$/.test(unit);

/** "the air at 20; 78 were treated": not degrees, and not miles. */
export const isHeatOrWay = ({ unit }: Draft) =>
  /^(deg|Cel|degF|km|m|mi|ft|cm|in|mph|km\/h)$/.test(unit);

/** Counts of things, with their noun printed or taken over. */
export const isThing = ({ unit, marks }: Draft) =>
  marks.noun !== undefined ||
  (!marks.money && !unitIsMeasure(unit.split('/')[0] ?? '') && unit !== '-');
