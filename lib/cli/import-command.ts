/** `figures import`: takes the workbench's export into the record, all of it or nothing. */
import path from 'node:path';
import type { Command } from 'commander';
import type { RecordFiles } from '../record/dataset';
import { readNamedFile } from '../store/read-files';
import type { Bundle } from '../workbench/bundle-format';
import type { Merge } from '../workbench/find-known';
import { findNewFaults } from '../workbench/find-new-faults';
import { mergeBundle } from '../workbench/merge-bundle';
import { afterChanges } from '../workbench/merge-rows';
import { placeInZip } from '../workbench/place-in-zip';
import { readBundle } from '../workbench/read-bundle';
import { changeRecord, counted, nextTodo, reportFindings } from './change-record';
import { EXIT, type ExitCode } from './exit-code';

const COMMAND = 'figures import';
const NOTHING_WRITTEN = 'Nothing was imported.';

/** Rows that would break a promise of the record do not get into it. */
function mergeChecked(files: RecordFiles, bundle: Bundle, zip: string): Merge {
  const merged = mergeBundle(files, bundle);
  const findings = merged.findings ?? findNewFaults(files, afterChanges(files, merged.changed));
  if (findings.length === 0) return merged;
  return { changed: null, findings: findings.map(placeInZip(zip, files, bundle)) };
}

export function runImport(file: string, { data }: { readonly data: string }): ExitCode {
  const zip = path.basename(file);
  const { bundle, findings } = readBundle(readNamedFile(file), zip);
  if (!bundle) return reportFindings(findings, NOTHING_WRITTEN);
  const merged = changeRecord(data, COMMAND, (files) => mergeChecked(files, bundle, zip));
  if (merged.findings) return reportFindings(merged.findings, NOTHING_WRITTEN);
  const { article, figures, setAsides } = bundle;
  const left =
    merged.left.length === 0
      ? 'Nothing is left to do.'
      : `${counted(merged.left.length, 'number')} left: ${nextTodo(data)}`;
  process.stdout.write(
    `${article.id}: ${counted(figures.length, 'figure')} and ${counted(setAsides.length, 'mention')} set aside imported. ${left}\n`,
  );
  return EXIT.done;
}

export function addImportCommand(program: Command): void {
  program
    .command('import')
    .description('take an article’s rows from the workbench’s export')
    .argument('<zip>', 'the export')
    .option('--data <dir>', 'data folder', 'data')
    .action((zip: string, options: { data: string }) => {
      process.exitCode = runImport(zip, options);
    });
}
