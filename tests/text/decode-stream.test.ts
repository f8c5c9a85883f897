import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeStream } from '@/lib/text/decode-stream';
import { decodeText } from '@/lib/text/decode-text';

const bytesOf = (text: string) => new TextEncoder().encode(text);
/** More than the first look needs, so that what follows is handed over as it comes. */
const START = 'a'.repeat(511);

/** What each piece gives, and the end: texts, or what was found. */
function decoded(...pieces: readonly Uint8Array[]): (string | undefined)[] {
  const stream = decodeStream();
  return [...pieces.map((piece) => stream.push(piece)), stream.end()].map(
    ({ text, fault }) => text ?? fault?.found,
  );
}

describe('text that comes in pieces', () => {
  it('is held back until the start can be judged', () => {
    expect(decoded(bytesOf('abc'), bytesOf('def'))).toEqual(['', '', 'abcdef']);
  });
  it('is handed over from 512 bytes on, and then piece by piece, however short', () => {
    expect(decoded(bytesOf(`${START}b`), bytesOf('c'), bytesOf('d'))).toEqual([
      `${START}b`,
      'c',
      'd',
      '',
    ]);
    expect(decoded(bytesOf(START), bytesOf('b'))).toEqual(['', `${START}b`, '']);
  });
  it.each(['é', '€', '😀', 'Ω', '\u{10ffff}'])(
    'keeps %s together, wherever it is cut',
    (letter) => {
      const bytes = bytesOf(letter);
      const before = bytesOf(`${START}b`);
      for (let cut = 1; cut < bytes.length; cut++)
        expect(decoded(before, bytes.subarray(0, cut), bytes.subarray(cut))).toEqual([
          `${START}b`,
          '',
          letter,
          '',
        ]);
      expect(decoded(before, bytes, bytesOf(`x${letter}`))).toEqual([
        `${START}b`,
        letter,
        `x${letter}`,
        '',
      ]);
    },
  );
  it('is the whole text in the end', () => {
    const texts = fc
      .string({ unit: 'grapheme', maxLength: 700 })
      .filter((text) => !text.includes('\0') && !text.startsWith('\ufeff'));
    const lengths = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(texts, lengths, (text, cuts) => {
        const bytes = bytesOf(START + text);
        const ends = cuts.map((_, place) => cuts.slice(0, place + 1).reduce((sum, n) => sum + n));
        const pieces = ends.map((end, place) => bytes.subarray(ends[place - 1] ?? 0, end));
        expect(decoded(...pieces, bytes.subarray(ends.at(-1))).join('')).toBe(START + text);
      }),
    );
  });
});

describe('a fault has the place that it has in the whole', () => {
  const whole = (bytes: Uint8Array) => decodeText(bytes).fault?.found;
  it.each([
    ['a wrong byte', [0x0a, 0x61, 0xe9, 0x61]],
    ['a NUL', [0x0a, 0x0a, 0x00, 0x61]],
    ['a character broken off', [0x0a, 0xe2, 0x82]],
    ['a lone continuation', [0x0a, 0x82, 0x82, 0x82, 0x82, 0x82, 0x82]],
  ])('%s', (_name, wrong) => {
    const bytes = Uint8Array.of(...bytesOf(`${START}\nb`), ...wrong);
    for (let cut = 512; cut <= bytes.length; cut++) {
      const found = decoded(bytes.subarray(0, cut), bytes.subarray(cut));
      expect(found.find((words) => words?.startsWith('byte'))).toBe(whole(bytes));
    }
  });
  it('and a mark stands only at the very start', () => {
    expect(decoded(bytesOf(`${START}b`), bytesOf('\ufeffc'))).toEqual([`${START}b`, '\ufeffc', '']);
    expect(decoded(bytesOf('\ufeff'), bytesOf('c'))[2]).toBe('a UTF-8 byte-order mark');
  });
  it('nothing at all is a text without characters', () => {
    expect(decoded()).toEqual(['']);
    expect(decoded(new Uint8Array())).toEqual(['', '']);
  });
});
