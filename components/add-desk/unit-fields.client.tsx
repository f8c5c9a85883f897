'use client';

import { useState } from 'react';
import type { Unit } from '@/lib/record/unit';
import { UNIT_SCHEME_OPTIONS } from '@/lib/view/view-add';
import { completeUnit } from '@/lib/workbench/edit-unit';
import styles from './add-desk.module.css';
import { ChoiceField, TextField } from './field';

const LABELS = { dimension: 'What it measures', singular: 'One', plural: 'Several' } as const;

interface UnitFieldsProps {
  readonly unit: Unit;
  readonly onUnit: (unit: Unit) => void;
}

/** A unit as typed; a cell that is not whole stays as it was taken before. */
function takenOf(typed: Unit, before: Unit): Unit | null {
  const { faults } = completeUnit(typed);
  const faulty = new Set(faults?.map(({ column }) => column));
  const cells = Object.entries(typed).map(([column, cell]) =>
    faulty.has(column) ? [column, before[column as keyof Unit]] : [column, cell],
  );
  return completeUnit(Object.fromEntries(cells) as Unit).row;
}

/** A unit that the record does not know yet. What is half typed is kept here; only whole cells leave. */
export function UnitFields({ unit, onUnit }: UnitFieldsProps) {
  const [typed, setTyped] = useState(unit);
  const { faults } = completeUnit(typed);
  const set = (change: Partial<Unit>) => {
    const next = { ...typed, ...change };
    setTyped(next);
    const taken = takenOf(next, unit);
    if (taken) onUnit(taken);
  };
  const faultOf = (column: keyof typeof LABELS) => {
    const fault = faults?.find((one) => one.column === column);
    return fault ? `${fault.expected}; until then “${unit[column]}” is taken` : null;
  };
  return (
    <fieldset className={styles.unit}>
      <legend>
        New unit <code>{unit.code}</code>
      </legend>
      <div className={styles.identity}>
        <ChoiceField
          label="Defined in"
          value={typed.scheme}
          options={UNIT_SCHEME_OPTIONS}
          onChange={(scheme) => set({ scheme: scheme as Unit['scheme'] })}
        />
        {(['dimension', 'singular', 'plural'] as const).map((column) => (
          <TextField
            key={column}
            label={LABELS[column]}
            value={typed[column]}
            fault={faultOf(column)}
            onChange={(value) => set({ [column]: value })}
          />
        ))}
      </div>
    </fieldset>
  );
}
