/** The real record in memory, to be damaged one place at a time. */
import { checkRecord, findObjection } from '@/lib/check/check-record';
import { lockOf } from '@/lib/check/check-record-lock';
import type { CheckReport } from '@/lib/check/report';
import type { ReadQuantities } from '@/lib/quantity/mention';
import { readQuantities } from '@/lib/quantity/read-quantities';
import type { RecordFiles } from '@/lib/record/dataset';
import { CHECKSUMS_FILE } from '@/lib/record/record-files';
import { readRecordFiles } from '@/lib/store/read-files';
import type { Finding } from '@/lib/table/finding';

export const REAL_FILES: RecordFiles = readRecordFiles('data');

export const textOf = (file: string, files: RecordFiles = REAL_FILES): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.get(file));

export const withText = (file: string, text: string, files: RecordFiles = REAL_FILES) =>
  new Map(files).set(file, new TextEncoder().encode(text));

/** With `from` replaced by `to`; throws when it does not occur exactly once. */
export function edit(file: string, from: string, to: string, files: RecordFiles = REAL_FILES) {
  const parts = textOf(file, files).split(from);
  if (parts.length !== 2) throw new Error(`${parts.length - 1} times in ${file}: ${from}`);
  return withText(file, parts.join(to), files);
}

/** Edits within the row that starts with an id, where the words occur first. */
export function editRow(file: string, id: string, from: string, to: string, files = REAL_FILES) {
  const text = textOf(file, files);
  const start = text.indexOf(`\n${id},`) + 1;
  const end = text.indexOf('\n', start);
  const row = text.slice(start, end);
  if (start === 0 || !row.includes(from)) throw new Error(`not in ${file}, ${id}: ${from}`);
  return withText(
    file,
    text.slice(0, start) + row.replace(from, () => to) + text.slice(end),
    files,
  );
}

/** As if the editor had locked the damaged record again: only the other checks can object. */
export const relocked = (files: RecordFiles): RecordFiles =>
  new Map(files).set(CHECKSUMS_FILE, new TextEncoder().encode(lockOf(files)));

/** The reader, remembering what it read: damaged records keep most of their texts. */
const readings = new Map<string, ReturnType<ReadQuantities>>();
const readOnce: ReadQuantities = (text, options) => {
  const key = `${options?.published} ${text}`;
  const mentions = readings.get(key) ?? readQuantities(text, options);
  readings.set(key, mentions);
  return mentions;
};

/** The whole report; never made while a test file loads, so that a fault shows in a test. */
export const reportOf = (files: RecordFiles): CheckReport => checkRecord(files, readOnce);

export const findingsOf = (files: RecordFiles): Finding[] =>
  reportOf(files).results.flatMap((result) => result.findings);

/** What the first check that objects has found, for tests of many records. */
export const objectionsTo = (files: RecordFiles): readonly Finding[] =>
  findObjection(files, readOnce)?.findings ?? [];

/** `code file:row:column` */
export const placeOf = ({ code, file, row, column }: Finding): string =>
  `${code} ${[file, row, column].filter((part) => part !== null).join(':')}`;

/** Of every finding. */
export const placesOf = (files: RecordFiles): string[] => findingsOf(files).map(placeOf);
