import { expect, it } from 'vitest';
import { parseChecksums, printChecksums } from '@/lib/record/checksums';

const hash = '0123456789abcdef'.repeat(4);
const line = `${hash}  figures.csv\n`;

it('comes back as it was printed', () => {
  const sums = [
    { path: 'figures.csv', sha256: hash },
    { path: 'articles/a.txt', sha256: hash },
  ];
  expect(parseChecksums(printChecksums(sums))).toEqual(sums);
});

it.each([
  ['no bytes', '', []],
  ['one line', line, [{ path: 'figures.csv', sha256: hash }]],
  ['a line cut off', line.trimEnd(), [null]],
  ['a blank line', `\n${line}`, [null, { path: 'figures.csv', sha256: hash }]],
  ['one blank between', `${hash} figures.csv\n`, [null]],
  ['capitals', `${hash.toUpperCase()}  figures.csv\n`, [null]],
  ['a short hash', `${hash.slice(1)}  figures.csv\n`, [null]],
  ['a path that climbs', `${hash}  ../figures.csv\n`, [null]],
  ['CRLF', `${hash}  figures.csv\r\n`, [null]],
])('%s', (_name, text, entries) => {
  expect(parseChecksums(text)).toEqual(entries);
});
