/** A record's files from the disk: the only code that reads the data folder. */
import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
} from 'node:fs';
import path from 'node:path';
import type { RecordFiles } from '../record/dataset';
import { onPath, StoreFault } from './write-fault';
import { readSettled } from './write-settle';

/** Beyond this a file is no part of a record that a person keeps. */
export const FILE_MAX_BYTES = 64 * 1024 * 1024;
const FILES_MAX = 20_000;

const refuse = (file: string, found: string, cure: string) =>
  new StoreFault('environment', file, `cannot read ${file}: it is ${found}. ${cure}`);

const PLAIN = 'Put a plain file there.';

function kindOf(entry: Pick<Dirent, 'isSymbolicLink' | 'isDirectory' | 'isFIFO' | 'isFile'>) {
  if (entry.isSymbolicLink()) return 'a symbolic link';
  if (entry.isDirectory()) return 'a folder';
  if (entry.isFIFO()) return 'a pipe';
  return entry.isFile() ? null : 'a device or socket';
}

/** Opens without following links, and without waiting for the other end of a pipe. */
function openPlain(file: string): number {
  const found = kindOf(lstatSync(file));
  if (found) throw refuse(file, found, PLAIN);
  const handle = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  // What stands there may have been swapped between looking and opening.
  if (fstatSync(handle).isFile()) return handle;
  closeSync(handle);
  throw refuse(file, 'no plain file', PLAIN);
}

function readFile(file: string): Uint8Array {
  const handle = openPlain(file);
  try {
    const stat = fstatSync(handle);
    if (stat.size > FILE_MAX_BYTES)
      throw refuse(file, `larger than ${FILE_MAX_BYTES} bytes`, 'Split the record.');
    const bytes = new Uint8Array(stat.size);
    let length = 0;
    while (length < bytes.length) {
      const read = readSync(handle, bytes, length, bytes.length - length, length);
      if (read === 0) break;
      length += read;
    }
    return bytes.subarray(0, length);
  } finally {
    closeSync(handle);
  }
}

function demandFolder(folder: string): void {
  const stat = onPath(folder, 'read', () => lstatSync(folder));
  if (!stat.isDirectory()) throw refuse(folder, kindOf(stat) ?? 'a file', 'Put a folder there.');
}

/** Names in a folder of the record, sorted; hidden files are the tools' own. */
function list(folder: string): Dirent[] {
  demandFolder(folder);
  return onPath(folder, 'read', () => {
    const entries = readdirSync(folder, { withFileTypes: true });
    if (entries.length > FILES_MAX) throw refuse(folder, 'too full', 'Split the record.');
    return entries
      .filter((entry) => !entry.name.startsWith('.'))
      .sort((one, other) => (one.name < other.name ? -1 : 1));
  });
}

const ARTICLES_FOLDER = 'articles';
/** Said of a folder that somebody keeps in the record, and where something else was named as one. */
const ONLY_FOLDER =
  'The only folder in a record is articles: move this one, or name the record’s folder with --data.';

function readFolder(data: string): RecordFiles {
  const files = new Map<string, Uint8Array>();
  const put = (name: string, at: string) =>
    files.set(
      name,
      onPath(at, 'read', () => readFile(at)),
    );
  for (const entry of list(data)) {
    const at = path.join(data, entry.name);
    if (entry.name !== ARTICLES_FOLDER) {
      if (entry.isDirectory()) throw refuse(at, 'a folder', ONLY_FOLDER);
      put(entry.name, at);
    } else
      for (const article of list(at))
        put(`${ARTICLES_FOLDER}/${article.name}`, path.join(at, article.name));
  }
  return files;
}

/**
 * Bytes of every file of the record in a data folder, by path below it; all of one moment, even
 * beside a command that writes. Nothing outside the folder is read.
 * Throws StoreFault, which names the path.
 */
export function readRecordFiles(data: string, command = 'figures'): RecordFiles {
  demandFolder(data);
  return readSettled(data, command, () => readFolder(data));
}

/** One file that a person named on the command line. Throws StoreFault. */
export const readNamedFile = (file: string): Uint8Array =>
  onPath(file, 'read', () => readFile(file));

const CHUNK_BYTES = 256 * 1024;

/**
 * The same a chunk at a time, however long the file is; each time from its start. Throws StoreFault
 * when it is gone through.
 */
export const streamNamedFile = (file: string): Iterable<Uint8Array> => ({
  *[Symbol.iterator]() {
    const handle = onPath(file, 'read', () => openPlain(file));
    try {
      for (;;) {
        const chunk = new Uint8Array(CHUNK_BYTES);
        const length = onPath(file, 'read', () => readSync(handle, chunk, 0, CHUNK_BYTES, null));
        if (length === 0) return;
        yield chunk.subarray(0, length);
      }
    } finally {
      closeSync(handle);
    }
  },
});
