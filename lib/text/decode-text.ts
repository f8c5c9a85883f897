/** Bytes → text: UTF-8 without byte-order mark or NUL, or the reason why it is none. */
import { sniffBinary } from './sniff-binary';

export interface EncodingFault {
  readonly kind: 'byte-order-mark' | 'utf-16' | 'not-utf-8' | 'nul' | 'not-text';
  /** What the bytes are instead, in words. */
  readonly found: string;
  readonly cure: string;
}

export type DecodedText =
  | { readonly text: string; readonly fault: null }
  | { readonly text: null; readonly fault: EncodingFault };

const SAVE_AS_UTF8 = 'Save the file as UTF-8 without byte-order mark.';

const startsWith = (bytes: Uint8Array, ...mark: number[]) =>
  mark.every((byte, index) => bytes[index] === byte);

/** Latin text in UTF-16 without mark: a NUL in every other place. */
function looksUtf16(bytes: Uint8Array): boolean {
  const sample = Math.min(bytes.length, 512) & ~1;
  if (sample < 4) return false;
  const nuls = [0, 0];
  for (let index = 0; index < sample; index++)
    if (bytes[index] === 0) nuls[index & 1] = (nuls[index & 1] ?? 0) + 1;
  return nuls.some((count) => count > sample / 4);
}

/** Offset of the first byte that is not UTF-8, where one is. */
function firstInvalidByte(bytes: Uint8Array): number {
  const decodes = (end: number, stream: boolean) => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream });
      return true;
    } catch {
      return false;
    }
  };
  let valid = 0;
  let end = bytes.length + 1;
  while (end - valid > 1) {
    const middle = (valid + end) >>> 1;
    if (decodes(middle, true)) valid = middle;
    else end = middle;
  }
  // A sequence that begins well and breaks off is wrong from its first byte.
  while (!decodes(valid, false)) valid--;
  return valid;
}

/** Where a piece of a longer text begins. */
export interface BytePlace {
  /** Bytes before the piece. */
  readonly offset: number;
  /** Line of its first byte, counted from 1. */
  readonly line: number;
}

const START: BytePlace = { offset: 0, line: 1 };

/** Line ends among the first `length` bytes. */
export function countLines(bytes: Uint8Array, length: number): number {
  let lines = 0;
  for (let at = bytes.indexOf(0x0a); at >= 0 && at < length; at = bytes.indexOf(0x0a, at + 1))
    lines++;
  return lines;
}

const place = (bytes: Uint8Array, at: number, { offset, line }: BytePlace) => {
  const hex = (bytes[at] ?? 0).toString(16).padStart(2, '0').toUpperCase();
  return `byte 0x${hex} at offset ${offset + at}, line ${line + countLines(bytes, at)}`;
};

/** What the first bytes, or a NUL anywhere, tell; the rest shows when they are decoded. */
function plainFaultOf(bytes: Uint8Array, from: BytePlace): EncodingFault | null {
  const isStart = from.offset === 0;
  const binary = isStart ? sniffBinary(bytes) : null;
  if (binary) return { kind: 'not-text', found: `${binary.name}, no text file`, cure: binary.cure };
  if (isStart && startsWith(bytes, 0xef, 0xbb, 0xbf))
    return { kind: 'byte-order-mark', found: 'a UTF-8 byte-order mark', cure: SAVE_AS_UTF8 };
  const isWide = () =>
    startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff) || looksUtf16(bytes);
  if (isStart && isWide()) return { kind: 'utf-16', found: 'UTF-16', cure: SAVE_AS_UTF8 };
  const nul = bytes.indexOf(0);
  if (nul < 0) return null;
  const cure =
    'Give a file of plain text: NUL bytes are of a binary file, or damage; remove them if it is text.';
  return { kind: 'nul', found: place(bytes, nul, from), cure };
}

function invalidFaultOf(bytes: Uint8Array, from: BytePlace): EncodingFault {
  const at = place(bytes, firstInvalidByte(bytes), from);
  const found = `${at}: not UTF-8, perhaps Latin-1 or Windows-1252`;
  return { kind: 'not-utf-8', found, cure: SAVE_AS_UTF8 };
}

/**
 * Decodes without replacing, dropping or guessing a single byte. `from` is where the bytes begin
 * when they are a piece of something longer, cut between two characters.
 */
export function decodeText(bytes: Uint8Array, from: BytePlace = START): DecodedText {
  const fault = plainFaultOf(bytes, from);
  if (fault) return { text: null, fault };
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, fault: null };
  } catch {
    return { text: null, fault: invalidFaultOf(bytes, from) };
  }
}
