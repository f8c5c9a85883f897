/**
 * The journal of a change to several files: as long as it stands, the change is decided and only
 * its last step, giving the prepared files their names, may be unfinished.
 */
import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Disk } from './write-disk';
import { onPath, StoreFault } from './write-fault';

export const JOURNAL_FILE = '.figures-journal';
const PREPARED = '.figures-new-';
const FORMAT = 'figures-of-record/journal-1';

export interface JournalEntry {
  /** Path below the folder, with `/`. */
  readonly path: string;
  /** File that holds the new bytes, below the folder; null when the file is to be removed. */
  readonly prepared: string | null;
  /** SHA-256 of the bytes before and after, null for no file. */
  readonly before: string | null;
  readonly after: string | null;
}

export interface Journal {
  readonly command: string;
  readonly entries: readonly JournalEntry[];
}

/** A name in the folder, or in a folder of it, that is nothing hidden. */
const PATH = /^(?:[a-z0-9][a-z0-9-]{0,80}\/)?[A-Za-z0-9][A-Za-z0-9._-]{0,120}$/;
const HASH = /^[0-9a-f]{64}$/;

export const sha256Of = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

export const isRecordPath = (file: string): boolean => PATH.test(file);

/** Where the new bytes of a file wait: beside it, so that giving the name is one step. */
export function preparedPath(file: string, token: string): string {
  const { dir, base } = path.posix.parse(file);
  return path.posix.join(dir, `${PREPARED}${token}-${base}`);
}

export const isPreparedName = (name: string): boolean => name.startsWith(PREPARED);

export const writeJournal = (journal: Journal): Uint8Array =>
  Buffer.from(`${JSON.stringify({ format: FORMAT, ...journal }, null, 1)}\n`);

const isHashOrNull = (value: unknown) =>
  value === null || (typeof value === 'string' && HASH.test(value));

/** A journal may come with a folder from elsewhere: it names files of the folder or nothing. */
function isEntry(value: unknown): value is JournalEntry {
  if (typeof value !== 'object' || value === null) return false;
  const { path: file, prepared, before, after } = value as Record<string, unknown>;
  if (typeof file !== 'string' || !isRecordPath(file)) return false;
  if (!isHashOrNull(before) || !isHashOrNull(after)) return false;
  if (after === null) return prepared === null;
  if (typeof prepared !== 'string') return false;
  const { dir, base } = path.posix.parse(prepared);
  return (
    dir === path.posix.dirname(file).replace(/^\.$/, '') && /^\.figures-new-[\w.-]+$/.test(base)
  );
}

function parse(bytes: Uint8Array): Journal | null {
  try {
    const { format, command, entries } = JSON.parse(Buffer.from(bytes).toString('utf8'));
    if (format !== FORMAT || typeof command !== 'string' || !Array.isArray(entries)) return null;
    return entries.every(isEntry) ? { command, entries } : null;
  } catch {
    return null;
  }
}

/** The pending change of a folder, or null. Throws StoreFault when there is one nobody can read. */
export function readJournal(disk: Disk, folder: string): Journal | null {
  const file = path.join(folder, JOURNAL_FILE);
  const kind = onPath(file, 'read', () => disk.kind(file));
  if (kind === null) return null;
  const journal = kind === 'file' ? onPath(file, 'read', () => parse(disk.read(file))) : null;
  if (journal) return journal;
  const cure = `Restore ${folder} from the last good version and delete ${file}.`;
  throw new StoreFault('damaged', file, `${file} is no journal of this program. ${cure}`);
}
