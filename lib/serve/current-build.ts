/** The build that is served now. A build swapped in while the server runs is served from then on. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { loadManifest } from './build-folder';
import { MANIFEST_FILE } from './manifest';
import type { InlineHashes } from './security-policy';
import { keepSmallFiles, type SmallFiles } from './small-files';

export interface ServedBuild {
  readonly root: string;
  readonly inline: InlineHashes;
  has(file: string): boolean;
  /** Belongs to this build: one that is swapped in brings its own. */
  readonly small: SmallFiles;
  /** Strong entity tag of a file's bytes. */
  tagOf(file: string): string;
}

function readBuild(root: string): ServedBuild | null {
  const manifest = loadManifest(root);
  if (manifest === null) return null;
  const hashes = new Map(
    Object.entries(manifest.files).map(([path, { sha256 }]) => [path, sha256]),
  );
  return {
    root,
    inline: manifest.inline,
    small: keepSmallFiles(root),
    has: (file) => hashes.has(file),
    tagOf: (file) => `"${hashes.get(file)?.slice(0, 32)}"`,
  };
}

/** Time and place of the manifest on disk: another build has another. */
function markOf(root: string): string | null {
  const stats = statSync(join(root, MANIFEST_FILE), { throwIfNoEntry: false });
  return stats ? `${stats.ino} ${stats.mtimeMs}` : null;
}

/** One stat per call. In the instant of a swap, and after damage, the last good build goes on. */
export function followBuild(root: string): () => ServedBuild | null {
  let mark: string | null = null;
  let build: ServedBuild | null = null;
  return () => {
    const found = markOf(root);
    if (found !== null && found !== mark) {
      build = readBuild(root) ?? build;
      mark = found;
    }
    return build;
  };
}
