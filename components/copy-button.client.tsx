'use client';

import { useEffect, useState } from 'react';
import styles from './copy-button.module.css';

interface CopyButtonProps {
  readonly label: string;
  readonly text: string;
  /** Where it stands alone in the text it is copied as a whole address of this site. */
  readonly path?: string;
}

const RESULT = { none: '', copied: 'Copied', refused: 'The browser did not allow it' } as const;

/** Milliseconds for which a button says so: another copy takes the place of this one. */
const SHOWN = 5000;

/** Paths of this site hold letters, digits, hyphens and slashes: none means anything to a pattern. */
function withOrigin(text: string, path: string | undefined): string {
  if (path === undefined) return text;
  const alone = new RegExp(`(^|[\\s"])${path}(?=$|[\\s".,;])`, 'g');
  return text.replace(alone, `$1${new URL(path, location.origin).href}`);
}

export function CopyButton({ label, text, path }: CopyButtonProps) {
  const [result, setResult] = useState<keyof typeof RESULT>('none');
  useEffect(() => {
    if (result !== 'copied') return;
    const over = setTimeout(() => setResult('none'), SHOWN);
    return () => clearTimeout(over);
  }, [result]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(withOrigin(text, path));
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
