import type { NoteView } from '@/lib/view/view-notes';
import { keepTogether } from '@/lib/words/keep-together';
import styles from './notes-list.module.css';

/** Where the note comes from; an address where one is known. */
const NoteSource = ({ note }: { note: NoteView }) => (
  <span className={styles.source}>
    {note.url === null ? note.source : <a href={note.url}>{note.source}</a>}
    {note.published === null ? null : `, ${note.published}`}
  </span>
);

export const NoteLine = ({ note }: { note: NoteView }) => (
  <p>
    {keepTogether(note.summary)} <NoteSource note={note} />
  </p>
);

export const NotesList = ({ notes }: { notes: readonly NoteView[] }) => (
  <dl className={styles.notes}>
    {notes.map((note) => (
      <div key={note.id} id={`note-${note.id}`} data-verdict={note.verdict}>
        <dt>{note.verdictWords}</dt>
        <dd>
          <NoteLine note={note} />
        </dd>
      </div>
    ))}
  </dl>
);
