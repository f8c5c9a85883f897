import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, expect, it, vi } from 'vitest';
import { checkRecord } from '@/lib/check/check-record';
import { sha256Hex } from '@/lib/check/sha256-hex';
import { runAdd } from '@/lib/cli/add-command';
import { runImport } from '@/lib/cli/import-command';
import { runTodo } from '@/lib/cli/todo-command';
import type { FigureRow } from '@/lib/record/figure';
import { readRecordFiles } from '@/lib/store/read-files';
import { rowsOf } from '@/lib/workbench/workbench-state';
import { exportWorkbench, writeBundle, zipMembers } from '@/lib/workbench/write-bundle';
import {
  finishHalloway,
  HALLOWAY,
  HALLOWAY_CHART,
  HALLOWAY_FILE,
  HALLOWAY_TEXT,
  NEW_UNITS,
  startHalloway,
} from './halloway';

const folders: string[] = [];
afterEach(() => {
  vi.restoreAllMocks();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function copyRecord(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'figures-way-'));
  folders.push(folder);
  cpSync('data', path.join(folder, 'data'), { recursive: true });
  return folder;
}

/** What a command says, with its exit code. */
function run(command: () => number): { code: number; said: string } {
  const lines: string[] = [];
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((line) => {
    lines.push(String(line));
    return true;
  });
  try {
    return { code: command(), said: lines.join('') };
  } finally {
    spy.mockRestore();
  }
}

const { id, published, publisher, url, rights, description } = HALLOWAY;
const add = (data: string) =>
  run(() => runAdd(HALLOWAY_FILE, { id, published, publisher, rights, description, data }));

/** Every file's hash: what a refused import must leave alone. */
const snapshot = (data: string) =>
  Object.fromEntries([...readRecordFiles(data)].map(([file, bytes]) => [file, sha256Hex(bytes)]));

const findingsIn = (data: string) =>
  checkRecord(readRecordFiles(data)).results.flatMap((result) => result.findings);

const exported = exportWorkbench(finishHalloway(), NEW_UNITS);
const { figures, setAsides } = rowsOf(finishHalloway());

function importBytes(folder: string, bytes: Uint8Array) {
  const zip = path.join(folder, 'export.zip');
  writeFileSync(zip, bytes);
  return run(() => runImport(zip, { data: path.join(folder, 'data') }));
}

it('goes from a text file to a record that passes every check', () => {
  const folder = copyRecord();
  const data = path.join(folder, 'data');
  expect(url).toBeNull();
  const added = add(data);
  expect(added.code).toBe(0);
  const drafts = startHalloway().drafts.length;
  expect(added.said).toContain(`${drafts} numbers found: `);

  const todo = run(() => runTodo({ data }));
  expect(todo.said).toContain(`${drafts} numbers left in 1 article.`);
  expect(todo.said).toMatch(/halloway-2016-03-26 +26 +≥ 26 tanker, 2016 +figure \(plan\)/);
  expect(findingsIn(data)).not.toEqual([]);

  const imported = importBytes(folder, exported);
  expect(imported).toEqual({
    code: 0,
    said: `halloway-2016-03: ${figures.length} figures and ${setAsides.length} mentions set aside imported. Nothing is left to do.\n`,
  });
  expect(run(() => runTodo({ data })).said).toBe('Nothing is left to do.\n');
  expect(findingsIn(data)).toEqual([]);
});

it('sets aside on the command line what is proposed so, and takes the figures from the workbench', () => {
  const folder = copyRecord();
  const data = path.join(folder, 'data');
  add(data);
  const proposed = startHalloway().drafts.filter(({ proposal }) => proposal === 'set-aside');
  const accepted = run(() => runTodo({ data, acceptSetAsides: true }));
  expect(accepted.code).toBe(0);
  expect(accepted.said).toContain(`${proposed.length} numbers set aside as proposed`);
  expect(accepted.said).toMatch(/^set aside: both .+\(halloway-2016-03-both\)$/m);
  expect(accepted.said).toContain(
    `${startHalloway().drafts.length - proposed.length} numbers left in 1 article.`,
  );
  const again = run(() => runTodo({ data, acceptSetAsides: true }));
  expect(again.said).toContain('0 numbers set aside as proposed');
  const rows = readFileSync(path.join(data, 'set-aside.csv'), 'utf8');
  for (const { id } of proposed) expect(rows).toContain(`${id},`);
  const stillOpen = findingsIn(data).map(({ code }) => code);
  expect(new Set(stillOpen)).toEqual(new Set(['drafts/left']));
});

