/** An export, unpacked: its manifest and hashes are looked at before any row is. */
import { sha256Hex } from '../check/sha256-hex';
import type { Finding } from '../table/finding';
import { showCell } from '../table/show-cell';
import {
  MANIFEST_FILE,
  type Manifest,
  manifestSchema,
  TABLE_MEMBERS,
  textMember,
} from './bundle-format';
import { bundleFinding, openZip } from './open-zip';

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
