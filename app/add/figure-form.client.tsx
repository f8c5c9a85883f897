'use client';

import { type FormEvent, useEffect, useRef, useState } from 'react';
import styles from '@/components/add-desk/add-desk.module.css';
import { ChoiceField, TextField } from '@/components/add-desk/field';
import { QuoteCard } from '@/components/add-desk/quote-card';
import { isDecimal } from '@/lib/arithmetic/decimal';
import type { FigureRow, Status } from '@/lib/record/figure';
import type { Unit } from '@/lib/record/unit';
import { AREA_OPTIONS, viewCard } from '@/lib/view/view-add';
import { BOUND_WORDS, CHANGE_WORDS, STATUS_WORDS, TOPIC_WORDS } from '@/lib/view/words';
import { limitsOf } from '@/lib/workbench/propose-bound';
import type { FigureFields } from '@/lib/workbench/propose-rows';
import { inferStatus } from '@/lib/workbench/propose-status';
import { completeFigure } from '@/lib/workbench/workbench-state';
import { proposeUnit } from './propose-unit';

interface FigureFormProps {
  readonly fields: FigureFields;
  readonly units: readonly Unit[];
  readonly onKeep: (fields: FigureFields) => void;
}

const orNull = (value: string) => (value === '' ? null : value);
const STATUSES = Object.entries(STATUS_WORDS).filter(([status]) => status !== 'derived');

/** Another status than the one read rests on a person: the row says on which words. */
function withInference(proposed: FigureFields, fields: FigureFields): FigureFields {
  const { status, number_text, inference } = fields;
  if (status === proposed.status || status === 'derived' || inference !== proposed.inference)
    return fields;
  const named = inferStatus(number_text ?? '', status as Exclude<Status, 'derived'>);
  // What the words were read as before is no longer so.
  const rest = inference?.replace(/“[^”]*” is read as an? \w+\. ?/g, '').trim() ?? '';
  return { ...fields, inference: rest === '' ? named : `${rest} ${named}` };
}

/** The row with its ends as the bound has them, when value or bound is changed. */
function withLimits(fields: FigureFields, change: Partial<FigureFields>): FigureFields {
  const next = { ...fields, ...change };
  if (!('value' in change) && !('bound' in change)) return next;
  if (next.bound === 'share-in-words' || next.bound === 'range') return next;
  return { ...next, ...limitsOf(next.bound, next.value, null) };
}

/** A figure's row, filled as far as the text says; label, topic and measure are a person's. */
export function FigureForm({ fields: proposed, units, onKeep }: FigureFormProps) {
  const [fields, setFields] = useState(proposed);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { faults } = completeFigure(fields);
  const faultOf = (column: string) =>
    tried ? (faults?.find((fault) => fault.column === column)?.expected ?? null) : null;
  const set = (change: Partial<FigureFields>) => setFields(withLimits(fields, change));
  useEffect(() => {
    if (tried) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tried]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (faults === null) onKeep(withInference(proposed, fields));
    else {
      setTried(true);
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    }
  };
  const text = (column: keyof FigureFields, label: string) => (
    <TextField
      label={label}
      name={column}
      value={String(fields[column] ?? '')}
      fault={faultOf(column)}
      onChange={(value) => set({ [column]: orNull(value) } as Partial<FigureFields>)}
    />
  );
  const words = (column: 'label' | 'measure' | 'unit' | 'attribution', label: string) => (
    <TextField
      label={label}
      name={column}
      value={fields[column]}
      fault={faultOf(column)}
      onChange={(value) => set({ [column]: value })}
    />
  );
  const choice = (
    column: keyof FigureFields,
    label: string,
    options: readonly (readonly [string, string])[],
    none?: string,
  ) => (
    <ChoiceField
      label={label}
      name={column}
      value={String(fields[column] ?? '')}
      options={options}
      {...(none === undefined ? {} : { none })}
      fault={faultOf(column)}
      onChange={(value) => set({ [column]: orNull(value) } as Partial<FigureFields>)}
    />
  );
  const unit = units.find(({ code }) => code === fields.unit) ?? proposeUnit(fields.unit || '?');
  const isNumber = fields.value !== null && isDecimal(fields.value);
  const others = (faults ?? []).filter(({ column }) => faultOf(column) !== null);
  return (
    <>
      <form className={styles.form} ref={form} onSubmit={submit} noValidate>
        {words('label', 'Name of the figure')}
        {words('measure', 'What is measured')}
        <div className={styles.pair}>
          {choice('topic', 'Topic', Object.entries(TOPIC_WORDS), 'Choose')}
          {choice('status', 'Statement', STATUSES)}
          {text('value', 'Value, in full')}
          {words('unit', 'Unit')}
          {choice('bound', 'Hedge', Object.entries(BOUND_WORDS))}
          {text('hedge_text', 'Hedge as printed')}
          {choice('ref_area', 'Area', AREA_OPTIONS, 'none')}
          {choice('counterpart_area', 'Other area', AREA_OPTIONS, 'none')}
        </div>
        {words('attribution', 'Who says so, from the article back to the origin')}
        <details>
          <summary>Period, limits, change, doubts</summary>
          <div className={styles.more}>
            <div className={styles.pair}>
              {text('time_period', 'Period, EDTF')}
              {text('period_text', 'Period as printed')}
              {text('lower', 'Lowest value')}
              {text('upper', 'Highest value')}
              {choice('change', 'Change', Object.entries(CHANGE_WORDS), 'none')}
              {text('stated_on', 'Stated on')}
            </div>
            {text('period_basis', 'How the period was resolved')}
            {text('ambiguity', 'What the text leaves open')}
            {text('inference', 'What is assumed and not printed')}
            {text('conversion_of', 'The figure that it states in another unit')}
          </div>
        </details>
        {others.length > 0 ? (
          <p role="alert" className={styles.fault}>
            Still needed: {others.map(({ column }) => column.replaceAll('_', ' ')).join(', ')}.
          </p>
        ) : null}
        <button type="submit" className={styles.main}>
          Keep as figure
        </button>
      </form>
      <QuoteCard
        card={isNumber ? viewCard(fields as FigureRow, unit) : null}
        label={fields.label}
        facts={[STATUS_WORDS[fields.status], fields.time_period ?? 'no period stated'].join(' · ')}
        attribution={fields.attribution}
      />
    </>
  );
}
