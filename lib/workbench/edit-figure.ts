/** What follows from a change that a person makes to a proposed figure. */
import { areasInOrder } from '../check/area-words';
import { unitOfBare } from '../check/compare-reading';
import type { Status } from '../record/figure';
import { limitsOf } from './propose-bound';
import type { FigureFields } from './propose-rows';
import { inferStatus } from './propose-status';

const joined = (...parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join(' ');

/** A number that stands bare gets its unit from a person: the row says so. */
function withUnit(proposed: FigureFields, fields: FigureFields): FigureFields {
  const { unit, number_text, inference } = fields;
  const given = unitOfBare(number_text ?? '');
  if (proposed.unit !== '' || unit === '' || inference?.includes(given)) return fields;
  const named = `${given} is not printed beside it.`;
  return { ...fields, inference: joined(inference, named) };
}

/** What rests on a person, and not on the words as they are read: the row says on which words. */
export const withInference = (proposed: FigureFields, fields: FigureFields): FigureFields =>
  withUnit(proposed, withStatus(proposed, fields));

function withStatus(proposed: FigureFields, fields: FigureFields): FigureFields {
  const { status, number_text, inference } = fields;
  if (status === proposed.status || status === 'derived' || inference !== proposed.inference)
    return fields;
  const named = inferStatus(number_text ?? '', status as Exclude<Status, 'derived'>);
  // What the words were read as before is no longer so.
  const rest = inference?.replace(/“[^”]*” is read as an? \w+\. ?/g, '').trim() ?? '';
  return { ...fields, inference: joined(rest, named) };
}

/** The row with its ends as the bound has them, when value or bound is changed. */
export function withLimits(fields: FigureFields, change: Partial<FigureFields>): FigureFields {
  const next = { ...fields, ...change };
  if (!('value' in change) && !('bound' in change)) return next;
  if (next.bound === 'share-in-words' || next.bound === 'range') return next;
  return { ...next, ...limitsOf(next.bound, next.value, null) };
}

const areasOf = ({ label, measure }: FigureFields) => {
  const [ref_area = null, counterpart_area = null, ...more] = areasInOrder(`${label}, ${measure}`);
  // More than two are a comparison, which no row can name.
  return more.length > 0
    ? { ref_area: null, counterpart_area: null }
    : { ref_area, counterpart_area };
};

/** Areas follow the words of label and measure, until somebody chooses others. */
export function withAreas(fields: FigureFields, change: Partial<FigureFields>): FigureFields {
  const next = { ...fields, ...change };
  if (!('label' in change) && !('measure' in change)) return next;
  const before = areasOf(fields);
  const chosen =
    fields.ref_area !== before.ref_area || fields.counterpart_area !== before.counterpart_area;
  return chosen ? next : { ...next, ...areasOf(next) };
}
