/** A recheck as a file: the same as the command prints, and one line a finding for spreadsheets. */
import Papa from 'papaparse';
import type { Verification } from '../../check/verify/verify-csv';
import type { RowVerdict } from '../../check/verify/verify-row';
import type { Finding } from '../../table/finding';

const COLUMNS = [
  'file',
  'row',
  'id',
  'verdict',
  'column',
  'code',
  'expected',
  'found',
  'hint',
  'cure',
] as const;

/** A spreadsheet runs a cell that starts so; what a stranger's file holds is shown, not run. */
const shown = (cell: string | number | null): string => {
  const text = cell === null ? '' : String(cell);
  return /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
};

function lineOf(finding: Finding, id: string | null, verdict: RowVerdict | null): string[] {
  const { file, row, column, code, expected, found, hint, cure } = finding;
  return [file, row, id, verdict, column, code, expected, found, hint ?? null, cure].map(shown);
}

/** CSV (RFC 4180, CRLF): first what concerns the file, then its rows in order. */
export function checkReportCsv({ findings, rows }: Verification): string {
  const lines = [
    ...findings.map((finding) => lineOf(finding, finding.subject, null)),
    ...rows.flatMap((row) => row.findings.map((finding) => lineOf(finding, row.id, row.verdict))),
  ];
  return `${Papa.unparse([[...COLUMNS], ...lines], { newline: '\r\n' })}\r\n`;
}

/** What `figures verify --json` prints. */
export const checkReportJson = (verification: Verification): string =>
  `${JSON.stringify(verification, null, 2)}\n`;
