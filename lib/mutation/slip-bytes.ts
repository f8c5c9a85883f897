/** Bits, characters and stretches of whole files, altered where they stand. */
import { type AlterableRecord, bytesOf } from './alterable-record';
import type { Alteration } from './alteration';
import type { Random } from './random';

const shown = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(' ');

/** Some bytes at a place removed, and others put there; null where that changes nothing. */
export function atByte(
  record: AlterableRecord,
  file: string,
  at: number,
  removed: number,
  put: Uint8Array,
): Alteration | null {
  const before = record.files.get(file);
  if (!before) return null;
  const cut = before.subarray(at, at + removed);
  const bytes = new Uint8Array(before.length - cut.length + put.length);
  bytes.set(before.subarray(0, at));
  bytes.set(put, at);
  bytes.set(before.subarray(at + cut.length), at + put.length);
  if (bytes.length === before.length && bytes.every((byte, index) => byte === before[index]))
    return null;
  return { file, bytes, row: null, place: `byte ${at}`, before: shown(cut), after: shown(put) };
}

/** One bit of a file turned round. */
export function flipBit(record: AlterableRecord, file: string, random: Random): Alteration | null {
  const bytes = record.files.get(file);
  if (!bytes || bytes.length === 0) return null;
  const at = random.below(bytes.length);
  const flipped = (bytes[at] ?? 0) ^ (1 << random.below(8));
  return atByte(record, file, at, 1, Uint8Array.of(flipped));
}

const CHARACTERS = [...'abcdefghijklmnopqrstuvwxyz0123456789,."\n -–’'];

/** One character of a text replaced, dropped or inserted; never half of one. */
export function slipOne(record: AlterableRecord, file: string, random: Random): Alteration | null {
  const bytes = record.files.get(file);
  if (!bytes || bytes.length === 0) return null;
  let at = random.below(bytes.length);
  // Back to the start of the character: its other bytes are 10xxxxxx.
  while (at > 0 && ((bytes[at] ?? 0) & 0xc0) === 0x80) at--;
  let end = at + 1;
  while (end < bytes.length && ((bytes[end] ?? 0) & 0xc0) === 0x80) end++;
  const put = bytesOf(random.pick(CHARACTERS));
  return random.pick([
    () => atByte(record, file, at, end - at, put),
    () => atByte(record, file, at, end - at, new Uint8Array()),
    () => atByte(record, file, at, 0, put),
  ])();
}

/** A window of a text changed, in UTF-16 offsets. */
export function alterWholeText(
  file: string,
  before: string,
  change: (text: string) => string | null,
  windowStart: number,
  windowEnd: number,
): Alteration | null {
  const window = before.slice(windowStart, windowEnd);
  const after = change(window);
  if (after === null || after === window) return null;
  return {
    file,
    bytes: bytesOf(before.slice(0, windowStart) + after + before.slice(windowEnd)),
    row: null,
    place: `character ${windowStart}`,
    before: window,
    after,
  };
}

/** A stretch of about a line, so that the slip falls anywhere in a long text alike. */
export function slipStretch(
  file: string,
  text: string,
  random: Random,
  change: (text: string, random: Random) => string | null,
): Alteration | null {
  const start = random.below(Math.max(1, text.length - 40));
  return alterWholeText(file, text, (part) => change(part, random), start, start + 80);
}
