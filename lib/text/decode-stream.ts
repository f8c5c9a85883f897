/** Bytes that come in chunks → text, with the faults and places that the whole would have. */
import { type BytePlace, countLines, type DecodedText, decodeText } from './decode-text';

export interface DecodeStream {
  /** The text of all characters that are complete by now, or the first fault. */
  push(bytes: Uint8Array): DecodedText;
  /** The fault of a character that was begun and never ended. */
  end(): DecodedText;
}

const isContinuation = (byte = 0) => byte >> 6 === 0b10;

/** Bytes of the character that a lead byte begins; 1 for what begins none. */
function lengthOfCharacter(lead: number): number {
  if (lead >> 5 === 0b110) return 2;
  if (lead >> 4 === 0b1110) return 3;
  return lead >> 3 === 0b11110 ? 4 : 1;
}

/** Length without the character, if any, that goes on behind the last byte. */
function completeLength(bytes: Uint8Array): number {
  const { length } = bytes;
  let lead = length - 1;
  while (isContinuation(bytes[lead])) lead--;
  return lead + lengthOfCharacter(bytes[lead] ?? 0) > length ? lead : length;
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  if (one.length === 0) return other;
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

/** What the first bytes show (a byte-order mark, UTF-16) is looked at in no fewer than these. */
const START_LENGTH = 512;

export function decodeStream(): DecodeStream {
  let from: BytePlace = { offset: 0, line: 1 };
  let rest: Uint8Array = new Uint8Array();

  function decode(bytes: Uint8Array, length: number): DecodedText {
    const decoded = decodeText(bytes.subarray(0, length), from);
    from = { offset: from.offset + length, line: from.line + countLines(bytes, length) };
    rest = bytes.slice(length);
    return decoded;
  }
  return {
    push(bytes) {
      const all = joined(rest, bytes);
      const isShort = from.offset === 0 && all.length < START_LENGTH;
      return decode(all, isShort ? 0 : completeLength(all));
    },
    end: () => decode(rest, rest.length),
  };
}
