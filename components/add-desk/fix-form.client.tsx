'use client';

import { type FormEvent, useState } from 'react';
import type { Draft } from '@/lib/record/draft';
import type { CodePointSpan } from '@/lib/text/code-points';
import { splitPoints } from '@/lib/workbench/fix-drafts';
import styles from './add-desk.module.css';
import { ChoiceField, TextField } from './field';

interface FixFormProps {
  /** The number at hand; null in a text in which none was read. */
  readonly draft: Draft | null;
  /** Words that are selected in the article. */
  readonly selected: string;
  readonly next: Draft | null;
  readonly fault: string | null;
  readonly onWords: (words: string) => void;
  readonly onSpans: (spans: readonly CodePointSpan[]) => void;
}

/** Other words, a merge, a split, a number that was missed: all of it by keyboard as well. */
export function FixForm({ draft, selected, next, fault, onWords, onSpans }: FixFormProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const words = typed ?? (selected || (draft?.exact ?? ''));
  const points = draft === null ? [] : splitPoints(draft);
  const [point, setPoint] = useState('0');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onWords(words);
  };
  const split = points[Number(point)];
  return (
    <form className={styles.form} data-number-form onSubmit={submit}>
      <TextField
        label="Words that state a number, as printed: select them in the text, or type them"
        name="words"
        value={words}
        fault={fault}
        onChange={setTyped}
      />
      <button type="submit" className={styles.main}>
        Mark these words
      </button>
      {draft === null || next === null ? null : (
        <button type="button" onClick={() => onSpans([{ start: draft.start, end: next.end }])}>
          Merge with the next: “{next.exact}”
        </button>
      )}
      {split === undefined ? null : (
        <>
          <ChoiceField
            label="Split it"
            name="split"
            value={point}
            options={points.map((each, at) => [String(at), each.words] as const)}
            onChange={setPoint}
          />
          <button type="button" onClick={() => onSpans(split.spans)}>
            Split here
          </button>
        </>
      )}
    </form>
  );
}
