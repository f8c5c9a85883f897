'use client';

import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { FigureRow } from '@/lib/record/figure';
import type { Unit } from '@/lib/record/unit';
import { AREA_OPTIONS, viewCard } from '@/lib/view/view-add';
import { viewPreview } from '@/lib/view/view-preview';
import { BOUND_WORDS, CHANGE_WORDS, STATUS_WORDS, TOPIC_WORDS } from '@/lib/view/words';
import { withAreas, withInference, withLimits } from '@/lib/workbench/edit-figure';
import type { FigureFields } from '@/lib/workbench/propose-rows';
import { proposeUnit } from '@/lib/workbench/propose-unit';
import { trimTexts } from '@/lib/workbench/trim-texts';
import { completeFigure, rowsOf, type Workbench } from '@/lib/workbench/workbench-state';
import styles from './add-desk.module.css';
import { ChartPreview } from './chart-preview.client';
import { ChoiceField, TextField } from './field';
import { QuoteCard } from './quote-card';

interface FigureFormProps {
  readonly bench: Workbench;
  readonly fields: FigureFields;
  /** What was typed before the form was left; null when nothing was. */
  readonly typed: FigureFields | null;
  readonly units: readonly Unit[];
  readonly onType: (fields: FigureFields) => void;
  readonly onKeep: (fields: FigureFields) => void;
}

const orNull = (value: string) => (value.trim() === '' ? null : value);
const STATUSES = Object.entries(STATUS_WORDS).filter(([status]) => status !== 'derived');

/** A figure's row, filled as far as the text says; label, topic and measure are a person's. */
export function FigureForm(props: FigureFormProps) {
  const { bench, fields: proposed, typed, units, onType, onKeep } = props;
  const [fields, setFields] = useState(typed ?? proposed);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const given = trimTexts(fields);
  const { faults } = completeFigure(given);
  const faultOf = (column: string) =>
    tried ? (faults?.find((fault) => fault.column === column)?.expected ?? null) : null;
  const set = (change: Partial<FigureFields>) => {
    const next = withLimits(withAreas(fields, change), change);
    setFields(next);
    onType(next);
  };
  useEffect(() => {
    if (tried) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tried]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (faults === null) onKeep(withInference(proposed, given));
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
  // What is being typed may be no number yet: only what the codebook takes is shown.
  const isNumber = faults?.every(({ column }) => column !== 'value') ?? true;
  const kept = rowsOf(bench).figures.filter(({ id }) => id !== fields.id);
  const others = (faults ?? []).filter(({ column }) => faultOf(column) !== null);
  return (
    <>
      <form className={styles.form} data-number-form ref={form} onSubmit={submit} noValidate>
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
            <div className={styles.pair}>
              {choice('alt_bound', 'Other reading: hedge', Object.entries(BOUND_WORDS), 'none')}
              {text('alt_lower', 'Other reading: lowest')}
              {text('alt_upper', 'Other reading: highest')}
            </div>
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
      <div className={styles.previews}>
        <QuoteCard
          card={isNumber ? viewCard(fields as FigureRow, unit) : null}
          label={fields.label}
          facts={[STATUS_WORDS[fields.status], fields.time_period ?? 'no period stated'].join(
            ' · ',
          )}
          attribution={fields.attribution}
        />
        {isNumber && fields.unit.trim() !== '' ? (
          <ChartPreview
            plan={viewPreview([fields, ...kept] as FigureRow[], unit, bench.article)}
            unit={unit.plural}
          />
        ) : null}
      </div>
    </>
  );
}
