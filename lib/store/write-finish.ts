/** Carries out a decided change, the first time or after a crash. Only for the lock's holder. */
import path from 'node:path';
import type { Disk } from './write-disk';
import { onPath, StoreFault } from './write-fault';
import {
  isPreparedName,
  JOURNAL_FILE,
  type Journal,
  type JournalEntry,
  readJournal,
  sha256Of,
} from './write-journal';

/** `todo`: still to be done · `done`: done before a crash · `edited`: neither old nor new bytes. */
type EntryState = 'todo' | 'done' | 'edited';

/** SHA-256 of a file's bytes, null when there is none. Follows no link, not even to its folder. */
export function hashAt(disk: Disk, file: string): string | null {
  return onPath(file, 'read', () => {
    const parent = path.dirname(file);
    if (disk.kind(parent) === 'link')
      throw new StoreFault('environment', parent, `cannot use ${parent}: it is a symbolic link`);
    const kind = disk.kind(file);
    if (kind === null) return null;
    if (kind === 'file') return sha256Of(disk.read(file));
    const found =
      kind === 'link' ? 'a symbolic link' : kind === 'folder' ? 'a folder' : 'no plain file';
    throw new StoreFault('environment', file, `cannot use ${file}: it is ${found}`);
  });
}

function stateOf(disk: Disk, folder: string, entry: JournalEntry): EntryState {
  const now = hashAt(disk, path.join(folder, entry.path));
  if (entry.prepared === null)
    return now === null ? 'done' : now === entry.before ? 'todo' : 'edited';
  const prepared = path.join(folder, entry.prepared);
  const waiting = hashAt(disk, prepared);
  if (waiting === null) return now === entry.after ? 'done' : 'edited';
  if (waiting === entry.after) return now === entry.before ? 'todo' : 'edited';
  const cure = `Restore ${folder} from the last good version.`;
  throw new StoreFault('damaged', prepared, `${prepared} is not what was written there. ${cure}`);
}

const foldersOf = (folder: string, journal: Journal) => [
  ...new Set(journal.entries.map((entry) => path.dirname(path.join(folder, entry.path)))),
];

function removeJournal(disk: Disk, folder: string): void {
  disk.remove(path.join(folder, JOURNAL_FILE));
  disk.syncFolder(folder);
}

/** Gives up a change of which nothing is done yet. */
export function rollBack(disk: Disk, folder: string, journal: Journal): void {
  removeJournal(disk, folder);
  for (const { prepared } of journal.entries)
    if (prepared !== null) disk.remove(path.join(folder, prepared));
}

function apply(disk: Disk, folder: string, entry: JournalEntry): void {
  const file = path.join(folder, entry.path);
  onPath(file, 'write', () =>
    entry.prepared === null
      ? disk.remove(file)
      : disk.rename(path.join(folder, entry.prepared), file),
  );
}

export const editedFault = (file: string, more: string) =>
  new StoreFault('edited', file, `${file} was changed by somebody else meanwhile. ${more}`);

/**
 * Brings every file of the change to its new bytes. Looks at all of them first: when one was
 * edited by hand and nothing is done yet, the change is given up; nothing edited is overwritten.
 */
export function finishChange(disk: Disk, folder: string, journal: Journal): void {
  const states = journal.entries.map((entry) => stateOf(disk, folder, entry));
  const edited = journal.entries[states.indexOf('edited')];
  if (edited) {
    const file = path.join(folder, edited.path);
    if (states.includes('done')) {
      const journalFile = path.join(folder, JOURNAL_FILE);
      const cure = `Put back the bytes it had, or delete ${journalFile} to keep the folder as it is.`;
      throw editedFault(file, `A change by “${journal.command}” is half done. ${cure}`);
    }
    onPath(folder, 'tidy', () => rollBack(disk, folder, journal));
    throw editedFault(file, 'Nothing was written. Run the command again.');
  }
  journal.entries.forEach((entry, index) => {
    if (states[index] === 'todo') apply(disk, folder, entry);
  });
  onPath(folder, 'finish the change in', () => {
    for (const each of foldersOf(folder, journal)) disk.syncFolder(each);
    removeJournal(disk, folder);
  });
}

/** Prepared files of changes that were never decided. */
function sweepPrepared(disk: Disk, folder: string): void {
  for (const name of disk.list(folder)) {
    const at = path.join(folder, name);
    if (isPreparedName(name)) disk.remove(at);
    else if (disk.kind(at) === 'folder')
      for (const inner of disk.list(at))
        if (isPreparedName(inner)) disk.remove(path.join(at, inner));
  }
}

/** Finishes what a command that died had decided, and clears away what it had not. */
export function recoverFolder(disk: Disk, folder: string): void {
  const journal = readJournal(disk, folder);
  if (journal) {
    try {
      finishChange(disk, folder, journal);
    } catch (error) {
      // Given up in favour of the hand edit: the folder is settled, the new command may go on.
      if (!(error instanceof StoreFault && error.problem === 'edited')) throw error;
      if (readJournal(disk, folder) !== null) throw error;
    }
  }
  onPath(folder, 'tidy', () => sweepPrepared(disk, folder));
}
