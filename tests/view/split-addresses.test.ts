import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitAddresses } from '@/lib/view/split-addresses';

const CASES: readonly (readonly [text: string, addresses: readonly string[]])[] = [
  ['No address. None at all: http alone, or https://', []],
  ['A page: http://a.org/b/1.shtml. Headline unseen.', ['http://a.org/b/1.shtml']],
  [
    'Two: https://a.org/x-1, 8 May; and (https://b.org/?q=1&r=2).',
    ['https://a.org/x-1', 'https://b.org/?q=1&r=2'],
  ],
  ['javascript:alert(1) and data:text/html,x are no pages', []],
  ['“https://a.org/b” quoted', ['https://a.org/b']],
  ['On https://a.org/Power_(physics). Also', ['https://a.org/Power_(physics)']],
  ['(see https://a.org/Power_(physics))', ['https://a.org/Power_(physics)']],
  ['https://a.org https://a.org', ['https://a.org', 'https://a.org']],
];

test.each(CASES)('%s', (text, addresses) => {
  const parts = splitAddresses(text);
  expect(parts.flatMap(({ href }) => href ?? [])).toEqual(addresses);
  for (const { href, text: words } of parts) if (href !== null) expect(words).toBe(href);
});

test('no character is lost, and links lead to pages only', () => {
  const piece = fc.constantFrom(
    'https://',
    'http://',
    'a.org',
    '/',
    '.',
    ' ',
    '(',
    ')',
    '"',
    '💶',
    'é',
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const parts = splitAddresses(pieces.join(''));
      expect(parts.map(({ text }) => text).join('')).toBe(pieces.join(''));
      for (const { text, start } of parts)
        expect(pieces.join('').startsWith(text, start)).toBe(true);
      for (const { href } of parts) if (href !== null) expect(href).toMatch(/^https?:\/\/\S+$/);
    }),
  );
});
