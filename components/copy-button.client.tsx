'use client';

import { useState } from 'react';
import styles from './copy-button.module.css';

interface CopyButtonProps {
  readonly label: string;
  /** Copied as it is, or, when it is a path, as a whole address of this site. */
  readonly text: string;
}

const RESULT = { none: '', copied: 'Copied', refused: 'The browser did not allow it' } as const;

export function CopyButton({ label, text }: CopyButtonProps) {
  const [result, setResult] = useState<keyof typeof RESULT>('none');
  const copy = async () => {
    const whole = text.startsWith('/') ? new URL(text, location.origin).href : text;
    try {
      await navigator.clipboard.writeText(whole);
      setResult('copied');
    } catch {
      setResult('refused');
    }
  };
  return (
    <span className={styles.copy}>
      <button type="button" onClick={copy}>
        {label}
      </button>{' '}
      <output aria-live="polite">{RESULT[result]}</output>
    </span>
  );
}
