import type { FigureRow } from '@/lib/record/figure';
import type { Unit } from '@/lib/record/unit';
import { viewResult } from '@/lib/view/view-preview';
import type { Derivation } from '@/lib/workbench/derive-figure';
import type { FigureFields } from '@/lib/workbench/propose-rows';
import { proposeUnit } from '@/lib/workbench/propose-unit';
import styles from './add-desk.module.css';

const resultOf = (fields: FigureFields, units: readonly Unit[]) =>
  viewResult(
    fields as FigureRow,
    units.find(({ code }) => code === fields.unit) ?? proposeUnit(fields.unit),
  );

/** The derived figures kept so far, each with its formula. */
export function DerivedList({
  rows,
  units,
  onEdit,
  onDrop,
}: {
  readonly rows: readonly FigureFields[];
  readonly units: readonly Unit[];
  readonly onEdit: (row: FigureFields) => void;
  readonly onDrop: (id: string) => void;
}) {
  return (
    <ul className={styles.rows}>
      {rows.map((row) => (
        <li key={row.id}>
          <b>{row.label}</b>: {resultOf(row, units).text} = <code>{row.formula}</code>{' '}
          <button type="button" onClick={() => onEdit(row)}>
            Change
          </button>{' '}
          <button type="button" onClick={() => onDrop(row.id)}>
            Remove
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The result while the formula is typed: value and bounds, or why there is none. */
export function LiveResult({
  derivation,
  units,
}: {
  readonly derivation: Derivation;
  readonly units: readonly Unit[];
}) {
  if (derivation.fields === null)
    return <output className={styles.fault}>{derivation.fault}</output>;
  const { text, limits } = resultOf(derivation.fields, units);
  return (
    <output className={styles.result}>
      = {text}
      {limits === null ? null : <span>, {limits}</span>}
    </output>
  );
}
