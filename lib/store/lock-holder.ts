/**
 * Who holds a lock, and whether that process still runs.
 *
 * A process id alone is reused; with the start time and the boot it names one process for good.
 */
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

export interface Holder {
  /** Never used twice. */
  readonly token: string;
  readonly pid: number;
  /** When the process started, as the system counts; null where the system does not tell. */
  readonly started: string | null;
  /** The running system: changes with every boot. Null where the system does not tell. */
  readonly boot: string | null;
  /** Process ids mean something on one host, and in one container, only. */
  readonly host: string;
  readonly command: string;
}

const HOLDER_KEYS = ['token', 'pid', 'started', 'boot', 'host', 'command'] as const;

function orNull(read: () => string): string | null {
  try {
    return read().trim() || null;
  } catch {
    return null;
  }
}

/** Fields of /proc/<pid>/stat behind the command's name, which may itself hold spaces. See proc(5). */
function statFields(pid: number): string[] | null {
  const stat = orNull(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  return stat ? stat.slice(stat.lastIndexOf(')') + 2).split(' ') : null;
}

function startOf(pid: number): string | null {
  if (process.platform === 'linux') return statFields(pid)?.[19] ?? null;
  if (process.platform === 'win32') return null;
  return orNull(() =>
    execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], {
      stdio: ['ignore', 'pipe', 'ignore'],
      encoding: 'utf8',
    }),
  );
}

const bootId = () => orNull(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8'));

/** Host and, on Linux, the container: the same number is another process in another container. */
function hostId(): string {
  const space = orNull(() => readlinkSync('/proc/self/ns/pid'));
  return space ? `${hostname()} ${space}` : hostname();
}

/** This process as a holder. `command` is what people know it by: `figures add`. */
export const describeHolder = (command: string): Holder => ({
  token: `${process.pid}-${randomBytes(9).toString('hex')}`,
  pid: process.pid,
  started: startOf(process.pid),
  boot: bootId(),
  host: hostId(),
  command,
});

export const writeHolder = (holder: Holder): Uint8Array =>
  Buffer.from(`${JSON.stringify(holder)}\n`);

/** Null when the bytes do not describe a holder. */
export function readHolder(bytes: Uint8Array): Holder | null {
  try {
    const read = JSON.parse(Buffer.from(bytes).toString('utf8')) as Record<string, unknown>;
    if (HOLDER_KEYS.some((key) => !(key in read))) return null;
    const { token, pid, host, command } = read;
    if (typeof token !== 'string' || !/^\d+-[0-9a-f]{18}$/.test(token)) return null;
    if (!Number.isSafeInteger(pid) || typeof host !== 'string' || typeof command !== 'string')
      return null;
    return read as unknown as Holder;
  } catch {
    return null;
  }
}

export function processExists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Whether the holder still runs. Elsewhere nobody here can tell, so it counts as running. */
export function isRunning(holder: Holder): boolean {
  if (holder.host.split(' ')[0] !== hostname()) return true;
  const boot = bootId();
  if (boot !== null && holder.boot !== null && boot !== holder.boot) return false;
  if (holder.host !== hostId()) return true;
  if (!processExists(holder.pid)) return false;
  // A process that ended and was not yet collected by its parent does nothing more.
  const state = process.platform === 'linux' ? statFields(holder.pid)?.[0] : undefined;
  if (state === 'Z' || state === 'X') return false;
  const started = startOf(holder.pid);
  return started === null || holder.started === null || started === holder.started;
}

/** As messages name it: “figures add (process 4711 on host lena)”. */
export const nameHolder = (holder: Holder): string =>
  `${holder.command} (process ${holder.pid} on host ${holder.host.split(' ')[0]})`;
