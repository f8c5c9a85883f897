/** Commands that renew a file of the project write it as safely as the record. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { runFigures } from './run-figures';

const folder = mkdtempSync(path.join(tmpdir(), 'figures-renew-'));
const data = path.join(folder, 'data');
cpSync('data', data, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('codebook renews the generated part, and keeps out of the way of another command', () => {
  const file = path.join(data, 'README.md');
  const whole = readFileSync(file, 'utf8');
  writeFileSync(file, whole.replace('| `id` | string | yes | Name of the article', '| `id` | old'));
  expect(runFigures(['codebook', '--data', data]).code).toBe(0);
  expect(readFileSync(file, 'utf8')).toBe(whole);
  writeFileSync(path.join(data, '.figures-lock'), 'who knows');
  const busy = runFigures(['codebook', '--data', data]);
  rmSync(path.join(data, '.figures-lock'));
  expect([busy.code, busy.stderr]).toEqual([3, expect.stringContaining('busy')]);
});

it('codebook names a folder without a README', () => {
  const { code, stderr } = runFigures(['codebook', '--data', path.join(data, 'articles')]);
  expect(code).toBe(2);
  expect(stderr).toContain('there is no README.md');
});

it('mutate stores no score of another record', () => {
  const before = readFileSync('lib/mutation/score.json', 'utf8');
  const { code, stderr } = runFigures(['mutate', '--store', '--count', '5', '--data', data]);
  expect(code).toBe(2);
  expect(stderr).toContain('leave --store or --data out');
  expect(readFileSync('lib/mutation/score.json', 'utf8')).toBe(before);
});
