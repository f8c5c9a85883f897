import { FIGURES, isDerived } from '../record/figure';
import { NOTES } from '../record/note';
import { inputsOf } from '../record/recompute-figure';
import { CHARTS_FILE, RECORD_TABLES } from '../record/record-files';
import type { Finding } from '../table/finding';
import { type CheckContext, type CheckOutcome, findingAt } from './check-context';

interface Reference {
  readonly file: string;
  readonly index: number | null;
  readonly column: string;
  readonly subject: string;
  /** What the id must name: “figure”, “unit”. */
  readonly kind: string;
  readonly target: string;
  readonly exists: boolean;
}

/** References that the table schemas declare as foreign keys. */
function declaredReferences({ dataset }: CheckContext): Reference[] {
  const rows: Record<string, readonly object[]> = {
    articles: dataset.articles,
    figures: dataset.figures,
    'set-aside': dataset.setAsides,
    notes: dataset.notes,
    units: dataset.units,
    corrections: dataset.corrections,
  };
  return RECORD_TABLES.flatMap((table) =>
    table.foreignKeys.flatMap(({ column, table: target, references }) => {
      const known = new Set((rows[target] ?? []).map((row) => Reflect.get(row, references)));
      return (rows[table.name] ?? []).flatMap((row, index): Reference[] => {
        const value: unknown = Reflect.get(row, column);
        if (typeof value !== 'string') return [];
        const subject = String(Reflect.get(row, table.primaryKey));
        const kind = target.replace(/s$/, '');
        const at = { file: table.file, index, column, subject, kind };
        return [{ ...at, target: value, exists: known.has(value) }];
      });
    }),
  );
}

function noteReferences({ dataset, figures, articles }: CheckContext): Reference[] {
  const mentions = new Set(dataset.setAsides.map((mention) => mention.id));
  return dataset.notes.map((note, index) => ({
    file: NOTES.file,
    index,
    column: 'subject_id',
    subject: note.id,
    kind: 'figure, set-aside mention or article',
    target: note.subject_id,
    exists:
      figures.has(note.subject_id) ||
      mentions.has(note.subject_id) ||
      articles.has(note.subject_id),
  }));
}

function formulaReferences({ dataset, figures }: CheckContext): Reference[] {
  return dataset.figures.flatMap((figure, index) =>
    isDerived(figure)
      ? inputsOf(figure).map((target) => ({
          file: FIGURES.file,
          index,
          column: 'formula',
          subject: figure.id,
          kind: 'figure',
          target,
          exists: figures.has(target),
        }))
      : [],
  );
}

function chartReferences({ dataset, figures }: CheckContext): Reference[] {
  return dataset.charts.flatMap((chart, at) => {
    const base = { file: CHARTS_FILE, index: null, subject: chart.slug };
    const shown = chart.panels.flatMap((panel, p) =>
      panel.figures.map((target, f) => ({
        ...base,
        column: `[${at}].panels[${p}].figures[${f}]`,
        kind: 'figure',
        target,
        exists: figures.has(target),
      })),
    );
    const charted = new Set(shown.map((reference) => reference.target));
    const labelled = Object.keys(chart.labels ?? {}).map((target) => ({
      ...base,
      column: `[${at}].labels`,
      kind: 'figure of this chart',
      target,
      exists: charted.has(target),
    }));
    return [...shown, ...labelled];
  });
}

/** One finding for each id that is missing, at its first use: many rows may name the same id. */
function reportMissing(references: readonly Reference[]): Finding[] {
  const missing = new Map<string, Reference[]>();
  for (const reference of references) {
    if (reference.exists) continue;
    const key = reference.column.endsWith('.labels')
      ? `label ${reference.target}`
      : reference.target;
    missing.set(key, [...(missing.get(key) ?? []), reference]);
  }
  return [...missing.values()].flatMap(([first, ...more]) => {
    if (!first) return [];
    const { file, index, subject, column, kind, target } = first;
    const others = more.length > 0 ? ` (and in ${more.length} other cells)` : '';
    return findingAt(file, index, subject, 'reference/unknown', {
      column,
      expected: `the id of a ${kind} on record`,
      found: `“${target}”${others}`,
      cure: 'Correct the id, or restore the row that it names.',
    });
  });
}

export function checkReferences(context: CheckContext): CheckOutcome {
  const references = [
    ...declaredReferences(context),
    ...formulaReferences(context),
    ...noteReferences(context),
    ...chartReferences(context),
  ];
  return {
    name: 'references',
    promise: 'Every id that a row, a formula, a note or a chart names is on record.',
    lookedAt: references.length,
    noun: 'references',
    findings: reportMissing(references),
    // The finding names the first use; every row that leads nowhere is in doubt.
    doubts: references.flatMap((reference) => (reference.exists ? [] : [reference.subject])),
  };
}