it('takes an export of an article that was never added, and lets a chart use its figures', () => {
  const folder = copyRecord();
  const data = path.join(folder, 'data');
  expect(importBytes(folder, exported).code).toBe(0);
  const charts = JSON.parse(readFileSync(path.join(data, 'charts.json'), 'utf8'));
  charts.push(HALLOWAY_CHART);
  writeFileSync(path.join(data, 'charts.json'), `${JSON.stringify(charts, null, 2)}\n`);
  const others = findingsIn(data).filter(({ code }) => code !== 'lock/mismatch');
  expect(others).toEqual([]);
});

it('imports an article once', () => {
  const folder = copyRecord();
  importBytes(folder, exported);
  const before = snapshot(path.join(folder, 'data'));
  const again = importBytes(folder, exported);
  expect(again.code).toBe(1);
  expect(again.said).toContain('article/known-id');
  expect(snapshot(path.join(folder, 'data'))).toEqual(before);
});

it('takes an article in two exports, and keeps as drafts what the first leaves open', () => {
  const folder = copyRecord();
  const data = path.join(folder, 'data');
  add(data);
  const text = strToU8(HALLOWAY_TEXT);
  const bundle = { article: HALLOWAY, text, figures: [], setAsides: [], units: [], notes: [] };
  const half = setAsides.slice(0, 10);
  const first = importBytes(folder, writeBundle({ ...bundle, setAsides: half }));
  const left = startHalloway().drafts.length - half.length;
  expect(first.said).toContain(`${left} numbers left: npm run figures -- todo`);
  expect(run(() => runTodo({ data })).said).toContain(`${left} numbers left in 1 article.`);

  const { notes } = finishHalloway();
  const rest = {
    ...bundle,
    figures: figures as FigureRow[],
    setAsides: setAsides.slice(10),
    units: NEW_UNITS,
    notes,
  };
  expect(importBytes(folder, writeBundle(rest)).code).toBe(0);
  expect(findingsIn(data)).toEqual([]);
});

it('exports the same bytes every time', () => {
  expect(exportWorkbench(finishHalloway(), NEW_UNITS)).toEqual(exported);
});

