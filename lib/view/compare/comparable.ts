/** What decides whether a figure may be divided by another. */
import { type Figure, isDerived } from '../../record/figure';
import { inputsOf } from '../../record/figure-formula';
import { valueWords } from '../../words/value-words';
import type { RecordIndex } from '../index-record';
import { isDoubtful } from '../summarise-figure';
import type { Comparable } from './refuse-comparison';

const partsOf = (index: RecordIndex, figure: Figure): string[] =>
  isDerived(figure) ? [...new Set(inputsOf(figure))].filter((id) => index.hasFigure(id)) : [];

export function comparableOf(index: RecordIndex, figure: Figure): Comparable {
  const unit = index.unit(figure.unit);
  return {
    id: figure.id,
    label: figure.label,
    text: valueWords(figure, unit, 'long').text,
    unit: unit.code,
    unitName: unit.plural,
    scheme: unit.scheme,
    dimension: unit.dimension,
    measure: figure.measure,
    status: figure.status,
    doubtful: isDoubtful(index, figure),
    change: figure.change,
    derived: isDerived(figure),
    conversions: index.conversionsOf(figure.id).map(({ id }) => id),
    parts: partsOf(index, figure),
  };
}
