'use client';

import { type FormEvent, useState } from 'react';
import type { SetAside } from '@/lib/record/set-aside';
import { CLASS_WORDS } from '@/lib/view/words';
import { completeSetAside } from '@/lib/workbench/edit-set-aside';
import styles from './add-desk.module.css';
import { ChoiceField, TextField } from './field';

interface SetAsideFormProps {
  readonly row: SetAside;
  /** What was typed before the form was left; null when nothing was. */
  readonly typed: SetAside | null;
  readonly onType: (row: SetAside) => void;
  readonly onKeep: (row: SetAside) => void;
}

const faultOf = (isEmpty: boolean, expected: string | undefined) =>
  isEmpty ? 'A reason, in a few words.' : (expected ?? null);

/** Class and reason as proposed; either may be changed. */
export function SetAsideForm({ row, typed, onType, onKeep }: SetAsideFormProps) {
  const [given, setGiven] = useState(typed ?? row);
  const [tried, setTried] = useState(false);
  const { row: whole, faults } = completeSetAside(given);
  const lack = faults?.find(({ column }) => column === 'reason');
  const isEmpty = given.reason.trim() === '';
  // A form that opens empty has no fault yet.
  const isDue = tried || given !== row;
  const set = (change: Partial<SetAside>) => {
    const next = { ...given, ...change };
    setGiven(next);
    onType(next);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (whole) onKeep(whole);
  };
  return (
    <form className={styles.form} data-number-form onSubmit={submit}>
      <ChoiceField
        label="What the words are"
        name="class"
        value={given.class}
        options={Object.entries(CLASS_WORDS)}
        onChange={(value) => set({ class: value as SetAside['class'] })}
      />
      <TextField
        label="Why it is no figure"
        name="reason"
        value={given.reason}
        fault={isDue ? faultOf(isEmpty, lack?.expected) : null}
        onChange={(reason) => set({ reason })}
      />
      <button type="submit" className={styles.main}>
        Set aside
      </button>
    </form>
  );
}
