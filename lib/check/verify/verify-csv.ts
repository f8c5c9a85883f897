/**
 * A downloaded, edited or foreign CSV of figures against the record and its articles, row by row.
 * Reads more kinds of file than the record itself may be in, and says which kind it was.
 */
import type { Dataset } from '../../record/dataset';
import type { Figure } from '../../record/figure';
import { isEmptyRow } from '../../table/empty-row';
import { emptiedOf } from '../../table/empty-word';
import type { Finding } from '../../table/finding';
import { articlesInCheck } from '../article-in-check';
import { createSeenIds } from '../seen-ids';
import { withRecheck } from './fold-findings';
import { readForeignCsv } from './open-foreign-csv';
import { type ForeignRow, type Ground, idsNamedBy, recheckFigures } from './recheck-figures';
import { reportTwice } from './report-row';
import { BATCH_ROWS, type ForeignSurvey, surveyForeignCsv } from './survey-foreign-csv';
import {
  cellsByName,
  createRowTyper,
  type ReferenceTable,
  type VerifiedRow,
  verifyRow,
} from './verify-row';

export interface Verification {
  /** What the file is like and does no harm: a byte-order mark, semicolons. */
  readonly remarks: readonly string[];
  readonly rows: readonly VerifiedRow[];
  /** Ids on record that the file does not hold. */
  readonly missing: readonly string[];
  /** About the file as a whole; those of rows are with their row. */
  readonly findings: readonly Finding[];
}

export const allFindings = ({
  findings,
  rows,
}: Pick<Verification, 'findings' | 'rows'>): Finding[] => [
  ...findings,
  ...rows.flatMap((row) => row.findings),
];

/** Rows that follow one another, with findings that lie between rows: ids that are there twice. */
export type VerifiedBatch = Pick<Verification, 'rows' | 'findings'>;

/** A file that was looked through once, and whose rows are verified when they are asked for. */
export interface OpenedVerification extends Pick<Verification, 'remarks' | 'findings'> {
  /** Hands over all rows, and returns the ids on record that the file does not hold. */
  verify(take: (batch: VerifiedBatch) => void): readonly string[];
}

/** Figures of the file that rows of other batches name, each as its first row has it. */
function figuresNamed(
  chunks: Iterable<Uint8Array>,
  { header, rows, named, emptyWord }: ForeignSurvey,
  { figures }: Dataset,
  file: string,
): ReadonlyMap<string, Figure> {
  const found = new Map<string, Figure>();
  if (rows <= BATCH_ROWS) return found;
  // What the record derives may rest on rows of the file as well.
  const wanted = new Set([...named, ...figures.flatMap(idsNamedBy)]);
  const place = header.indexOf('id');
  const typeRow = createRowTyper(file);
  readForeignCsv(chunks, file, (records) => {
    for (const record of records) {
      const id = record[place] ?? '';
      if (!wanted.has(id) || found.has(id) || record.length !== header.length) continue;
      const { figure } = typeRow(0, cellsByName(header, emptiedOf(record, emptyWord)));
      if (figure) found.set(id, figure);
    }
  });
  return found;
}

function groundOf(dataset: Dataset, ofFile: ReadonlyMap<string, Figure>): Ground {
  const onRecord = new Map(dataset.figures.map((figure) => [figure.id, figure]));
  return {
    dataset,
    articles: articlesInCheck(dataset.articles),
    // Formulas may name figures that a selection leaves out: these count as on record.
    figureOf: (id) => ofFile.get(id) ?? onRecord.get(id),
  };
}

/** Verifies rows as they are handed over, a batch at a time. */
function createVerifier(
  file: string,
  header: readonly string[],
  reference: ReferenceTable,
  ground: Ground,
  take: (batch: VerifiedBatch) => void,
) {
  const seen = createSeenIds();
  const typeRow = createRowTyper(file);
  const held = new Set<string>();
  let row = 1;
  let batch: { verified: VerifiedRow; foreign: ForeignRow }[] = [];
  let twice: Finding[] = [];

  function flush() {
    const foreign = batch.map((entry) => entry.foreign);
    const rechecked = recheckFigures(foreign, ground, file);
    const rows = batch.map(({ verified }) =>
      withRecheck(verified, rechecked.get(verified.row) ?? []),
    );
    take({ rows, findings: twice });
    [batch, twice] = [[], []];
  }
  return {
    add(record: readonly string[]) {
      row++;
      if (isEmptyRow(record)) return;
      const { verified, figure } = verifyRow(file, row, header, record, reference, typeRow);
      const { id } = verified;
      if (reference.rows.has(id)) held.add(id);
      const before = seen(id, row);
      if (before === null) batch.push({ verified, foreign: { figure, row } });
      else {
        twice.push(reportTwice(file, verified, before));
        const repeated = { ...verified, verdict: 'twice', changed: [], findings: [] } as const;
        batch.push({ verified: repeated, foreign: { figure: null, row } });
      }
      if (batch.length === BATCH_ROWS) flush();
    },
    end(): readonly string[] {
      if (batch.length > 0) flush();
      return [...reference.rows.keys()].filter((id) => !held.has(id));
    },
  };
}

/**
 * Looks through a file, in memory that does not grow with it beyond some thirty bytes a row. It is
 * read from its start each time that its chunks are gone through. `file` is its name in findings;
 * `reference` holds the columns it may have.
 */
export function openVerification(
  chunks: Iterable<Uint8Array>,
  file: string,
  dataset: Dataset,
  reference: ReferenceTable,
): OpenedVerification {
  const survey = surveyForeignCsv(chunks, file);
  const { remarks, header, emptyWord, findings } = survey;
  if (findings.length > 0) return { remarks, findings, verify: () => [] };
  const unknown = header.filter((name) => !reference.columns.includes(name));
  const named = unknown.filter((name) => name !== '');
  const nameless = unknown.length - named.length;
  const called = nameless === 0 ? named : [...named, `${nameless} without a name`];
  const names = `Columns that the record does not have, not looked at: ${called.join(', ')}.`;
  return {
    remarks: unknown.length === 0 ? remarks : [...remarks, names],
    findings: [],
    verify(take) {
      const ground = groundOf(dataset, figuresNamed(chunks, survey, dataset, file));
      const verifier = createVerifier(file, header, reference, ground, take);
      let isHeader = true;
      readForeignCsv(chunks, file, (records) => {
        for (const record of records)
          if (isHeader) isHeader = false;
          else verifier.add(emptiedOf(record, emptyWord));
      });
      return verifier.end();
    },
  };
}

/** Rechecks a file that is in memory as a whole. */
export function verifyCsv(
  bytes: Uint8Array,
  file: string,
  dataset: Dataset,
  reference: ReferenceTable,
): Verification {
  const opened = openVerification([bytes], file, dataset, reference);
  const rows: VerifiedRow[] = [];
  const findings = [...opened.findings];
  const missing = opened.verify((batch) => {
    for (const row of batch.rows) rows.push(row);
    findings.push(...batch.findings);
  });
  return { remarks: opened.remarks, rows, missing, findings };
}
