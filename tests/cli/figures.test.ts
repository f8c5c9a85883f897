import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runFigures } from './run-figures';

let folder = '';
let data = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'figures-'));
  data = path.join(folder, 'data');
  cpSync('data', data, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string) => path.join(data, name);
function edit(name: string, from: string, to: string) {
  const text = readFileSync(file(name), 'utf8');
  expect(text).toContain(from);
  writeFileSync(file(name), text.replace(from, to));
}

describe('figures check', () => {
  it('says what it verified, and that every number is accounted for', () => {
    const { code, stdout, stderr } = runFigures(['check']);
    expect(stderr).toBe('');
    expect(stdout).toMatch(
      /^\d+ figures, \d+ set-aside mentions, \d+ notes; \d+ checks, 0 findings; coverage 100 % \((\d+) of \1 mentions\)\n$/,
    );
    expect(code).toBe(0);
  });
  it('prints a finding with place, expected, found and cure', () => {
    edit('figures.csv', ',3898,4057,', ',3899,4057,');
    const { code, stdout } = runFigures(['check', '--data', data]);
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^figures\.csv:2:start {2}quote\/not-verbatim {2}cn-ru-trade-2012\n {2}expected {2}3898, .+\n {2}found {5}3899\n {2}cure {6}.+\n {2}hint {6}the same words stand at 3898 to 4057\n/,
    );
    expect(stdout).toContain('1 finding; coverage');
  });
  it('prints the same as data', () => {
    edit('figures.csv', ',3898,4057,', ',3899,4057,');
    const { code, stdout } = runFigures(['check', '--data', data, '--json']);
    expect(code).toBe(1);
    const { kept, counts, checks } = JSON.parse(stdout);
    expect({ kept, counts }).toEqual({ kept: false, counts: null });
    const findings = checks.flatMap((check: { findings: object[] }) => check.findings);
    expect(findings).toMatchObject([{ code: 'quote/not-verbatim', row: 2, column: 'start' }]);
  });
  it('says the same in every locale and time zone', () => {
    const plain = runFigures(['check', '--json']);
    const odd = runFigures(['check', '--json'], {
      LC_ALL: 'tr_TR.UTF-8',
      TZ: 'Pacific/Kiritimati',
    });
    expect(odd).toEqual(plain);
  });
  it('does not obey a text that steers terminals', () => {
    edit('figures.csv', 'China–Russia trade, 2012', 'China\u001b[2J–Russia trade, 2012');
    const { code, stdout } = runFigures(['check', '--data', data]);
    expect(code).toBe(1);
    expect(stdout).not.toContain('\u001b');
  });
  it('keeps quiet when nobody reads on', () => {
    const command = `${process.execPath} --import tsx lib/cli/figures.ts check --json | head -c 1`;
    const done = spawnSync('bash', ['-o', 'pipefail', '-c', command], { encoding: 'utf8' });
    expect(done.stderr).toBe('');
    expect(done.status).toBe(0);
  });
});

describe('figures lock', () => {
  it('locks a record that is in order', () => {
    edit('figures.csv', 'China–Russia trade, 2012', 'China–Russia trade in 2012');
    expect(runFigures(['check', '--data', data]).stdout).toContain('lock/mismatch');
    expect(runFigures(['lock', '--data', data])).toMatchObject({ code: 0, stderr: '' });
    expect(runFigures(['check', '--data', data]).code).toBe(0);
    const sums = spawnSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: data, encoding: 'utf8' });
    expect(sums.status).toBe(0);
  });
  it('does not lock a record with findings', () => {
    const before = readFileSync(file('SHA256SUMS'), 'utf8');
    edit('figures.csv', ',88000000000,USD', ',89000000000,USD');
    const { code, stdout } = runFigures(['lock', '--data', data]);
    expect(code).toBe(1);
    expect(stdout).toContain('value/mismatch');
    expect(stdout).toContain('Not locked');
    expect(readFileSync(file('SHA256SUMS'), 'utf8')).toBe(before);
  });
});

describe('wrong use and a wrong environment end with 2 and one line, never with a stack', () => {
  it.each([
    ['an unknown command', ['chekc'], 'unknown command'],
    ['an unknown option', ['check', '--nope'], 'unknown option'],
    ['a missing folder', ['check', '--data', '/nowhere/at/all'], '/nowhere/at/all'],
    ['a folder that is a file', ['check', '--data', 'package.json'], 'package.json'],
  ])('%s', (_name, args, words) => {
    const { code, signal, stderr } = runFigures(args);
    expect({ code, signal }).toEqual({ code: 2, signal: null });
    expect(stderr).toContain(words);
    expect(stderr).not.toMatch(/\n {4}at /);
  });
  it('help ends with 0', () => {
    expect(runFigures(['--help'])).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('figures verify', () => {
  it('finds nothing in the record’s own table', () => {
    const { code, stdout } = runFigures(['verify', file('figures.csv')]);
    expect(stdout).toMatch(
      /^\d+ rows: \d+ as on record, 0 changed, 0 new, 0 unreadable; 0 of the record missing; 0 findings\n$/,
    );
    expect(code).toBe(0);
  });
  it('says what was edited, and that the quote says otherwise', () => {
    edit('figures.csv', ',88000000000,USD', ',89000000000,USD');
    const { code, stdout } = runFigures(['verify', file('figures.csv')]);
    expect(code).toBe(1);
    expect(stdout).toContain('value/mismatch');
    expect(stdout).toContain('1 changed');
    expect(stdout).toMatch(/; 1 finding\n$/);
  });
  it('takes a selection for one when told so', () => {
    const [header, first] = readFileSync(file('figures.csv'), 'utf8').split('\n');
    writeFileSync(file('part.csv'), `${header}\n${first}\n`);
    expect(runFigures(['verify', file('part.csv')]).code).toBe(1);
    expect(runFigures(['verify', '--part', file('part.csv')]).code).toBe(0);
  });
  it('ends with 2 when there is no such file', () => {
    expect(runFigures(['verify', file('nope.csv')])).toMatchObject({ code: 2, signal: null });
  });
});
