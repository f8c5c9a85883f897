/** `figures lock`: writes SHA256SUMS anew, once everything else is as it should be. */
import type { Command } from 'commander';
import { checkRecord } from '../check/check-record';
import { lockOf } from '../check/check-record-lock';
import { CHECKSUMS_FILE } from '../record/record-files';
import { readRecordFiles } from '../store/read-files';
import { holdFolder } from '../store/write-files';
import { EXIT, type ExitCode } from './exit-code';
import { findingsOf, printFinding } from './print-findings';

const COMMAND = 'figures lock';

export const runLock = (data: string): ExitCode =>
  holdFolder(data, COMMAND, (held) => {
    const files = readRecordFiles(data, COMMAND);
    const after = new TextEncoder().encode(lockOf(files));
    const { results, dataset } = checkRecord(new Map(files).set(CHECKSUMS_FILE, after));
    if (!dataset) {
      for (const finding of findingsOf(results)) process.stdout.write(`${printFinding(finding)}\n`);
      process.stdout.write('Not locked: the record has findings (above).\n');
      return EXIT.findings;
    }
    held.commit([{ path: CHECKSUMS_FILE, before: files.get(CHECKSUMS_FILE) ?? null, after }]);
    process.stdout.write(`Locked: ${CHECKSUMS_FILE} lists the record’s files as they are now.\n`);
    return EXIT.done;
  });

export function addLockCommand(program: Command): void {
  program
    .command('lock')
    .description('lock the record’s files, if everything else is in order')
    .option('--data <dir>', 'data folder', 'data')
    .action((options: { data: string }) => {
      process.exitCode = runLock(options.data);
    });
}
