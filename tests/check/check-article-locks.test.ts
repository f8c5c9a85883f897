import { expect, it } from 'vitest';
import { checkArticleLocks } from '@/lib/check/check-article-locks';
import { type Changes, saidBy } from './altered-record';

/** Cells changed in the record, and what the check says of them. */
const CASES: [changes: Changes, said: string[]][] = [
  [
    { articles: { 'reuters-2015-05': { sha256: '0' } } },
    [
      'article/changed null:null, expected sha256 0, as articles.csv has it, found sha256 782d38f953229e58267b7cd7283a5794c5bbe714e4600c6775114098541e26fb',
    ],
  ],
  [
    { articles: { 'reuters-2015-05': { bytes: 5 } } },
    ['article/length 3:bytes, expected 2397, found 5'],
  ],
  [
    { articles: { 'reuters-2015-05': { characters: 5 } } },
    ['article/length 3:characters, expected 2397, found 5'],
  ],
];

it.each(CASES)('%j: %j', (changes, said) => {
  expect(saidBy(checkArticleLocks, changes)).toEqual(said);
});
