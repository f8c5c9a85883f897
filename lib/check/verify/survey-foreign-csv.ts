/** A first look at a foreign CSV, in memory that does not grow with it: whether its rows can be read, and how. */
import { idsOfFormula, parseFormula } from '../../arithmetic/parse-formula';
import { isEmptyRow } from '../../table/empty-row';
import { createEmptyWordFinder } from '../../table/empty-word';
import type { Finding } from '../../table/finding';
import { findHeaderFindings, NO_ROWS, withRow } from './foreign-header';
import { readForeignCsv } from './open-foreign-csv';

/** Rows that are rechecked together: more would be held at a time, fewer looked up more often. */
export const BATCH_ROWS = 1000;

export interface ForeignSurvey {
  readonly remarks: readonly string[];
  readonly header: readonly string[];
  readonly rows: number;
  /** The word that stands for an empty cell throughout; null in most files. */
  readonly emptyWord: string | null;
  /** Why it cannot be read at all, or not as a table of figures. */
  readonly findings: readonly Finding[];
  /** Ids that a row names which stands in another batch. */
  readonly named: ReadonlySet<string>;
}

function idsOfCell(formula: string | undefined): readonly string[] {
  const parsed = formula ? parseFormula(formula).formula : null;
  return parsed ? idsOfFormula(parsed) : [];
}

/** Collects ids that rows name outside their own batch. */
function createNamed(header: readonly string[]) {
  const [id, formula, conversion] = ['id', 'formula', 'conversion_of'].map((name) =>
    header.indexOf(name),
  ) as [number, number, number];
  const named = new Set<string>();
  let own = new Set<string>();
  let names: string[] = [];
  const endBatch = () => {
    for (const name of names) if (!own.has(name)) named.add(name);
    [own, names] = [new Set(), []];
  };
  return {
    add(record: readonly string[], row: number) {
      if (row % BATCH_ROWS === 0) endBatch();
      own.add(record[id] ?? '');
      for (const name of idsOfCell(record[formula])) names.push(name);
      const original = record[conversion];
      if (original) names.push(original);
    },
    end: () => {
      endBatch();
      return named;
    },
  };
}

/** `file` is the name of the file in findings. */
export function surveyForeignCsv(chunks: Iterable<Uint8Array>, file: string): ForeignSurvey {
  let header: readonly string[] | null = null;
  let named = createNamed([]);
  let lengths = NO_ROWS;
  const emptyWords = createEmptyWordFinder();
  let empty = 0;
  const { remarks, fault } = readForeignCsv(chunks, file, (records) => {
    for (const record of records) {
      if (header === null) {
        header = record;
        named = createNamed(header);
        continue;
      }
      if (isEmptyRow(record)) {
        empty++;
        continue;
      }
      emptyWords.add(record);
      named.add(record, lengths.rows);
      lengths = withRow(lengths, record.length);
    }
  });
  if (fault || header === null)
    return {
      ...{ remarks, header: [], rows: 0, emptyWord: null },
      findings: fault ? [fault] : [],
      named: new Set(),
    };
  const findings = findHeaderFindings(file, header, lengths);
  const emptyWord = emptyWords.find();
  const ofEmpty = `Empty rows, as spreadsheets leave them: ${empty}, not looked at.`;
  const ofWord = `“${emptyWord}” wherever a cell would be empty, as some programs write; read as empty.`;
  return {
    remarks: [
      ...remarks,
      ...(empty === 0 ? [] : [ofEmpty]),
      ...(emptyWord === null ? [] : [ofWord]),
    ],
    header,
    rows: lengths.rows,
    emptyWord,
    findings,
    named: named.end(),
  };
}
