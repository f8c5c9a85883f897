/** A recheck as a page shows it: what it came to, and its rows with findings, page by page. */
import { openForeignCsv } from '../../check/verify/open-foreign-csv';
import { allFindings, type Verification, verifyCsv } from '../../check/verify/verify-csv';
import {
  NO_VERDICTS,
  type ReferenceTable,
  type RowVerdict,
  type VerifiedRow,
} from '../../check/verify/verify-row';
import type { Finding } from '../../table/finding';
import { upperFirst } from '../words';
import type { PublishedRecord } from './view-check-record';
import { adoptTexts, type DroppedText, type TextUse } from './view-check-texts';
import { wordsOfKind } from './view-check-words';

export interface CheckKind {
  /** Stable code, as the command prints it. */
  readonly code: string;
  readonly words: string;
  readonly count: number;
}

export interface CheckSummary {
  readonly rows: number;
  readonly verdicts: Readonly<Record<RowVerdict, number>>;
  readonly missing: readonly string[];
  readonly remarks: readonly string[];
  readonly findings: number;
  readonly kinds: readonly CheckKind[];
  readonly texts: readonly TextUse[];
  /** Rows that quote an article whose text is neither published nor dropped. */
  readonly unproved: number;
}

/** A row with findings; the file as a whole has `row` null. */
export interface CheckedRow {
  readonly row: number | null;
  readonly id: string | null;
  readonly verdict: RowVerdict | null;
  readonly findings: readonly (Finding & { readonly words: string })[];
}

export interface Recheck {
  readonly verification: Verification;
  readonly texts: readonly TextUse[];
  readonly unproved: number;
}

/** Codes of findings that rest on the cells alone, not on an article's text. */
const OF_CELLS = /^(?:verify|cell|figure|table)\//;

/** Without the text nothing can be said for or against a quote of it. */
function withoutUnproved(verification: Verification, unproved: ReadonlySet<number>): Verification {
  if (unproved.size === 0) return verification;
  const rows = verification.rows.map((row) =>
    unproved.has(row.row)
      ? { ...row, findings: row.findings.filter(({ code }) => OF_CELLS.test(code)) }
      : row,
  );
  return { ...verification, rows };
}

/** Says after every so many rows how many have been compared: each looks up its id once. */
function counting(reference: ReferenceTable, report: (done: number) => void): ReferenceTable {
  const rows = new Map(reference.rows);
  let done = 0;
  const get = rows.get.bind(rows);
  rows.get = (id) => {
    done += 1;
    if (done % 500 === 0) report(done);
    return get(id);
  };
  return { columns: reference.columns, rows };
}

/** The same findings as the command's, for a file against the published record. */
export function recheckFile(
  { name, bytes }: DroppedText,
  published: PublishedRecord,
  texts: readonly DroppedText[] = [],
  report: (done: number) => void = () => undefined,
): Recheck {
  const needsCells = texts.length > 0 || published.withoutText.size > 0;
  const file = needsCells
    ? openForeignCsv(bytes, name)
    : { remarks: [], header: [], records: [], findings: [] };
  const { record, uses } = adoptTexts(published, file, texts);
  const place = file.header.indexOf('article_id');
  const unproved = new Set(
    file.records.flatMap((cells, index) =>
      record.withoutText.has(cells[place] ?? '') ? [index + 2] : [],
    ),
  );
  const reference = counting(record.reference, report);
  const verification = verifyCsv(bytes, name, record.dataset, reference);
  return {
    verification: withoutUnproved(verification, unproved),
    texts: uses,
    unproved: unproved.size,
  };
}

function kindsOf(findings: readonly Finding[]): CheckKind[] {
  const counts = new Map<string, number>();
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([code, count]) => ({ code, words: wordsOfKind(code), count }));
}

export function summariseCheck({ verification, texts, unproved }: Recheck): CheckSummary {
  const { rows, missing, remarks } = verification;
  const verdicts = { ...NO_VERDICTS };
  for (const { verdict } of rows) verdicts[verdict] += 1;
  const findings = allFindings(verification);
  return {
    rows: rows.length,
    verdicts,
    missing,
    remarks,
    findings: findings.length,
    kinds: kindsOf(findings),
    texts,
    unproved,
  };
}

const withWords = (findings: readonly Finding[]) =>
  findings.map((finding) => ({
    ...finding,
    words: wordsOfKind(finding.code),
    ...(finding.hint !== undefined && { hint: upperFirst(finding.hint) }),
  }));

/** Findings of the file, each at its row where it has one. */
function ofFile(findings: readonly Finding[]): CheckedRow[] {
  return findings.map((finding) => ({
    row: finding.row,
    id: finding.subject,
    verdict: null,
    findings: withWords([finding]),
  }));
}

const ofRow = ({ row, id, verdict, findings }: VerifiedRow): CheckedRow => ({
  row,
  id,
  verdict,
  findings: withWords(findings),
});

/** Rows with findings of some kinds (all when none is named), `size` from the `from`th. */
export function pageOfRows(
  { findings, rows }: Verification,
  { kinds, from, size }: { kinds: readonly string[]; from: number; size: number },
): { readonly rows: readonly CheckedRow[]; readonly total: number } {
  const wanted = new Set(kinds);
  const keep = (list: readonly Finding[]) =>
    wanted.size === 0 ? list : list.filter(({ code }) => wanted.has(code));
  const chosen = rows.flatMap((row) => {
    const kept = keep(row.findings);
    return kept.length === 0
      ? []
      : [kept.length === row.findings.length ? row : { ...row, findings: kept }];
  });
  const file = ofFile(keep(findings));
  const total = file.length + chosen.length;
  const shown = [
    ...file.slice(from, from + size),
    ...chosen
      .slice(Math.max(0, from - file.length), Math.max(0, from + size - file.length))
      .map(ofRow),
  ];
  return { rows: shown, total };
}
