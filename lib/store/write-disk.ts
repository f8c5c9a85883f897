/** The few things that safe writing asks of a disk, so that tests can let each of them fail. */
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';

export type PathKind = 'file' | 'folder' | 'link' | 'other';

/** Every call is synchronous and throws the system's error. */
export interface Disk {
  /** What stands at a path, links not followed; null when nothing does. */
  kind(path: string): PathKind | null;
  read(path: string): Uint8Array;
  /** Names in a folder. */
  list(folder: string): string[];
  /** Changes whenever the file is written or replaced; null when there is none. */
  stamp(path: string): string | null;
  /** Creates a file that must not exist yet; its bytes are on the disk when the call returns. */
  create(path: string, bytes: Uint8Array, likeFile?: string): void;
  /** A second name for a file; false when the name is taken. */
  link(path: string, name: string): boolean;
  rename(from: string, to: string): void;
  /** Nothing to remove is fine. */
  remove(path: string): void;
  /** Puts names given and taken in a folder on the disk. */
  syncFolder(folder: string): void;
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? '';

function unless<Result, Other>(codes: string[], other: Other, step: () => Result): Result | Other {
  try {
    return step();
  } catch (error) {
    if (codes.includes(codeOf(error))) return other;
    throw error;
  }
}

function writeAll(handle: number, bytes: Uint8Array): void {
  let written = 0;
  while (written < bytes.length) written += writeSync(handle, bytes, written);
}

function kind(path: string): PathKind | null {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (!stat) return null;
  if (stat.isSymbolicLink()) return 'link';
  return stat.isFile() ? 'file' : stat.isDirectory() ? 'folder' : 'other';
}

function create(path: string, bytes: Uint8Array, likeFile?: string): void {
  const like = likeFile ? statSync(likeFile, { throwIfNoEntry: false }) : undefined;
  const handle = openSync(path, 'wx', 0o644);
  try {
    if (like) fchmodSync(handle, like.mode & 0o777);
    writeAll(handle, bytes);
    fsyncSync(handle);
  } catch (error) {
    unless(['ENOENT'], undefined, () => unlinkSync(path));
    throw error;
  } finally {
    closeSync(handle);
  }
}

function link(path: string, name: string): boolean {
  try {
    linkSync(path, name);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    // File systems without hard links: create exclusively, which is one step all the same.
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(codeOf(error))) throw error;
    return unless(['EEXIST'], false, () => {
      create(name, readFileSync(path));
      return true;
    });
  }
}

function syncFolder(folder: string): void {
  // Windows has no such call; its file systems journal names themselves.
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

export const localDisk: Disk = {
  kind,
  read: (path) => readFileSync(path),
  list: (folder) => readdirSync(folder),
  stamp(path) {
    const stat = lstatSync(path, { bigint: true, throwIfNoEntry: false });
    return stat ? [stat.ino, stat.size, stat.mtimeNs, stat.ctimeNs].join(' ') : null;
  },
  create,
  link,
  rename: renameSync,
  remove: (path) => unless(['ENOENT'], undefined, () => unlinkSync(path)),
  syncFolder,
};
