/** A command that edits a folder, run as a process of its own so that it can be killed. */
import { readFileSync, writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { type Disk, localDisk } from '../../lib/store/write-disk';
import { StoreFault } from '../../lib/store/write-fault';
import { type FileChange, type HeldFolder, holdFolder } from '../../lib/store/write-files';
import { VERSION_FILES } from './version-files';

const [mode, folder = '', extra = '0'] = process.argv.slice(2);

const bytesOf = (version: number, file: string) => Buffer.from(`${version}\n${file.repeat(200)}\n`);

/** Every file to version + 1; `drafts.csv` stands in odd versions only. */
function nextVersion(held: HeldFolder): FileChange[] {
  const version = Number(held.read('figures.csv')?.toString().split('\n')[0]) + 1;
  const changes: FileChange[] = VERSION_FILES.map((path) => ({
    path,
    before: held.read(path),
    after: bytesOf(version, path),
  }));
  const drafts = held.read('drafts.csv');
  const after = version % 2 === 1 ? bytesOf(version, 'drafts.csv') : null;
  return [...changes, { path: 'drafts.csv', before: drafts, after }];
}

const say = (line: string) => writeSync(1, `${line}\n`);

function bump(disk: Disk = localDisk): number {
  return holdFolder(
    folder,
    `test ${mode}`,
    (held) => {
      const changes = nextVersion(held);
      held.commit(changes);
      return Number(String(changes[0]?.after).split('\n')[0]);
    },
    disk,
  );
}

/** A disk that kills its process before its n-th call. */
function killedAt(call: number): Disk {
  let calls = 0;
  return new Proxy(localDisk, {
    get: (disk, name: keyof Disk) => {
      if (++calls === call) process.kill(process.pid, 'SIGKILL');
      return disk[name];
    },
  });
}

function race(): void {
  createInterface({ input: process.stdin }).on('line', () => {
    try {
      bump();
      say('kept');
    } catch (error) {
      say(error instanceof StoreFault ? `${error.exitCode} ${error.message}` : String(error));
    }
  });
}

if (mode === 'loop') for (;;) say(`done ${bump()}`);
else if (mode === 'crash') say(`done ${bump(killedAt(Number(extra)))}`);
else if (mode === 'race') race();
else if (mode === 'hold')
  holdFolder(folder, 'figures add', () => {
    say('held');
    readFileSync(0);
  });
