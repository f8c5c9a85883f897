import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readCharts } from '@/lib/record/read-charts';

const original = readFileSync('data/charts.json', 'utf8');
const expectedOf = (text: string) =>
  readCharts(new TextEncoder().encode(text)).findings.map(({ expected }) => expected);

it.each<[name: string, text: string, expected: string]>([
  ['a form that there is not', original.replace('"bars"', '"pie"'), 'one of "bars"|"steps"|'],
  ['no list', '{"__proto__": 5}', 'array'],
  ['a title that is no text', original.replace(/"title": "[^"]+"/, '"title": 5'), 'string'],
])('says of %s what was expected and nothing else', (_name, text, expected) => {
  const [first, ...more] = expectedOf(text);
  expect(first?.startsWith(expected)).toBe(true);
  expect(first).not.toMatch(/Invalid|received/);
  expect(more).toEqual([]);
});
