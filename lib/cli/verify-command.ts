/** `figures verify FILE.csv`: an edited or foreign CSV against the record and its articles. */
import type { Command } from 'commander';
import { checkRecord } from '../check/check-record';
import type { CheckedDataset } from '../check/report';
import { type Verification, verifyCsv } from '../check/verify-csv';
import { type RowVerdict, referenceOf } from '../check/verify-row';
import { downloadFigures, FIGURES_DOWNLOAD } from '../publish/download-figures';
import { readNamedFile, readRecordFiles } from '../store/read-files';
import type { Finding } from '../table/finding';
import { EXIT, type ExitCode } from './exit-code';
import { count, findingsOf, printFinding } from './print-findings';

interface VerifyOptions {
  readonly data: string;
  readonly json?: boolean;
  readonly part?: boolean;
}

const COMMAND = 'figures verify';
/** The page's address depends on where the site stands that the file was downloaded from. */
const DIFFERS_BY_SITE: ReadonlySet<string> = new Set(['page']);

const verifyAgainst = (dataset: CheckedDataset, file: string): Verification => {
  const rows = downloadFigures(dataset, { base: '' });
  const reference = referenceOf(FIGURES_DOWNLOAD, rows, DIFFERS_BY_SITE);
  return verifyCsv(readNamedFile(file), file, dataset, reference);
};

const allFindings = ({ findings, rows }: Verification): Finding[] => [
  ...findings,
  ...rows.flatMap((row) => row.findings),
];

function printVerification(verification: Verification, part: boolean): string {
  const { remarks, rows, missing } = verification;
  const countOf = (verdict: RowVerdict) => rows.filter((row) => row.verdict === verdict).length;
  const findings = allFindings(verification);
  const lines = findings.map((finding) => `${printFinding(finding)}\n`);
  for (const remark of remarks) lines.push(`note: ${remark}\n`);
  if (missing.length > 0 && !part)
    lines.push(`missing: ${missing.join(', ')}\n  (a selection of rows is fine with --part)\n`);
  const verdicts = `${countOf('same')} as on record, ${countOf('changed')} changed, ${countOf('new')} new, ${countOf('unreadable')} unreadable`;
  lines.push(
    `${count(rows.length, 'row')}: ${verdicts}; ${missing.length} of the record missing; ${count(findings.length, 'finding')}\n`,
  );
  return lines.join('');
}

export function runVerify(file: string, { data, json, part = false }: VerifyOptions): ExitCode {
  const { results, dataset } = checkRecord(readRecordFiles(data, COMMAND));
  if (!dataset) {
    for (const finding of findingsOf(results)) process.stdout.write(`${printFinding(finding)}\n`);
    process.stdout.write('Nothing was verified: the record itself has findings (above).\n');
    return EXIT.findings;
  }
  const verification = verifyAgainst(dataset, file);
  process.stdout.write(
    json ? `${JSON.stringify(verification, null, 2)}\n` : printVerification(verification, part),
  );
  const { rows, missing } = verification;
  const same = rows.every((row) => row.verdict === 'same') && (part || missing.length === 0);
  return same && allFindings(verification).length === 0 ? EXIT.done : EXIT.findings;
}

export function addVerifyCommand(program: Command): void {
  program
    .command('verify')
    .description('recheck a downloaded, edited or foreign CSV of figures, row by row')
    .argument('<file>', 'the CSV')
    .option('--data <dir>', 'data folder', 'data')
    .option('--part', 'the file is a selection: rows may be missing')
    .option('--json', 'print the verdict on each row as JSON')
    .action((file: string, options: VerifyOptions) => {
      process.exitCode = runVerify(file, options);
    });
}
