'use client';

import { type FormEvent, useState } from 'react';
import type { SetAside } from '@/lib/record/set-aside';
import { CLASS_WORDS } from '@/lib/view/words';
import { completeSetAside } from '@/lib/workbench/edit-set-aside';
import styles from './add-desk.module.css';
import { ChoiceField, TextField } from './field';

interface SetAsideFormProps {
  readonly row: SetAside;
  readonly onKeep: (row: SetAside) => void;
}

/** Class and reason as proposed; either may be changed. */
export function SetAsideForm({ row, onKeep }: SetAsideFormProps) {
  const [given, setGiven] = useState(row);
  const { row: whole, faults } = completeSetAside(given);
  const lack = faults?.find(({ column }) => column === 'reason');
  const isEmpty = given.reason.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (whole) onKeep(whole);
  };
  return (
    <form className={styles.form} data-number-form onSubmit={submit}>
      <ChoiceField
        label="What the words are"
        name="class"
        value={given.class}
        options={Object.entries(CLASS_WORDS)}
        onChange={(value) => setGiven({ ...given, class: value as SetAside['class'] })}
      />
      <TextField
        label="Why it is no figure"
        name="reason"
        value={given.reason}
        fault={isEmpty ? 'A reason, in a few words.' : (lack?.expected ?? null)}
        onChange={(words) => setGiven({ ...given, reason: words })}
      />
      <button type="submit" className={styles.main}>
        Set aside
      </button>
    </form>
  );
}
