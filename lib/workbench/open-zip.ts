/** The zip of an export: names and sizes are looked at before anything is unpacked. */
import { unzipSync } from 'fflate';
import type { Finding } from '../table/finding';
import { showCell } from '../table/show-cell';
import {
  BUNDLE_MAX_BYTES,
  MANIFEST_FILE,
  MEMBER_MAX_BYTES,
  OPTIONAL_MEMBERS,
  TABLE_MEMBERS,
} from './bundle-format';

const EXPORT_AGAIN = 'Export the article from the workbench again.';
/** A hostile zip names thousands of files; a person reads a few lines. */
export const FINDINGS_MAX = 20;

type Said = Partial<Pick<Finding, 'row' | 'column' | 'subject' | 'cure'>>;

export const bundleFinding = (
  code: string,
  file: string,
  expected: string,
  found: string,
  said: Said = {},
): Finding => ({
  code: `bundle/${code}`,
  file,
  row: null,
  column: null,
  subject: null,
  expected,
  found,
  cure: EXPORT_AGAIN,
  ...said,
});

/** `export.zip/figures.csv`; a finding about the zip as a whole names it already. */
export const inZip = (zip: string, finding: Finding): Finding =>
  finding.file === zip ? finding : { ...finding, file: `${zip}/${finding.file}` };

const NAMES: ReadonlySet<string> = new Set([MANIFEST_FILE, ...TABLE_MEMBERS, ...OPTIONAL_MEMBERS]);
const isTextName = (name: string) => /^articles\/[a-z0-9]+(?:-[a-z0-9]+)*\.txt$/.test(name);
const isUnsafe = (name: string) => /(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|^[a-z]:|\\|\0/i.test(name);

interface Entry {
  readonly name: string;
  readonly originalSize: number;
}

function findEntryFault(
  zip: string,
  { name, originalSize }: Entry,
  seen: ReadonlySet<string>,
): Finding | null {
  const shown = showCell(name);
  if (isUnsafe(name))
    return bundleFinding('unsafe-path', zip, 'names of the record’s files', shown);
  if (!NAMES.has(name) && !isTextName(name))
    return bundleFinding('stray-file', zip, 'only the files of an export', shown);
  if (seen.has(name))
    return bundleFinding('duplicate-file', zip, 'each file once', `${shown} twice`);
  if (originalSize > MEMBER_MAX_BYTES)
    return bundleFinding(
      'too-large',
      zip,
      `at most ${MEMBER_MAX_BYTES} bytes a file`,
      `${shown} of ${originalSize} bytes`,
    );
  return null;
}

/** Members by name, or what forbids to unpack them. `zip` is its name in findings. */
export function openZip(
  zip: string,
  bytes: Uint8Array,
): { members: Map<string, Uint8Array>; findings: Finding[] } {
  const fail = (...said: Parameters<typeof bundleFinding>) => ({
    members: new Map(),
    findings: [bundleFinding(...said)],
  });
  if (bytes.length > BUNDLE_MAX_BYTES)
    return fail('too-large', zip, `at most ${BUNDLE_MAX_BYTES} bytes`, `${bytes.length} bytes`);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b)
    return fail('not-a-zip', zip, 'a zip file', 'bytes that begin otherwise');
  const findings: Finding[] = [];
  const seen = new Set<string>();
  // Declared sizes bound what is unpacked: the library allocates that much and stops there.
  const admit = (entry: Entry) => {
    const fault = findEntryFault(zip, entry, seen);
    if (fault && findings.length < FINDINGS_MAX) findings.push(fault);
    seen.add(entry.name);
    return findings.length === 0;
  };
  try {
    const members = new Map(Object.entries(unzipSync(bytes, { filter: admit })));
    return { members, findings };
  } catch {
    if (findings.length > 0) return { members: new Map(), findings };
    return fail('damaged', zip, 'a zip file that unpacks', 'a damaged zip file');
  }
}
