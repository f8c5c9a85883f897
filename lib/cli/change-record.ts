/** A command that changes the record: under its lock, from one moment's bytes, all or nothing. */
import type { RecordFiles } from '../record/dataset';
import { readRecordFiles } from '../store/read-files';
import { holdFolder } from '../store/write-files';
import type { Finding } from '../table/finding';
import type { Merge } from '../workbench/find-known';
import type { NewFiles } from '../workbench/merge-rows';
import { EXIT, type ExitCode } from './exit-code';
import { printFinding } from './print-findings';

const changesOf = (files: RecordFiles, changed: NewFiles) =>
  [...changed].map(([path, after]) => ({ path, before: files.get(path) ?? null, after }));

/**
 * Writes what `merge` makes of the record's files, unless it finds something.
 * Throws StoreFault: busy, edited, environment or damaged.
 */
export function changeRecord(
  data: string,
  command: string,
  merge: (files: RecordFiles) => Merge,
): Merge {
  return holdFolder(data, command, (held) => {
    const files = readRecordFiles(data, command);
    const merged = merge(files);
    if (merged.changed) held.commit(changesOf(files, merged.changed));
    return merged;
  });
}

export function reportFindings(findings: readonly Finding[], conclusion: string): ExitCode {
  for (const finding of findings) process.stdout.write(`${printFinding(finding)}\n`);
  process.stdout.write(`${conclusion}\n`);
  return EXIT.findings;
}

/** What to run next, in the folder that this command ran in: another one has nothing left to do. */
export function nextTodo(data: string): string {
  const todo = 'npm run figures -- todo';
  if (data === 'data') return todo;
  return `${todo} --data ${/^[\w./-]+$/.test(data) ? data : `'${data.replaceAll("'", "'\\''")}'`}`;
}

/** “1 figure”, “3 figures”. */
export const counted = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;
