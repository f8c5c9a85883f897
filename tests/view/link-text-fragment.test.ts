import { expect, test } from 'vitest';
import { linkTextFragment } from '@/lib/view/link-text-fragment';

test.each([
  ['short words', 'half of imports', '#:~:text=half%20of%20imports'],
  [
    'syntax of the fragment is escaped',
    'second-largest, A&B',
    '#:~:text=second%2Dlargest%2C%20A%26B',
  ],
  [
    'a long quote becomes a range of its ends',
    'a b c d e f g h i j k l m n o p',
    '#:~:text=a%20b%20c%20d%20e,l%20m%20n%20o%20p',
  ],
])('%s', (_case, exact, fragment) => {
  expect(linkTextFragment('https://paper.example/x#top', exact)).toBe(
    `https://paper.example/x${fragment}`,
  );
});
