/**
 * Changes several files of a folder at once, or none: whatever happens, `kill -9` included, the
 * folder holds all the old bytes or all the new ones, and the next command needs no manual step.
 *
 * 1 the lock · 2 new bytes beside each file, synced · 3 the journal, synced and renamed: decided ·
 * 4 renames · 5 folders synced, journal removed. Before step 3 a crash leaves the old state (the
 * next command clears the prepared files), from then on the new one (it repeats step 4).
 * Between the last look at a file and its rename lies a moment in which an edit by hand would be
 * lost; no call of POSIX closes it.
 */
import path from 'node:path';
import { type FolderLock, lockFolder } from './lock-folder';
import { type Disk, localDisk } from './write-disk';
import { onPath, StoreFault } from './write-fault';
import { editedFault, finishChange, hashAt, recoverFolder } from './write-finish';
import {
  isRecordPath,
  JOURNAL_FILE,
  type Journal,
  type JournalEntry,
  preparedPath,
  sha256Of,
  writeJournal,
} from './write-journal';

export interface FileChange {
  /** Path below the folder, with `/`, at most one folder deep: `figures.csv`, `articles/x.txt`. */
  readonly path: string;
  /** The bytes as they were read, null when there was no file. They must still stand there. */
  readonly before: Uint8Array | null;
  /** The bytes to stand there, null for no file. */
  readonly after: Uint8Array | null;
}

/** A folder whose lock this process holds. */
export interface HeldFolder {
  readonly folder: string;
  /** Bytes of a file below the folder, null when there is none. Throws StoreFault. */
  read(file: string): Uint8Array | null;
  /** All of the changes or none. Throws StoreFault: `edited`, `environment` or `damaged`. */
  commit(changes: readonly FileChange[]): void;
}

function entryOf(change: FileChange, token: string): JournalEntry {
  if (!isRecordPath(change.path)) throw new Error(`no path of the record: ${change.path}`);
  return {
    path: change.path,
    prepared: change.after === null ? null : preparedPath(change.path, token),
    before: change.before && sha256Of(change.before),
    after: change.after && sha256Of(change.after),
  };
}

function demandUnchanged(disk: Disk, folder: string, entries: readonly JournalEntry[]): void {
  for (const entry of entries) {
    const file = path.join(folder, entry.path);
    if (hashAt(disk, file) !== entry.before)
      throw editedFault(file, 'Nothing was written. Run the command again.');
  }
}

function prepare(disk: Disk, folder: string, changes: readonly FileChange[], journal: Journal) {
  changes.forEach((change, index) => {
    const prepared = journal.entries[index]?.prepared;
    if (change.after === null || !prepared) return;
    const { after } = change;
    const file = path.join(folder, change.path);
    onPath(file, 'write', () => disk.create(path.join(folder, prepared), after, file));
  });
}

function decide(disk: Disk, folder: string, journal: Journal, token: string): void {
  const file = path.join(folder, JOURNAL_FILE);
  const draft = path.join(folder, preparedPath('journal', token));
  onPath(folder, 'write in', () => {
    for (const { path: each } of journal.entries)
      disk.syncFolder(path.dirname(path.join(folder, each)));
    disk.create(draft, writeJournal(journal));
    disk.rename(draft, file);
    disk.syncFolder(folder);
  });
}

function undo(disk: Disk, folder: string, journal: Journal, token: string): void {
  const names = [JOURNAL_FILE, preparedPath('journal', token)];
  for (const { prepared } of journal.entries) if (prepared !== null) names.push(prepared);
  for (const name of names) {
    try {
      disk.remove(path.join(folder, name));
    } catch {
      // The fault that led here is the one to report; the next command clears the rest.
    }
  }
}

function commit(disk: Disk, folder: string, lock: FolderLock, changes: readonly FileChange[]) {
  const { token, command } = lock.holder;
  const real = changes.filter(({ before, after }) => !sameBytes(before, after));
  if (real.length === 0) return;
  const journal: Journal = { command, entries: real.map((change) => entryOf(change, token)) };
  try {
    demandUnchanged(disk, folder, journal.entries);
    prepare(disk, folder, real, journal);
    demandUnchanged(disk, folder, journal.entries);
    decide(disk, folder, journal, token);
  } catch (error) {
    undo(disk, folder, journal, token);
    throw error;
  }
  finishChange(disk, folder, journal);
}

const sameBytes = (one: Uint8Array | null, other: Uint8Array | null) =>
  one === null || other === null ? one === other : Buffer.compare(one, other) === 0;

/**
 * Holds the folder's lock while `work` reads and commits; recovers from a crash before it begins.
 * Throws StoreFault: busy (naming the holder), environment, damaged, and what `work` throws.
 */
export function holdFolder<Result>(
  folder: string,
  command: string,
  work: (held: HeldFolder) => Result,
  disk: Disk = localDisk,
): Result {
  const kind = onPath(folder, 'open', () => disk.kind(folder));
  if (kind !== 'folder') {
    const why = kind === null ? 'there is no such folder' : 'it is no folder';
    throw new StoreFault('environment', folder, `cannot open ${folder}: ${why}`);
  }
  const lock = lockFolder(disk, folder, command);
  try {
    recoverFolder(disk, folder);
    return work({
      folder,
      read(file) {
        const at = path.join(folder, file);
        return hashAt(disk, at) === null ? null : onPath(at, 'read', () => disk.read(at));
      },
      commit: (changes) => commit(disk, folder, lock, changes),
    });
  } finally {
    lock.release();
  }
}

/** One change of several files by itself: lock, recover, compare, write, release. */
export const writeFilesAtomically = (
  folder: string,
  command: string,
  changes: readonly FileChange[],
  disk: Disk = localDisk,
): void => holdFolder(folder, command, (held) => held.commit(changes), disk);
