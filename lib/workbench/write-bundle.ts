/** A finished article → the zip that `figures import` takes. */
import { zipSync } from 'fflate';
import { sha256Hex } from '../check/sha256-hex';
import { ARTICLES } from '../record/article';
import { FIGURES, type FigureRow } from '../record/figure';
import { NOTES } from '../record/note';
import { SET_ASIDES } from '../record/set-aside';
import { UNITS, type Unit } from '../record/unit';
import { writeTable } from '../table/write-table';
import {
  BUNDLE_FORMAT,
  type Bundle,
  MANIFEST_FILE,
  type Manifest,
  textMember,
} from './bundle-format';
import {
  completeFigure,
  draftsLeft,
  rowsOf,
  staleFormulas,
  type Workbench,
} from './workbench-state';

/** First moment a zip can state: the same article gives the same bytes. */
const ZIP_EPOCH = new Date(1980, 0, 1);

export function zipMembers(members: ReadonlyMap<string, Uint8Array>, article: string): Uint8Array {
  const files = [...members].map(([path, bytes]) => ({
    path,
    bytes: bytes.length,
    sha256: sha256Hex(bytes),
  }));
  const manifest: Manifest = { format: BUNDLE_FORMAT, article, files };
  const json = new TextEncoder().encode(`${JSON.stringify(manifest, null, 1)}\n`);
  return zipSync({ [MANIFEST_FILE]: json, ...Object.fromEntries(members) }, { mtime: ZIP_EPOCH });
}

export function writeBundle(bundle: Bundle): Uint8Array {
  const utf8 = new TextEncoder();
  const members = new Map([
    ['articles.csv', utf8.encode(writeTable(ARTICLES, [bundle.article]))],
    ['figures.csv', utf8.encode(writeTable(FIGURES, bundle.figures))],
    ['set-aside.csv', utf8.encode(writeTable(SET_ASIDES, bundle.setAsides))],
    [textMember(bundle.article.id), bundle.text],
  ]);
  if (bundle.units.length > 0)
    members.set(UNITS.file, utf8.encode(writeTable(UNITS, bundle.units)));
  if (bundle.notes.length > 0)
    members.set(NOTES.file, utf8.encode(writeTable(NOTES, bundle.notes)));
  return zipMembers(members, bundle.article.id);
}

/** What keeps an article from being exported, in plain words. */
export interface ExportFault {
  /** Draft, derived figure or note concerned. */
  readonly id: string;
  readonly missing: string;
}

function idsOfRows(bench: Workbench): string[] {
  const { figures, setAsides } = rowsOf(bench);
  return [...figures, ...setAsides].map(({ id }) => id);
}

export function findExportFaults(bench: Workbench): ExportFault[] {
  const left = draftsLeft(bench);
  const open = left.slice(0, 1).map(({ id, exact }) => ({
    id,
    missing:
      left.length === 1
        ? `“${exact}” is not dealt with yet`
        : `${left.length} numbers are not dealt with yet, “${exact}” the first of them`,
  }));
  const incomplete = rowsOf(bench).figures.flatMap((fields) =>
    (completeFigure(fields).faults ?? []).map(({ column, expected }) => ({
      id: fields.id,
      missing: `${column}: ${expected}`,
    })),
  );
  const known = new Set([bench.article.id, ...idsOfRows(bench)]);
  const stray = bench.notes
    .filter(({ subject_id }) => !known.has(subject_id))
    .map(({ id, subject_id }) => ({ id, missing: `it is about “${subject_id}”, which is no row` }));
  const stale = staleFormulas(bench).map(({ id, fault }) => ({ id, missing: `formula: ${fault}` }));
  return [...open, ...incomplete, ...stale, ...stray];
}

/** Throws RangeError as long as `findExportFaults` finds any. `units` are new ones only. */
export function exportWorkbench(bench: Workbench, units: readonly Unit[] = []): Uint8Array {
  const [fault] = findExportFaults(bench);
  if (fault) throw new RangeError(`not ready: ${fault.id}: ${fault.missing}`);
  const { figures, setAsides } = rowsOf(bench);
  return writeBundle({
    article: bench.article,
    text: new TextEncoder().encode(bench.text),
    figures: figures as FigureRow[],
    setAsides,
    units,
    notes: bench.notes,
  });
}
