/** The README is true: its commands exist, its paths are there, its links lead somewhere. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHART_FORMS, chartSchema, TALLIES } from '@/lib/record/chart';

const readme = readFileSync('README.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

/** Every `npm …` of the text, in blocks and in running text. */
const commands = [...readme.matchAll(/\bnpm (?:run )?([a-z][a-z:-]*)(?: -- ([a-z][a-z-]*))?/g)];
const BUILT_IN = new Set(['ci', 'install']);

describe('the README', () => {
  it('names only scripts that exist', () => {
    const names = commands.map(([, name = '']) => name).filter((name) => !BUILT_IN.has(name));
    expect(names.length).toBeGreaterThan(3);
    expect(names.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('names only sub-commands that `figures` has', () => {
    const help = execFileSync(
      process.execPath,
      ['--import', 'tsx', 'lib/cli/figures.ts', '--help'],
      { encoding: 'utf8' },
    );
    const known = new Set([...help.matchAll(/^ {2}([a-z][a-z-]*)/gm)].map(([, name]) => name));
    const named = commands.filter(([, name]) => name === 'figures').map(([, , sub]) => sub);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((sub) => sub !== undefined && !known.has(sub))).toEqual([]);
  });

  it('names only paths that are there', () => {
    const paths = [...readme.matchAll(/`((?:app|components|data|lib|public|tests)\/[^`\s]*)`/g)];
    expect(paths.map(([, path = '']) => path).filter((path) => !existsSync(path))).toEqual([]);
  });

  it('links only to files that are there', () => {
    const links = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)];
    expect(links.map(([, path = '']) => path).filter((path) => !existsSync(path))).toEqual([]);
  });
});

it('the guide of the data folder names every field, form and tally of a chart', () => {
  const guide =
    readFileSync('data/README.md', 'utf8').split('## Charts')[1]?.split('\n## ')[0] ?? '';
  const fields = [...guide.matchAll(/^\| `([a-z]+)` \|/gm)].map(([, name]) => name);
  expect(fields.sort()).toEqual(Object.keys(chartSchema.shape).sort());
  for (const value of [...CHART_FORMS, ...TALLIES]) expect(guide).toContain(`\`${value}\``);
});
