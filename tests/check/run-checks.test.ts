import { expect, it } from 'vitest';
import type { Check, CheckContext } from '@/lib/check/check-context';
import { runChecks } from '@/lib/check/run-checks';
import type { Finding } from '@/lib/table/finding';

const about = (subject: string | null) => ({ code: 'a/b', subject }) as Finding;

it('tells each check what those before it found or doubt, and nobody of its own doubts', () => {
  const doubted = new Set(['before']);
  const seen: string[][] = [];
  const check =
    (name: string, findings: Finding[], doubts?: readonly string[]): Check =>
    () => {
      seen.push([...doubted]);
      const said = { name, promise: 'All is well.', noun: 'rows', lookedAt: 1, findings };
      return { ...said, ...(doubts && { doubts }) };
    };
  const checks = [
    check('first', [about('row'), about(null)]),
    check('second', [], ['other']),
    check('third', []),
  ];
  const results = [...runChecks(checks, {} as CheckContext, doubted)];
  expect(seen).toEqual([['before'], ['before', 'row'], ['before', 'row', 'other']]);
  expect([...doubted]).toEqual(['before', 'row', 'other']);
  expect(results.map(({ name, findings }) => [name, findings.length])).toEqual([
    ['first', 2],
    ['second', 0],
    ['third', 0],
  ]);
  for (const result of results) expect(result).not.toHaveProperty('doubts');
});
