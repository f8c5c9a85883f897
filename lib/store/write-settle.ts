/** Reading beside writers: always all the old bytes or all the new ones, never some of each. */
import path from 'node:path';
import { type Disk, localDisk } from './write-disk';
import { StoreFault } from './write-fault';
import { holdFolder } from './write-files';
import { readJournal } from './write-journal';

const ATTEMPTS = 40;
const PAUSE_MS = 50;

const pause = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);

/** Changes when any file of the folder, or of a folder in it, is written, replaced or removed. */
function stampOf(disk: Disk, folder: string, deep = true): string {
  const stamps = disk
    .list(folder)
    .sort()
    .filter((name) => !name.startsWith('.figures-'));
  return stamps
    .map((name) => {
      const at = path.join(folder, name);
      const inner = deep && disk.kind(at) === 'folder' ? stampOf(disk, at, false) : disk.stamp(at);
      return `${name} ${inner}`;
    })
    .join('\n');
}

/** Finishes a change whose command died. True when none is pending any more. */
function settle(disk: Disk, folder: string, command: string): boolean {
  if (readJournal(disk, folder) === null) return true;
  try {
    holdFolder(folder, command, () => undefined, disk);
    return true;
  } catch (error) {
    // Its command still runs: a moment later the change is done.
    if (error instanceof StoreFault && error.problem === 'busy') return false;
    throw error;
  }
}

function tryRead<Result>(
  disk: Disk,
  folder: string,
  read: () => Result,
): { result: Result } | null {
  const before = stampOf(disk, folder);
  const settled = () => stampOf(disk, folder) === before && readJournal(disk, folder) === null;
  try {
    const result = read();
    return settled() ? { result } : null;
  } catch (error) {
    if (settled()) throw error;
    return null;
  }
}

/**
 * Runs `read`, again if a command changed the folder under it, and finishes first what a command
 * that died had decided. Needs no lock and writes nothing unless such a change is pending.
 * Throws what `read` throws, or StoreFault: busy when the folder never rests.
 */
export function readSettled<Result>(
  folder: string,
  command: string,
  read: () => Result,
  disk: Disk = localDisk,
): Result {
  if (disk.kind(folder) === null) return read();
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (settle(disk, folder, command)) {
      const done = tryRead(disk, folder, read);
      if (done) return done.result;
    }
    pause();
  }
  throw new StoreFault('busy', folder, `busy: ${folder} keeps being changed. Try again later.`);
}
