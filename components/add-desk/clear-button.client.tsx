'use client';

import { useState } from 'react';
import styles from './add-desk.module.css';

/** One function for all drawings: a new one would take the cursor back at each of them. */
const focus = (button: HTMLButtonElement | null) => button?.focus();

/** Throws work away, and asks first; the cursor then stands on what throws nothing away. */
export function ClearButton({ onClear }: { readonly onClear: () => void }) {
  const [asked, setAsked] = useState<'never' | 'now' | 'before'>('never');
  if (asked !== 'now')
    return (
      <button type="button" ref={asked === 'before' ? focus : null} onClick={() => setAsked('now')}>
        Clear and start over
      </button>
    );
  return (
    <span className={styles.question}>
      <span role="alert">Clear all of it? Nothing will be left in this browser.</span>
      <button type="button" onClick={onClear}>
        Yes, clear all of it
      </button>
      <button type="button" ref={focus} onClick={() => setAsked('before')}>
        Keep it
      </button>
    </span>
  );
}
