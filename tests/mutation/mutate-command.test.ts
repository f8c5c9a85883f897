import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { MutationScore } from '@/lib/mutation/score-checks';

const figures = (...words: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'lib/cli/figures.ts', ...words], {
    encoding: 'utf8',
  });

describe('figures mutate', () => {
  it('prints a line for each kind, and why something got through', () => {
    const { status, stdout } = figures('mutate', '--count', '120', '--seed', '3');
    expect(stdout).toMatch(/^altered +tried +locked +relocked +harmless +missed$/m);
    expect(stdout).toMatch(/^hedges +\d+ +100\.0 % +100\.0 % +0 +0$/m);
    expect(stdout).toMatch(/^all +120 +100\.0 %/m);
    expect(stdout).toContain('only the lock guards them');
    expect(status).toBe(0);
  });
  it('prints the score as data', () => {
    const { status, stdout } = figures('mutate', '--count', '40', '--seed', '3', '--json');
    const score = JSON.parse(stdout) as MutationScore;
    expect([score.seed, score.tried, status]).toEqual([3, 40, 0]);
  });
  it.each([
    ['--count', 'many'],
    ['--count', '-1'],
    ['--seed', '1e9'],
    ['--data', 'no-such-folder'],
  ])('%s %s is told in one line, with exit code 2', (option, value) => {
    const { status, stderr } = figures('mutate', option, value);
    expect(status).toBe(2);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
