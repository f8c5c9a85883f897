/** `figures verify FILE.csv`: an edited or foreign CSV against the record and its articles. */
import type { Command } from 'commander';
import { checkRecord } from '../check/check-record';
import type { CheckedDataset } from '../check/report';
import { reportMissing, reportNew } from '../check/verify/report-row';
import {
  allFindings,
  type OpenedVerification,
  openVerification,
  type VerifiedBatch,
} from '../check/verify/verify-csv';
import { DIFFERS_BY_SITE, NO_VERDICTS, referenceOf } from '../check/verify/verify-row';
import { downloadFigures, FIGURES_DOWNLOAD } from '../publish/download-figures';
import { readRecordFiles, streamNamedFile } from '../store/read-files';
import { EXIT, type ExitCode } from './exit-code';
import { count, findingsOf, printFinding } from './print-findings';

interface VerifyOptions {
  readonly data: string;
  readonly json?: boolean;
  readonly part?: boolean;
}

const COMMAND = 'figures verify';

function openFile(dataset: CheckedDataset, file: string): OpenedVerification {
  const rows = downloadFigures(dataset, { base: '' });
  const reference = referenceOf(FIGURES_DOWNLOAD, rows, DIFFERS_BY_SITE);
  return openVerification(streamNamedFile(file), file, dataset, reference);
}

/** Takes what is found, batch by batch: a file may be longer than memory. */
interface Printer {
  take(batch: VerifiedBatch): void;
  end(missing: readonly string[]): void;
}

const write = (text: string) => process.stdout.write(text);

function createTextPrinter(file: string, opened: OpenedVerification, part: boolean): Printer {
  const { remarks, findings } = opened;
  const counts = { ...NO_VERDICTS };
  let found = 0;
  const take = ({ rows, findings }: VerifiedBatch) => {
    for (const { verdict } of rows) counts[verdict]++;
    const all = allFindings({ rows, findings });
    found += all.length;
    write(all.map((finding) => `${printFinding(finding)}\n`).join(''));
  };
  take({ rows: [], findings });
  return {
    take,
    end(missing) {
      if (!part) take({ rows: [], findings: missing.map((id) => reportMissing(file, id)) });
      for (const remark of remarks) write(`note: ${remark}\n`);
      if (findings.length > 0)
        return write(`Not a table of figures that can be read: ${count(found, 'finding')}\n`);
      const rows = Object.values(counts).reduce((sum, each) => sum + each, 0);
      const twice = counts.twice > 0 ? `${counts.twice} twice, ` : '';
      const verdicts = `${counts.same} as on record, ${counts.changed} changed, ${counts.new} new, ${twice}${counts.unreadable} unreadable`;
      write(
        `${count(rows, 'row')}: ${verdicts}; ${missing.length} of the record missing; ${count(found, 'finding')}\n`,
      );
    },
  };
}

/** JSON of a value as it stands `depth` levels within an object that is printed a piece at a time. */
const jsonAt = (depth: number, value: unknown): string =>
  JSON.stringify(value, null, 2).replaceAll('\n', `\n${'  '.repeat(depth)}`);

/** Prints the very text that the whole verification would give. */
function createJsonPrinter(file: string, opened: OpenedVerification, part: boolean): Printer {
  const { remarks, findings } = opened;
  const ofFile = [...findings];
  let rows = 0;
  write(`{\n  "remarks": ${jsonAt(1, remarks)},\n  "rows": [`);
  return {
    take(batch) {
      ofFile.push(...batch.findings);
      for (const row of batch.rows) write(`${rows++ === 0 ? '' : ','}\n    ${jsonAt(2, row)}`);
    },
    end(missing) {
      if (!part) for (const id of missing) ofFile.push(reportMissing(file, id));
      write(
        `${rows === 0 ? ']' : '\n  ]'},\n  "missing": ${jsonAt(1, missing)},\n  "findings": ${jsonAt(1, ofFile)}\n}\n`,
      );
    },
  };
}

export function runVerify(file: string, { data, json, part = false }: VerifyOptions): ExitCode {
  const { results, dataset } = checkRecord(readRecordFiles(data, COMMAND));
  if (!dataset) {
    for (const finding of findingsOf(results)) write(`${printFinding(finding)}\n`);
    write('Nothing was verified: the record itself has findings (above).\n');
    return EXIT.findings;
  }
  const opened = openFile(dataset, file);
  const printer = (json ? createJsonPrinter : createTextPrinter)(file, opened, part);
  let isSame = opened.findings.length === 0;
  const missing = opened.verify(({ rows, findings }) => {
    const batch = { rows, findings: [...findings, ...reportNew(file, rows)] };
    isSame &&=
      allFindings(batch).length === 0 && batch.rows.every(({ verdict }) => verdict === 'same');
    printer.take(batch);
  });
  printer.end(missing);
  return isSame && (part || missing.length === 0) ? EXIT.done : EXIT.findings;
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
