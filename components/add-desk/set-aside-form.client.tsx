'use client';

import { type FormEvent, useState } from 'react';
import type { SetAside } from '@/lib/record/set-aside';
import { CLASS_WORDS } from '@/lib/view/words';
import styles from './add-desk.module.css';
import { ChoiceField, TextField } from './field';

interface SetAsideFormProps {
  readonly row: SetAside;
  readonly onKeep: (row: SetAside) => void;
}

/** Class and reason as proposed; either may be changed. */
export function SetAsideForm({ row, onKeep }: SetAsideFormProps) {
  const [given, setGiven] = useState(row);
  const reason = given.reason.trim();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason !== '') onKeep({ ...given, reason });
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
        fault={reason === '' ? 'A reason, in a few words.' : null}
        onChange={(words) => setGiven({ ...given, reason: words })}
      />
      <button type="submit" className={styles.main}>
        Set aside
      </button>
    </form>
  );
}
