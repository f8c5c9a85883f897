/** Bytes → text: UTF-8 without byte-order mark or NUL, or the reason why it is none. */

export interface EncodingFault {
  readonly kind: 'byte-order-mark' | 'utf-16' | 'not-utf-8' | 'nul';
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

/** Offset of the first byte that is not UTF-8; -1 when all are. */
function firstInvalidByte(bytes: Uint8Array): number {
  const decodes = (end: number, stream: boolean) => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream });
      return true;
    } catch {
      return false;
    }
  };
  if (decodes(bytes.length, false)) return -1;
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

const lineOf = (bytes: Uint8Array, offset: number) => {
  let line = 1;
  for (let index = 0; index < offset; index++) if (bytes[index] === 0x0a) line++;
  return line;
};

const place = (bytes: Uint8Array, offset: number) => {
  const hex = (bytes[offset] ?? 0).toString(16).padStart(2, '0').toUpperCase();
  return `byte 0x${hex} at offset ${offset}, line ${lineOf(bytes, offset)}`;
};

function faultOf(bytes: Uint8Array): EncodingFault | null {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf))
    return { kind: 'byte-order-mark', found: 'a UTF-8 byte-order mark', cure: SAVE_AS_UTF8 };
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff) || looksUtf16(bytes))
    return { kind: 'utf-16', found: 'UTF-16', cure: SAVE_AS_UTF8 };
  const nul = bytes.indexOf(0);
  if (nul >= 0)
    return {
      kind: 'nul',
      found: place(bytes, nul),
      cure: 'Remove the NUL bytes: no text has any.',
    };
  const invalid = firstInvalidByte(bytes);
  if (invalid < 0) return null;
  const found = `${place(bytes, invalid)}: not UTF-8, perhaps Latin-1 or Windows-1252`;
  return { kind: 'not-utf-8', found, cure: SAVE_AS_UTF8 };
}

/** Decodes without replacing, dropping or guessing a single byte. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const fault = faultOf(bytes);
  if (fault) return { text: null, fault };
  return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), fault: null };
}
