/** Archives whose bytes depend on their content alone. */
import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { Content } from './content-bytes';

/** First moment that the format can state; the local parts are what is written. */
const NO_TIME = new Date(1980, 0, 1);

/** Made on Unix, where a file says who may read it; unsaid, nobody may. */
const UNIX = 3;
/** A regular file that all may read and its owner may write, where the format keeps Unix's mode. */
const READABLE = 0o100644 << 16;

export function zipOf(files: Iterable<readonly [path: string, content: Content]>): Uint8Array {
  const entries: Zippable = {};
  for (const [path, content] of files)
    entries[path] = [typeof content === 'string' ? strToU8(content) : content, {}];
  return zipSync(entries, { level: 9, mtime: NO_TIME, os: UNIX, attrs: READABLE });
}

/** The same archive without the time at which it was made. */
export const withoutTimes = (archive: Uint8Array): Uint8Array =>
  zipOf(Object.entries(unzipSync(archive)));
