import { expect, it } from 'vitest';
import { findUnseenCharacter } from '@/lib/text/unseen-characters';

it.each([
  ['a right-to-left override', 'a\u202eb', 'U+202E', 1],
  ['a zero-width space', '\u200b', 'U+200B', 0],
  ['a soft hyphen', 'ab\u00adc', 'U+00AD', 2],
  ['a byte-order mark', 'a\ufeff', 'U+FEFF', 1],
  ['an escape', '\u001b[0m', 'U+001B', 0],
  ['a line separator', 'a\u2028', 'U+2028', 1],
  ['a tag character', 'a\u{e0041}', 'U+E0041', 1],
])('finds %s', (_name, text, name, index) => {
  expect(findUnseenCharacter(text)).toEqual({ name, index });
});

it.each(['plain', 'a\nb\tc', 'naïve “quotes” – 88\u00a0billion', '👍', 'العربية'])(
  'passes %j',
  (text) => {
    expect(findUnseenCharacter(text)).toBeNull();
  },
);
