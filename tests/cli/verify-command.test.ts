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
    const reported = printed.findings.filter(
      ({ code }: { code: string }) => code === 'verify/missing-row',
    );
    expect(reported.map(({ subject }: { subject: string }) => subject)).toEqual(printed.missing);
    expect(code).toBe(exit);
  });
});

it('refuses a folder, naming it', () => {
  expect(runFigures(['verify', folder])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining(folder),
  });
});

describe('the summary agrees with the exit code', () => {
  const lines = original.trimEnd().split('\n');
  const rows = lines.length - 1;
  const lacking = lines.toSpliced(1, 1).join('\n');
  const ZEROS = '0 changed, 0 new, ';
  it.each([
    [
      'a row missing',
      `${lacking}\n`,
      [],
      `${rows - 1} rows: ${rows - 1} as on record, ${ZEROS}0 unreadable; 1 of the record missing; 1 finding`,
      1,
    ],
    [
      'a selection',
      `${lacking}\n`,
      ['--part'],
      `${rows - 1} rows: ${rows - 1} as on record, ${ZEROS}0 unreadable; 1 of the record missing; 0 findings`,
      0,
    ],
    [
      'a row twice',
      `${original}${lines[1]}\n`,
      [],
      `${rows + 1} rows: ${rows} as on record, ${ZEROS}1 twice, 0 unreadable; 0 of the record missing; 1 finding`,
      1,
    ],
    [
      'a row that is not on record, in a selection',
      `${lines[0]}\n${lines[1]?.replace('cn-ru-trade-2012', 'my-own')}\n`,
      ['--part'],
      `1 row: 0 as on record, 0 changed, 1 new, 0 unreadable; ${rows} of the record missing; 1 finding`,
      1,
    ],
    [
      'a selection of nothing',
      `${lines[0]}\n`,
      ['--part'],
      'Not a table of figures that can be read: 1 finding',
      1,
    ],
    ['another table', 'name\nAda\n', [], 'Not a table of figures that can be read: 1 finding', 1],
  ])('%s', (_, text, options, summary, exit) => {
    const file = path.join(folder, 'other.csv');
    writeFileSync(file, text);
    const { code, stdout } = runFigures(['verify', ...options, file]);
    expect(stdout.trimEnd().split('\n').at(-1)).toBe(summary);
    expect(code).toBe(exit);
  });
});