/** The export with some of its files changed and the manifest made to fit: hashes alone save nobody. */
function altered(change: (members: Record<string, string>) => void, honest = true): Uint8Array {
  const members = Object.fromEntries(
    Object.entries(unzipSync(exported)).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
  const manifest = members['manifest.json'] ?? '';
  delete members['manifest.json'];
  change(members);
  const bytes = new Map(Object.entries(members).map(([name, text]) => [name, strToU8(text)]));
  if (honest) return zipMembers(bytes, id);
  return zipSync({ 'manifest.json': strToU8(manifest), ...Object.fromEntries(bytes) });
}

type Replacement = string | ((...match: string[]) => string);
const edit = (file: string, from: string | RegExp, to: Replacement) =>
  altered((members) => {
    const text = members[file] ?? '';
    const replaced = text.replace(from, to as string);
    if (replaced === text) throw new Error(`nothing to damage: ${from}`);
    members[file] = replaced;
  });

const original = (file: string) =>
  strFromU8(unzipSync(exported)[file] ?? new Uint8Array()).split('\n');

const TEXT = `articles/${id}.txt`;
const DAMAGES: readonly [name: string, bytes: () => Uint8Array, code: string, place: string][] = [
  [
    'a digit of a value',
    () =>
      edit(
        'figures.csv',
        'outcome,level,12400000000,USD,exact,12400000000,12400000000',
        'outcome,level,12500000000,USD,exact,12500000000,12500000000',
      ),
    'value/mismatch',
    'value',
  ],
  [
    'a unit',
    () => edit('figures.csv', 'level,140000,m3', 'level,140000,t'),
    'unit/mismatch',
    'unit',
  ],
  [
    'a hedge that is dropped',
    () => edit('figures.csv', ',lower,2000000000,,more than,', ',exact,2000000000,2000000000,,'),
    'hedge/mismatch',
    'hedge_text',
  ],
  [
    'a word of a quote',
    () => edit('figures.csv', 'Her members paid $38', 'Her members pay $38'),
    'quote/not-verbatim',
    'exact',
  ],
  [
    'offsets that moved',
    () =>
      edit(
        'figures.csv',
        /(nine days,)(\d+),(\d+)/,
        (_, words, start, end) => `${words}${Number(start) + 1},${Number(end) + 1}`,
      ),
    'number/not-verbatim',
    'number_start',
  ],
  [
    'a mention set aside twice',
    () => edit('set-aside.csv', /^(halloway-2016-03-both)(,.*)$/m, '$1$2\n$1-again$2'),
    'coverage/overlap',
    'start',
  ],
  [
    'an id that the record uses',
    () => edit('figures.csv', `${id}-nine-days`, 'cn-ru-trade-2012'),
    'bundle/known-id',
    'id',
  ],
  [
    'a unit that nobody defined',
    () => edit('units.csv', /^m3,.*\n/m, ''),
    'reference/unknown',
    'unit',
  ],
  [
    'a text that differs from its hash',
    () => edit(TEXT, '$12.4 billion', '$12.5 billion'),
    'bundle/other-text',
    'sha256',
  ],
  [
    'a file changed after the export',
    () =>
      altered((members) => {
        members['set-aside.csv'] += 'x';
      }, false),
    'bundle/changed',
    'set-aside.csv',
  ],
  [
    'a row cut off',
    () => edit('figures.csv', /,[^,\n]*,[^,\n]*\n$/, '\n'),
    'table/row-length',
    'figures.csv',
  ],
  [
    'a script for an address',
    () => edit('articles.csv', ',articles/', 'javascript:alert(1),articles/'),
    'cell/malformed',
    'url',
  ],
  [
    'a formula for a label',
    () => edit('figures.csv', `${id}-nine-days,`, `${id}-nine-days,=`),
    'cell/malformed',
    'label',
  ],
  [
    'a formula of another result',
    () => edit('figures.csv', `504-million / ${id}-450`, `504-million * ${id}-450`),
    'formula/mixed-units conversion/no-reference-rate',
    'formula',
  ],
  [
    'a formula over what is not there',
    () => edit('figures.csv', `${id}-504-million / `, `${id}-505-million / `),
    'reference/unknown conversion/no-reference-rate',
    'formula',
  ],
  [
    'code for a formula',
    () => edit('figures.csv', `${id}-504-million / ${id}-450-million-euros`, 'process.exit(1)'),
    'formula/malformed conversion/no-reference-rate',
    'formula',
  ],
  [
    'a derived value that does not recompute',
    () => edit('figures.csv', '1.12,USD/EUR,exact,1.12,1.12', '1.13,USD/EUR,exact,1.13,1.13'),
    'derivation/mismatch',
    'value',
  ],
  [
    'a note on nothing',
    () => edit('notes.csv', `,${id}-implied-rate,`, `,${id}-implied-rat,`),
    'reference/unknown conversion/no-reference-rate',
    'subject_id',
  ],
  [
    'a note whose number is not in its words',
    () => edit('notes.csv', 'rate of 1.115 dollars', 'rate of 1.116 dollars'),
    'note/not-in-summary',
    'other_value',
  ],
  [
    'a verdict that its number contradicts',
    () =>
      edit(
        'notes.csv',
        /agrees,An invented reference rate of 1.115 (.*),1.115,/,
        'agrees,An invented reference rate of 1.2 $1,1.2,',
      ),
    'note/verdict conversion/implausible-rate',
    'other_value',
  ],
  [
    'a script for the address of a note',
    () => edit('notes.csv', 'Nobody,,', 'Nobody,javascript:alert(1),'),
    'cell/malformed',
    'url',
  ],
  [
    'a period that nobody printed',
    () => edit('figures.csv', ',2015-10/2015-12,last quarter,', ',2014-10/2014-12,last quarter,'),
    'period/mismatch',
    'time_period',
  ],
];

it.each([
  ['figures.csv', 'Her members paid $38', 'Her members pay $38'],
  ['figures.csv', `${id}-nine-days`, 'cn-ru-trade-2012'],
  ['set-aside.csv', /^halloway-2016-03-both.*$/m, '$&\n$&'],
  ['notes.csv', 'rate of 1.115 dollars', 'rate of 1.116 dollars'],
  ['notes.csv', 'Nobody,,', 'Nobody,javascript:alert(1),'],
])('names the row of %s in the zip: %s', (file, from, to) => {
  const folder = copyRecord();
  const bytes = edit(file, from, to);
  const { said } = importBytes(folder, bytes);
  const [, place, row] = /^(\S+?):(\d+):/m.exec(said) ?? [];
  expect(place, said).toBe(`export.zip/${file}`);
  const lines = strFromU8(unzipSync(bytes)[file] ?? new Uint8Array()).split('\n');
  const changed = lines.findIndex((line, at) => line !== original(file)[at]);
  expect(Number(row), said).toBe(changed + 1);
});

it.each(DAMAGES)('names %s and imports nothing', (_, damaged, wanted, place) => {
  const folder = copyRecord();
  const data = path.join(folder, 'data');
  const before = snapshot(data);
  const { code: exitCode, said } = importBytes(folder, damaged());
  const codes = [...said.matchAll(/^\S.*? {2}(\S+\/\S+)/gm)].map((match) => match[1]);
  // One finding; a second only where what was damaged held up another row.
  expect([exitCode, codes], said).toEqual([1, wanted.split(' ')]);
  expect(said).toContain(place);
  expect(said).toContain('Nothing was imported.');
  expect(snapshot(data)).toEqual(before);
});
