'use client';

import { type ClipboardEvent, type DragEvent, useId, useRef, useState } from 'react';
import type { GivenFile } from './check-messages';
import styles from './drop-field.module.css';

interface DropFieldProps {
  /** What to choose, as the label of the field. */
  readonly label: string;
  readonly hint: string;
  /** Types that the file chooser offers. */
  readonly accept: string;
  readonly multiple?: boolean;
  /** Name that pasted words get; without it there is nothing to paste. */
  readonly pastedName?: string;
  readonly onFiles: (files: readonly GivenFile[]) => void;
}

const given = (files: FileList): GivenFile[] =>
  [...files].map((file) => ({ name: file.name, content: file }));

/** A place to drop or choose files, and one to paste words, which no field has to show. */
export function DropField({
  label,
  hint,
  accept,
  multiple = false,
  pastedName,
  onFiles,
}: DropFieldProps) {
  const [over, setOver] = useState(false);
  const typed = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const take = (files: readonly GivenFile[]) => {
    if (files.length > 0) onFiles(multiple ? files : files.slice(0, 1));
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(given(event.dataTransfer.files));
  };
  const paste = (event: ClipboardEvent) => {
    event.preventDefault();
    const { files } = event.clipboardData;
    const words = event.clipboardData.getData('text/plain');
    if (files.length > 0) take(given(files));
    else if (pastedName !== undefined && words !== '') take([{ name: pastedName, content: words }]);
  };
  /** Words that were typed, dictated or put in by a program: no paste tells of them. */
  const takeTyped = () => {
    const words = typed.current?.value ?? '';
    if (pastedName === undefined || words.trim() === '') return typed.current?.focus();
    take([{ name: pastedName, content: words }]);
  };
  return (
    <fieldset
      className={over ? `${styles.field} ${styles.over}` : styles.field}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <legend className="unseen">{label}</legend>
      <label htmlFor={`${id}-file`} className={styles.label}>
        {label}
      </label>
      <input
        id={`${id}-file`}
        type="file"
        accept={accept}
        multiple={multiple}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => {
          take(given(target.files ?? new DataTransfer().files));
          // The same file may be chosen again after it was mended.
          target.value = '';
        }}
      />
      <p id={`${id}-hint`} className={styles.hint}>
        {hint}
      </p>
      {pastedName === undefined ? null : (
        <>
          <label htmlFor={`${id}-paste`} className={styles.label}>
            Or paste it here
          </label>
          <textarea id={`${id}-paste`} ref={typed} rows={2} onPaste={paste} />
          <p>
            <button type="button" onClick={takeTyped}>
              Check this text
            </button>
          </p>
        </>
      )}
    </fieldset>
  );
}
