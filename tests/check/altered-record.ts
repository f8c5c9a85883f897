/** The real record with cells changed in memory, and what one check alone says of it. */
import { type Check, type CheckOutcome, createContext } from '@/lib/check/check-context';
import type { Article } from '@/lib/record/article';
import type { Dataset } from '@/lib/record/dataset';
import type { Figure } from '@/lib/record/figure';
import type { Note } from '@/lib/record/note';
import { readRecord } from '@/lib/record/read-record';
import type { SetAside } from '@/lib/record/set-aside';
import type { Unit } from '@/lib/record/unit';
import type { Finding } from '@/lib/table/finding';
import { REAL_FILES } from './real-record';

type ById<Row> = Readonly<Record<string, Partial<Row>>>;

/** New cells by the id of the row; of what is not named, nothing changes. */
export interface Changes {
  readonly figures?: ById<Figure>;
  readonly notes?: ById<Note>;
  readonly setAsides?: ById<SetAside>;
  readonly units?: ById<Unit>;
  readonly articles?: ById<Article>;
  readonly charts?: Dataset['charts'];
  readonly corrections?: Dataset['corrections'];
}

let read: Dataset | null = null;
export function soundDataset(): Dataset {
  read ??= readRecord(REAL_FILES).dataset;
  if (!read) throw new Error('the record cannot be read');
  return read;
}

/** The rows with their changes; throws when an id is of no row. */
function withChanges<Row>(
  rows: readonly Row[],
  idOf: (row: Row) => string,
  changes: ById<Row> = {},
): readonly Row[] {
  const known = new Set(rows.map(idOf));
  for (const id of Object.keys(changes)) if (!known.has(id)) throw new Error(`no row: ${id}`);
  return rows.map((row) => ({ ...row, ...changes[idOf(row)] }));
}

export function altered(changes: Changes): Dataset {
  const sound = soundDataset();
  const byId = ({ id }: { readonly id: string }) => id;
  return {
    ...sound,
    figures: withChanges<Figure>(sound.figures, byId, changes.figures),
    notes: withChanges<Note>(sound.notes, byId, changes.notes),
    setAsides: withChanges<SetAside>(sound.setAsides, byId, changes.setAsides),
    units: withChanges<Unit>(sound.units, ({ code }) => code, changes.units),
    articles: withChanges<Article>(sound.articles, byId, changes.articles),
    charts: changes.charts ?? sound.charts,
    corrections: changes.corrections ?? sound.corrections,
  };
}

/** What a check makes of the changed record; ids in doubt are those of earlier findings. */
export const outcomeOf = (
  check: Check,
  changes: Changes = {},
  doubted: readonly string[] = [],
): CheckOutcome => check(createContext(REAL_FILES, altered(changes), new Set(doubted), new Set()));

/** `code row:column, expected …, found …` */
export const wordsOf = ({ code, row, column, expected, found }: Finding): string =>
  `${code} ${row}:${column}, expected ${expected}, found ${found}`;

export const saidBy = (
  check: Check,
  changes: Changes = {},
  doubted: readonly string[] = [],
): string[] => outcomeOf(check, changes, doubted).findings.map(wordsOf);

/** Changes to one figure. */
export const ofFigure = (id: string, cells: Partial<Figure>): Changes => ({
  figures: { [id]: cells },
});
