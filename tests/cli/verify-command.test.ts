import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runFigures } from './run-figures';

const folder = mkdtempSync(path.join(tmpdir(), 'figures-verify-'));
afterAll(() => rmSync(folder, { recursive: true }));

const original = readFileSync('data/figures.csv', 'utf8');
function verifyJson(text: string) {
  const file = path.join(folder, 'mine.csv');
  writeFileSync(file, text);
  const { code, stdout } = runFigures(['verify', '--json', file]);
  return { code, stdout, printed: JSON.parse(stdout) };
}

describe('figures verify --json', () => {
  it.each([
    ['a copy', original, 0],
    ['an edited copy', original.replace(',88000000000,USD', ',89000000000,USD'), 1],
    ['a row twice', `${original}${original.split('\n')[1]}\n`, 1],
    ['a header alone', `${original.split('\n')[0]}\n`, 1],
    ['a table that cannot be read', `${original}"`, 1],
  ])('prints a verification a piece at a time as it would print the whole: %s', (_, text, exit) => {
    const { code, stdout, printed } = verifyJson(text);
    expect(stdout).toBe(`${JSON.stringify(printed, null, 2)}\n`);
    expect(Object.keys(printed)).toEqual(['remarks', 'rows', 'missing', 'findings']);
    expect(code).toBe(exit);
  });
});

it('refuses a folder, naming it', () => {
  expect(runFigures(['verify', folder])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining(folder),
  });
});
