'use client';

import { type FormEvent, useState } from 'react';
import type { Unit } from '@/lib/record/unit';
import { VERDICT_MEANING, VERDICT_WORDS } from '@/lib/view/words';
import { completeNote, type NoteFields, startNote } from '@/lib/workbench/edit-note';
import { type Action, rowsOf, type Workbench } from '@/lib/workbench/workbench-state';
import styles from './add-desk.module.css';
import { ChoiceField, TextField } from './field';

interface NotesSectionProps {
  readonly bench: Workbench;
  readonly units: readonly Unit[];
  /** What a new note is about; null as long as nobody adds one. */
  readonly subject: string | null;
  readonly onSubject: (id: string | null) => void;
  readonly onPerform: (action: Action) => void;
}

const VERDICTS = Object.entries(VERDICT_WORDS);
const orNull = (value: string) => (value.trim() === '' ? null : value.trim());

interface NoteFormProps {
  readonly start: NoteFields;
  readonly subjects: readonly (readonly [id: string, words: string])[];
  readonly units: readonly Unit[];
  readonly onKeep: (note: Parameters<typeof completeNote>[0]) => void;
  readonly onLeave: () => void;
}

function NoteForm({ start, subjects, units, onKeep, onLeave }: NoteFormProps) {
  const [fields, setFields] = useState(start);
  const [tried, setTried] = useState(false);
  const set = (change: Partial<NoteFields>) => setFields({ ...fields, ...change });
  const { row, faults } = completeNote(fields);
  const faultOf = (column: string) =>
    tried ? (faults?.find((fault) => fault.column === column)?.expected ?? null) : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (row) onKeep(row);
  };
  const cell = (column: 'other_value' | 'url' | 'published', label: string) => (
    <TextField
      label={label}
      name={column}
      value={fields[column] ?? ''}
      fault={faultOf(column)}
      onChange={(value) => set({ [column]: orNull(value) } as Partial<NoteFields>)}
    />
  );
  return (
    <form className={styles.wide} data-note-form onSubmit={submit} noValidate>
      <div className={styles.identity}>
        <ChoiceField
          label="About"
          name="subject_id"
          value={fields.subject_id}
          options={subjects}
          onChange={(subject_id) => set({ subject_id })}
        />
        <ChoiceField
          label="The other source"
          name="verdict"
          value={fields.verdict}
          options={VERDICTS}
          none="Choose"
          fault={faultOf('verdict')}
          onChange={(verdict) => set({ verdict: verdict as NoteFields['verdict'] })}
        />
        {cell('other_value', 'Its number, in full')}
        <ChoiceField
          label="Unit of that number"
          name="other_unit"
          value={fields.other_unit ?? ''}
          options={units.map(({ code, plural }) => [code, `${plural} (${code})`] as const)}
          none="none"
          fault={faultOf('other_unit')}
          onChange={(code) => set({ other_unit: orNull(code) })}
        />
        <TextField
          label="Who publishes it"
          name="source"
          value={fields.source}
          fault={faultOf('source')}
          onChange={(source) => set({ source })}
        />
        {cell('url', 'Its address')}
        {cell('published', 'Published, as 2016-03-14')}
      </div>
      {fields.verdict === '' ? null : <p>{VERDICT_MEANING[fields.verdict]}</p>}
      <TextField
        label="What it says, in your own words, with its number"
        name="summary"
        value={fields.summary}
        fault={faultOf('summary')}
        onChange={(summary) => set({ summary })}
      />
      <p className={styles.actions}>
        <button type="submit" className={styles.main}>
          Keep the note
        </button>
        <button type="button" onClick={onLeave}>
          Leave it
        </button>
      </p>
    </form>
  );
}

/** What other sources say of the figures: a note never changes one. */
export function NotesSection({ bench, units, subject, onSubject, onPerform }: NotesSectionProps) {
  const { figures, setAsides } = rowsOf(bench);
  const { article, notes } = bench;
  const subjects = [
    [article.id, 'the article'] as const,
    ...figures.map(({ id, label }) => [id, label] as const),
    ...setAsides.map(({ id, exact }) => [id, `“${exact}”, set aside`] as const),
  ];
  const wordsOf = new Map(subjects);
  const taken = [...subjects.map(([id]) => id), ...notes.map(({ id }) => id)];
  return (
    <section className={styles.end} aria-labelledby="notes-title">
      <h2 id="notes-title">What other sources say</h2>
      <ul className={styles.rows}>
        {notes.map(({ id, subject_id, verdict, summary, source }) => (
          <li key={id}>
            <b>{VERDICT_WORDS[verdict]}</b>, on {wordsOf.get(subject_id) ?? subject_id}: {summary}{' '}
            {source}.{' '}
            <button type="button" onClick={() => onPerform({ do: 'drop-note', id })}>
              Remove
            </button>
          </li>
        ))}
      </ul>
      {subject === null ? (
        <p>
          <button type="button" onClick={() => onSubject(article.id)}>
            Add a note
          </button>
        </p>
      ) : (
        <NoteForm
          start={startNote(wordsOf.has(subject) ? subject : article.id, article.id, taken)}
          subjects={subjects}
          units={units}
          onKeep={(fields) => {
            // Undone and done again, another note may have taken the id meanwhile.
            const { id } = startNote(fields.subject_id, article.id, taken);
            const { row: note } = completeNote({ ...fields, id });
            if (note) onPerform({ do: 'note', note });
            onSubject(null);
          }}
          onLeave={() => onSubject(null)}
        />
      )}
    </section>
  );
}
