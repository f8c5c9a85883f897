import { parseChecksums, printChecksums } from '../record/checksums';
import type { RecordFiles } from '../record/dataset';
import { CHECKSUMS_FILE, LOCKED_FILES, OPTIONAL_FILES } from '../record/record-files';
import type { Finding } from '../table/finding';
import { decodeText } from '../text/decode-text';
import { findingAt } from './find-in-rows';
import type { CheckResult } from './report';
import { sha256Hex } from './sha256-hex';

const LOCK_AGAIN = 'If the change is meant, lock the record again: npm run figures -- lock';

/** The text of a lock that fits the files as they are. */
export const lockOf = (files: RecordFiles): string =>
  printChecksums(
    LOCKED_FILES.flatMap((path) => {
      const bytes = files.get(path);
      return bytes ? [{ path, sha256: sha256Hex(bytes) }] : [];
    }),
  );

const aboutLock = (
  code: string,
  line: number | null,
  expected: string,
  found: string,
): Finding => ({
  ...findingAt(CHECKSUMS_FILE, null, null, code, {
    column: null,
    expected,
    found,
    cure: LOCK_AGAIN,
  }),
  row: line,
});

function findMismatches(files: RecordFiles, text: string): Finding[] {
  const findings: Finding[] = [];
  const listed = new Set<string>();
  parseChecksums(text).forEach((entry, index) => {
    const line = index + 1;
    if (!entry) {
      const expected = '64 hexadecimal digits, two blanks, a file name and a line end';
      findings.push(aboutLock('lock/malformed', line, expected, 'another line'));
      return;
    }
    const { path, sha256 } = entry;
    if (listed.has(path) || !LOCKED_FILES.includes(path)) {
      const found = listed.has(path) ? `${path} a second time` : path;
      findings.push(aboutLock('lock/stray-line', line, 'each file of the record once', found));
    }
    listed.add(path);
    const bytes = files.get(path);
    const found = bytes && sha256Hex(bytes);
    // Other files that are missing are missed when the tables are read.
    if (!bytes && OPTIONAL_FILES.has(path)) {
      const expected = 'the file, which the lock lists';
      findings.push({
        ...aboutLock('lock/missing-file', null, expected, 'no such file'),
        file: path,
      });
    }
    if (found !== undefined && found !== sha256)
      findings.push({ ...aboutLock('lock/mismatch', null, `sha256 ${sha256}`, found), file: path });
  });
  // A malformed line is why a file seems to be missing: one mistake, one finding.
  if (findings.length === 0)
    for (const path of LOCKED_FILES)
      if (!listed.has(path) && files.has(path))
        findings.push(aboutLock('lock/missing-line', null, `a line for ${path}`, 'none'));
  return findings;
}

/** Checks before anything is read: a table cut off between two records is still a valid table. */
export function checkRecordLock(files: RecordFiles): CheckResult {
  const bytes = files.get(CHECKSUMS_FILE);
  const decoded = bytes && decodeText(bytes);
  const findings = !decoded
    ? [aboutLock('lock/missing-file', null, 'the file SHA256SUMS', 'no such file')]
    : decoded.fault
      ? [aboutLock('lock/malformed', null, 'UTF-8 text', decoded.fault.found)]
      : findMismatches(files, decoded.text);
  return {
    name: 'record-lock',
    promise:
      'No file of the record has changed by a single byte since it was locked in SHA256SUMS.',
    lookedAt: LOCKED_FILES.filter((path) => files.has(path)).length,
    noun: 'files',
    findings,
  };
}
