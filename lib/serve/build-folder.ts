/** A build on disk: listing, hashing, verifying, swapping it into place. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { MANIFEST_FILE, type Manifest, readManifest } from './manifest';

/** Files below a folder, sorted, with forward slashes. Links are not followed. */
export function listFiles(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

export const sha256Of = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

export function describeFiles(root: string): Manifest['files'] {
  const described = listFiles(root)
    .filter((path) => path !== MANIFEST_FILE)
    .map((path) => {
      const bytes = readFileSync(join(root, path));
      return [path, { bytes: bytes.length, sha256: sha256Of(bytes) }] as const;
    });
  return Object.fromEntries(described);
}

/** The manifest of a finished build; null when the folder holds none. */
export function loadManifest(root: string): Manifest | null {
  const path = join(root, MANIFEST_FILE);
  return existsSync(path) ? readManifest(readFileSync(path, 'utf8')) : null;
}

/** Files of a build that are missing or changed. Others beside them are never served. */
export function damagedFiles(root: string, manifest: Manifest): string[] {
  return Object.entries(manifest.files)
    .filter(([path, { sha256 }]) => {
      const full = join(root, path);
      return !existsSync(full) || sha256Of(readFileSync(full)) !== sha256;
    })
    .map(([path]) => path);
}

/**
 * Puts a finished build in the place of the old one. Between the two renames there is no build
 * for an instant; when the second fails, the old one is put back.
 */
export function swapIn(staged: string, place: string, old: string): void {
  rmSync(old, { recursive: true, force: true });
  const replaces = existsSync(place);
  if (replaces) renameSync(place, old);
  try {
    renameSync(staged, place);
  } catch (error) {
    if (replaces) renameSync(old, place);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}
