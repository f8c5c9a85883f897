import { ARTICLES } from '../record/article';
import { FIGURES, isDerived } from '../record/figure';
import { inputsOf } from '../record/figure-formula';
import { NOTES } from '../record/note';
import { CHARTS_FILE, RECORD_TABLES } from '../record/record-files';
import { SET_ASIDES } from '../record/set-aside';
import type { Finding } from '../table/finding';
import type { CheckContext, CheckOutcome } from './check-context';
import { filesWithTakenIds } from './check-ids';
import { findingAt, put, rowsByTable } from './find-in-rows';

interface Reference {
  readonly file: string;
  readonly index: number | null;
  readonly column: string;
  readonly subject: string;
  /** What the id must name: “figure”, “unit”. */
  readonly kind: string;
  readonly target: string;
  /** Files in which the id is looked for. */
  readonly into: readonly string[];
}

/** What was looked at, and the references among it that lead nowhere. */
interface Looked {
  readonly count: number;
  readonly missing: readonly Reference[];
}

const cellOf = (row: object, column: string): unknown =>
  (row as Readonly<Record<string, unknown>>)[column];

/** The foreign keys that the table schemas declare, each with the files it leads into. */
const DECLARED = RECORD_TABLES.flatMap(({ name, file, primaryKey, foreignKeys }) =>
  foreignKeys.map(({ column, table, references }) => ({
    ...{ name, file, primaryKey, column, table, references },
    into: RECORD_TABLES.flatMap((other) => (other.name === table ? [other.file] : [])),
    kind: table.replace(/s$/, ''),
  })),
);

function lookAtDeclared({ dataset }: CheckContext): Looked {
  const rows = rowsByTable(dataset);
  const missing: Reference[] = [];
  let count = 0;
  for (const { name, file, primaryKey, column, table, references, into, kind } of DECLARED) {
    // Made when the first row names an id: some columns are empty in all rows.
    let known: ReadonlySet<unknown> | null = null;
    (rows[name] ?? []).forEach((row, index) => {
      const target = cellOf(row, column);
      if (typeof target !== 'string') return;
      count++;
      known ??= new Set((rows[table] ?? []).map((other) => cellOf(other, references)));
      if (known.has(target)) return;
      const subject = String(cellOf(row, primaryKey));
      missing.push({ file, index, column, subject, kind, target, into });
    });
  }
  return { count, missing };
}

/** A reference with whether it leads anywhere. */
interface Told extends Reference {
  readonly exists: boolean;
}

function noteReferences({ dataset, figures, articles }: CheckContext): Told[] {
  const mentions = new Set(dataset.setAsides.map((mention) => mention.id));
  return dataset.notes.map((note, index) => ({
    file: NOTES.file,
    index,
    column: 'subject_id',
    subject: note.id,
    kind: 'figure, set-aside mention or article',
    target: note.subject_id,
    into: [FIGURES.file, SET_ASIDES.file, ARTICLES.file],
    exists:
      figures.has(note.subject_id) ||
      mentions.has(note.subject_id) ||
      articles.has(note.subject_id),
  }));
}

function lookAtFormulas({ dataset, figures }: CheckContext): Looked {
  const missing: Reference[] = [];
  const into = [FIGURES.file];
  let count = 0;
  dataset.figures.forEach((figure, index) => {
    if (!isDerived(figure)) return;
    for (const target of inputsOf(figure)) {
      count++;
      if (figures.has(target)) continue;
      const subject = figure.id;
      missing.push({
        file: FIGURES.file,
        index,
        column: 'formula',
        subject,
        kind: 'figure',
        target,
        into,
      });
    }
  });
  return { count, missing };
}

function chartReferences({ dataset, figures }: CheckContext): Told[] {
  return dataset.charts.flatMap((chart, at) => {
    const base = { file: CHARTS_FILE, index: null, subject: chart.slug };
    const shown = chart.panels.flatMap((panel, p) =>
      panel.figures.map((target, f) => ({
        ...base,
        column: `[${at}].panels[${p}].figures[${f}]`,
        kind: 'figure',
        target,
        into: [FIGURES.file],
        exists: figures.has(target),
      })),
    );
    const charted = new Set(shown.map((reference) => reference.target));
    const labelled = Object.keys(chart.labels ?? {}).map((target) => ({
      ...base,
      column: `[${at}].labels`,
      kind: 'figure of this chart',
      target,
      into: [CHARTS_FILE],
      exists: charted.has(target),
    }));
    return [...shown, ...labelled];
  });
}

const aOrAn = (kind: string): string => `${/^[aeio]/.test(kind) ? 'an' : 'a'} ${kind}`;

/** A unit is the one thing that a row may name before anybody put it on record. */
const cureOf = (kind: string): string =>
  kind === 'unit'
    ? 'Use a code of units.csv, or add a row for the unit there.'
    : 'Correct the id, or restore the row that it names.';

/** One finding for each id that is missing, at its first use: many rows may name the same id. */
function reportMissing(references: readonly Reference[]): Finding[] {
  const missing = new Map<string, Reference[]>();
  for (const reference of references) {
    const key = reference.column.endsWith('.labels')
      ? `label ${reference.target}`
      : reference.target;
    put(missing, key, reference);
  }
  return [...missing.values()].flatMap(([first, ...more]) => {
    if (!first) return [];
    const { file, index, subject, column, kind, target } = first;
    const others =
      more.length === 0 ? '' : ` (and in ${more.length} other cell${more.length === 1 ? '' : 's'})`;
    return findingAt(file, index, subject, 'reference/unknown', {
      column,
      expected: `the id of ${aOrAn(kind)} on record`,
      found: `“${target}”${others}`,
      cure: cureOf(kind),
    });
  });
}

export function checkReferences(context: CheckContext): CheckOutcome {
  const declared = lookAtDeclared(context);
  const formulas = lookAtFormulas(context);
  const others = [...noteReferences(context), ...chartReferences(context)];
  const missing = [
    ...declared.missing,
    ...formulas.missing,
    ...others.filter(({ exists }) => !exists),
  ];
  // A row that was given a taken id is missed under its own: the id that is there twice says so.
  const taken = missing.length === 0 ? new Set<string>() : filesWithTakenIds(context.dataset);
  return {
    name: 'references',
    promise: 'Every id that a row, a formula, a note or a chart names is on record.',
    lookedAt: declared.count + formulas.count + others.length,
    noun: 'references',
    findings: reportMissing(missing.filter(({ into }) => !into.some((file) => taken.has(file)))),
    // The finding names the first use; every row that leads nowhere is in doubt.
    doubts: missing.map(({ subject }) => subject),
  };
}
