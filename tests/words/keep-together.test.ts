import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepTogether } from '@/lib/words/keep-together';

test.each([
  ['a record $88 billion in 2012', 'a record $88\u00a0billion in 2012'],
  ['“almost half” is below 50 %, not 50 people', '“almost half” is below 50\u202f%, not 50 people'],
  ['300 billion euros on 8 May 2015', '300\u00a0billion euros on 8\u00a0May 2015'],
  ['21 or 22 March 2013', '21 or 22\u00a0March 2013'],
  ['5 millions of words, 12 Mayors', '5 millions of words, 12 Mayors'],
])('%s', (text, kept) => {
  expect(keepTogether(text)).toBe(kept);
});

test('only spaces change', () => {
  const words = fc.array(fc.constantFrom('88', '$5', 'billion', '%', 'May', 'over', '2012'));
  fc.assert(
    fc.property(words, (parts) => {
      const text = parts.join(' ');
      expect(keepTogether(text).replace(/[\u00a0\u202f]/g, ' ')).toBe(text);
    }),
  );
});
