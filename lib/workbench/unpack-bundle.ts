/** The zip of an export, opened: names, sizes and hashes are looked at before any row is. */
import { unzipSync } from 'fflate';
import { sha256Hex } from '../check/sha256-hex';
import type { Finding } from '../table/finding';
import { showCell } from '../table/show-cell';
import {
  BUNDLE_MAX_BYTES,
  MANIFEST_FILE,
  type Manifest,
  MEMBER_MAX_BYTES,
  manifestSchema,
  OPTIONAL_MEMBERS,
  TABLE_MEMBERS,
  textMember,
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

function openZip(
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

function readManifest(zip: string, members: ReadonlyMap<string, Uint8Array>): Manifest | Finding {
  const bytes = members.get(MANIFEST_FILE);
  if (!bytes) return bundleFinding('no-manifest', zip, `the file ${MANIFEST_FILE}`, 'no such file');
  try {
    const read = manifestSchema.safeParse(
      JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)),
    );
    if (read.success) return read.data;
    const [issue] = read.error.issues;
    const column = issue?.path.join('.') || null;
    return bundleFinding(
      'manifest',
      MANIFEST_FILE,
      'a manifest of this format',
      issue?.message ?? '',
      {
        column,
      },
    );
  } catch {
    return bundleFinding('manifest', MANIFEST_FILE, 'JSON', 'text that is no JSON');
  }
}

/** Every member listed with its bytes, every listed file there. */
function findHashFaults(
  zip: string,
  manifest: Manifest,
  members: ReadonlyMap<string, Uint8Array>,
): Finding[] {
  const wanted = [...TABLE_MEMBERS, textMember(manifest.article)];
  const missing = wanted.filter((name) => !members.has(name));
  if (missing.length > 0)
    return missing.map((name) =>
      bundleFinding('missing-file', zip, `the file ${name}`, 'no such file'),
    );
  const listed = new Map(manifest.files.map((file) => [file.path, file]));
  const unlisted = [...members.keys()].filter(
    (name) => name !== MANIFEST_FILE && !listed.has(name),
  );
  const lost = [...listed.keys()].filter((name) => !members.has(name));
  return [
    ...unlisted.map((name) =>
      bundleFinding('unlisted-file', zip, 'only files that the manifest lists', name),
    ),
    ...lost.map((name) =>
      bundleFinding('missing-file', zip, `the file ${showCell(name)}`, 'no such file'),
    ),
    ...[...listed.values()].flatMap(({ path, sha256 }) => {
      const found = sha256Hex(members.get(path) ?? new Uint8Array());
      if (!members.has(path) || found === sha256) return [];
      return bundleFinding('changed', path, `sha256 ${sha256}`, found, {
        cure: 'The file was changed after the export. Change the rows on the workbench, or in the record after the import.',
      });
    }),
  ];
}

export type Unpacked =
  | {
      readonly manifest: Manifest;
      readonly members: ReadonlyMap<string, Uint8Array>;
      readonly findings: null;
    }
  | { readonly manifest: null; readonly findings: readonly Finding[] };

/** `zip` is its name in findings. */
export function unpackBundle(zip: string, bytes: Uint8Array): Unpacked {
  const { members, findings } = openZip(zip, bytes);
  if (findings.length > 0) return { manifest: null, findings };
  const manifest = readManifest(zip, members);
  if ('code' in manifest) return { manifest: null, findings: [manifest] };
  const faults = findHashFaults(zip, manifest, members);
  return faults.length > 0
    ? { manifest: null, findings: faults }
    : { manifest, members, findings: null };
}
