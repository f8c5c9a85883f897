import { type KeyboardEvent, type ReactNode, useId } from 'react';
import styles from './add-desk.module.css';

interface FieldProps {
  readonly label: string;
  /** What is wrong with it; null when nothing is. */
  readonly fault?: string | null;
  readonly children: (props: {
    readonly id: string;
    readonly 'aria-invalid': boolean;
    readonly 'aria-describedby': string | undefined;
  }) => ReactNode;
}

/** A field under its label, with what it still lacks. */
export function Field({ label, fault = null, children }: FieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        'aria-invalid': fault !== null,
        'aria-describedby': fault === null ? undefined : `${id}-fault`,
      })}
      {fault === null ? null : (
        <span id={`${id}-fault`} className={styles.fault}>
          {fault}
        </span>
      )}
    </div>
  );
}

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly fault?: string | null;
  readonly type?: 'text' | 'date' | 'url';
  readonly name?: string;
  readonly onChange: (value: string) => void;
}

export const TextField = ({ label, value, fault = null, type, name, onChange }: TextFieldProps) => (
  <Field label={label} fault={fault}>
    {(props) => (
      <input
        {...props}
        type={type ?? 'text'}
        name={name}
        value={value}
        autoComplete="off"
        onChange={({ target }) => onChange(target.value)}
      />
    )}
  </Field>
);

interface ChoiceFieldProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, words: string])[];
  /** Words for nothing chosen; without it something must be. */
  readonly none?: string;
  readonly fault?: string | null;
  readonly name?: string;
  readonly onChange: (value: string) => void;
}

/** Enter submits from every field alike; a list opens by space or arrows. */
function submitOnEnter(event: KeyboardEvent<HTMLSelectElement>): void {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}

export const ChoiceField = ({
  label,
  value,
  options,
  none,
  fault = null,
  name,
  onChange,
}: ChoiceFieldProps) => (
  <Field label={label} fault={fault}>
    {(props) => (
      <select
        {...props}
        name={name}
        value={value}
        autoComplete="off"
        onKeyDown={submitOnEnter}
        onChange={({ target }) => onChange(target.value)}
      >
        {none === undefined ? null : <option value="">{none}</option>}
        {options.map(([code, words]) => (
          <option key={code} value={code}>
            {words}
          </option>
        ))}
      </select>
    )}
  </Field>
);
