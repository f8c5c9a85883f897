/**
 * One writer at a time in a folder, without a manual step when a writer dies.
 *
 * The lock is a file that names its holder and appears with its whole content in one step (a hard
 * link). A dead holder is never unlinked, which two rescuers could do to each other: they race for
 * one successor file, named after the dead holder's token, which only one can create; whoever has
 * it puts its own claim over the lock. Tokens are never used twice, so a slow rescuer that wins a
 * successor file of old sees, on looking again, that the lock has moved on.
 */
import path from 'node:path';
import {
  describeHolder,
  type Holder,
  isRunning,
  nameHolder,
  processExists,
  readHolder,
  writeHolder,
} from './lock-holder';
import type { Disk } from './write-disk';
import { onPath, StoreFault } from './write-fault';

/** Names of the files by which commands keep out of each other's way; no part of the record. */
export const LOCK_FILE = '.figures-lock';
const CLAIM = '.figures-claim-';
const SUCCESSOR = '.figures-successor-';

export interface FolderLock {
  readonly holder: Holder;
  release(): void;
}

const ATTEMPTS = 200;
const CHAIN_MAX = 1000;

/** Null when no file stands there, or stands there no more. */
function bytesAt(disk: Disk, file: string): Uint8Array | null {
  if (disk.kind(file) !== 'file') return null;
  try {
    return disk.read(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function holderAt(disk: Disk, file: string): Holder | null {
  const bytes = bytesAt(disk, file);
  const holder = bytes && readHolder(bytes);
  if (holder) return holder;
  // Gone, or gone and there again, between two looks.
  if (['file', null].includes(disk.kind(file)) && bytes === null) return null;
  const cure = `If no figures command is running, delete ${file}.`;
  throw new StoreFault('busy', file, `busy: ${file} does not say who holds it. ${cure}`);
}

/** The lock's holder, its successor, that one's successor: the last is the one that counts. */
function chainOf(disk: Disk, folder: string): Holder[] {
  const chain: Holder[] = [];
  let next = holderAt(disk, path.join(folder, LOCK_FILE));
  while (next !== null && chain.length < CHAIN_MAX) {
    chain.push(next);
    next = holderAt(disk, path.join(folder, SUCCESSOR + next.token));
  }
  return chain;
}

const tokens = (chain: readonly Holder[]) => chain.map((holder) => holder.token).join();

/** Takes over from a dead holder. False when somebody was quicker; throws when the holder runs. */
function succeed(disk: Disk, folder: string, me: Holder, claim: string): boolean {
  const chain = chainOf(disk, folder);
  const last = chain.at(-1);
  if (!last) return false;
  if (isRunning(last)) {
    const said = `busy: ${nameHolder(last)} is working in ${folder}. Run the command again when it is done.`;
    throw new StoreFault('busy', folder, said);
  }
  const successor = path.join(folder, SUCCESSOR + last.token);
  if (!disk.link(claim, successor)) return false;
  if (tokens(chainOf(disk, folder)) !== tokens([...chain, me])) {
    disk.remove(successor);
    return false;
  }
  disk.rename(claim, path.join(folder, LOCK_FILE));
  for (const holder of chain) disk.remove(path.join(folder, SUCCESSOR + holder.token));
  return true;
}

function take(disk: Disk, folder: string, me: Holder): void {
  const claim = path.join(folder, CLAIM + me.token);
  onPath(folder, 'write in', () => disk.create(claim, writeHolder(me)));
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (disk.link(claim, path.join(folder, LOCK_FILE))) return;
      if (succeed(disk, folder, me, claim)) return;
    }
    throw new StoreFault('busy', folder, `busy: other commands keep working in ${folder}.`);
  } finally {
    disk.remove(claim);
  }
}

/** Claims and successor files that dead commands left behind. Only for whoever holds the lock. */
function sweep(disk: Disk, folder: string): void {
  for (const name of disk.list(folder)) {
    const file = path.join(folder, name);
    if (name.startsWith(SUCCESSOR)) disk.remove(file);
    if (!name.startsWith(CLAIM)) continue;
    const bytes = bytesAt(disk, file);
    const holder = bytes && readHolder(bytes);
    // A claim without words may be one that is just being written.
    const pid = Number(name.slice(CLAIM.length).split('-')[0]);
    if (holder ? !isRunning(holder) : !processExists(pid)) disk.remove(file);
  }
}

/**
 * Takes the lock of a folder for `command`.
 * Throws StoreFault: busy (naming the holder) or environment (naming the folder).
 */
export function lockFolder(disk: Disk, folder: string, command: string): FolderLock {
  const holder = describeHolder(command);
  const file = path.join(folder, LOCK_FILE);
  const release = () =>
    onPath(file, 'remove', () => {
      if (holderAt(disk, file)?.token === holder.token) disk.remove(file);
    });
  onPath(folder, 'lock', () => take(disk, folder, holder));
  try {
    onPath(folder, 'tidy', () => sweep(disk, folder));
  } catch (error) {
    release();
    throw error;
  }
  return { holder, release };
}
