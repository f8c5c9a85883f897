'use client';

import { type FormEvent, useRef, useState } from 'react';
import type { Unit } from '@/lib/record/unit';
import { type DerivedGiven, deriveFigure, operands } from '@/lib/workbench/derive-figure';
import { idGiver } from '@/lib/workbench/name-ids';
import {
  type Action,
  completeFigure,
  rowsOf,
  type Workbench,
} from '@/lib/workbench/workbench-state';
import styles from './add-desk.module.css';
import { DerivedList, LiveResult } from './derived-result';
import { Field, TextField } from './field';

interface DerivedSectionProps {
  readonly bench: Workbench;
  readonly units: readonly Unit[];
  readonly onPerform: (action: Action) => void;
}

const EMPTY: DerivedGiven = { id: '', label: '', measure: '', formula: '', decimals: null };

/** Figures that follow from others by a formula; value and bounds are never typed. */
export function DerivedSection({ bench, units, onPerform }: DerivedSectionProps) {
  const [given, setGiven] = useState(EMPTY);
  const [tried, setTried] = useState(false);
  const formula = useRef<HTMLInputElement>(null);
  const { figures, setAsides } = rowsOf(bench);
  const named = [...operands(figures).values()].filter(({ id }) => id !== given.id);
  const derivation = given.formula.trim() === '' ? null : deriveFigure(given, figures);
  const faults = derivation?.fields ? completeFigure(derivation.fields).faults : null;
  const faultOf = (column: 'label' | 'measure') =>
    given[column].trim() === ''
      ? 'A few words.'
      : (faults?.find((fault) => fault.column === column)?.expected ?? null);

  const insert = (id: string) => {
    const before = given.formula;
    const gap = before === '' || /[\s(]$/.test(before) ? '' : ' ';
    setGiven({ ...given, formula: `${before}${gap}${id}` });
    formula.current?.focus();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!derivation?.fields || faultOf('label') !== null || faultOf('measure') !== null) return;
    const taken = [bench.article.id, ...[...figures, ...setAsides].map(({ id }) => id)];
    const id = given.id || idGiver(taken)(`${bench.article.id}-${given.label}`);
    onPerform({ do: 'derive', fields: { ...derivation.fields, id } });
    setGiven(EMPTY);
    setTried(false);
  };
  return (
    <section className={styles.end} aria-labelledby="derived-title">
      <h2 id="derived-title">Derived figures</h2>
      <DerivedList
        rows={bench.derived}
        units={units}
        onDrop={(id) => onPerform({ do: 'drop-derived', id })}
        onEdit={({ id, label, measure, formula: written, decimals }) => {
          setGiven({ id, label, measure, formula: written ?? '', decimals });
          formula.current?.focus();
        }}
      />
      {named.length === 0 ? (
        <p>Keep a figure first: formulas are made of them.</p>
      ) : (
        <form className={styles.wide} onSubmit={submit} noValidate>
          <Field label="Formula over figures, as in a / b or (a - b) * 2; a minus stands between blanks">
            {(props) => (
              <input
                {...props}
                ref={formula}
                name="formula"
                value={given.formula}
                autoComplete="off"
                spellCheck={false}
                onChange={({ target }) => setGiven({ ...given, formula: target.value })}
              />
            )}
          </Field>
          {derivation ? <LiveResult derivation={derivation} units={units} /> : null}
          <ul className={styles.operands} aria-label="Figures to put into the formula">
            {named.map(({ id, label }) => (
              <li key={id}>
                <button type="button" title={id} onClick={() => insert(id)}>
                  {label}
                </button>
              </li>
            ))}
          </ul>
          <div className={styles.identity}>
            <TextField
              label="Name of the derived figure"
              name="derived-label"
              value={given.label}
              fault={tried ? faultOf('label') : null}
              onChange={(label) => setGiven({ ...given, label })}
            />
            <TextField
              label="What it measures"
              name="derived-measure"
              value={given.measure}
              fault={tried ? faultOf('measure') : null}
              onChange={(measure) => setGiven({ ...given, measure })}
            />
            <TextField
              label="Decimal places, empty for all"
              name="decimals"
              value={given.decimals === null ? '' : String(given.decimals)}
              onChange={(places) =>
                /^\d{0,2}$/.test(places) &&
                setGiven({ ...given, decimals: places === '' ? null : Number(places) })
              }
            />
          </div>
          <p>
            <button type="submit" className={styles.main}>
              Keep the derived figure
            </button>
          </p>
        </form>
      )}
    </section>
  );
}
