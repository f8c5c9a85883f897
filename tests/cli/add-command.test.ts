import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Command } from 'commander';
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { checkRecord } from '@/lib/check/check-record';
import { sha256Hex } from '@/lib/check/sha256-hex';
import { addAddCommand, runAdd } from '@/lib/cli/add-command';
import { nextTodo } from '@/lib/cli/change-record';
import { addImportCommand } from '@/lib/cli/import-command';
import { addTodoCommand } from '@/lib/cli/todo-command';
import { readRecordFiles } from '@/lib/store/read-files';
import { StoreFault } from '@/lib/store/write-fault';
import { holdFolder } from '@/lib/store/write-files';

const home = mkdtempSync(path.join(tmpdir(), 'figures-add-'));
const data = path.join(home, 'data');
afterAll(() => rmSync(home, { recursive: true, force: true }));
beforeEach(() => {
  rmSync(data, { recursive: true, force: true });
  cpSync('data', data, { recursive: true });
});

interface Outcome {
  readonly code: number;
  readonly said: string;
}

/** Runs the command as the program does, with faults turned into exit codes. */
async function figures(...words: string[]): Promise<Outcome> {
  const program = new Command('figures').exitOverride();
  for (const add of [addAddCommand, addTodoCommand, addImportCommand]) add(program);
  for (const command of program.commands)
    command.exitOverride().configureOutput({ writeErr: () => undefined });
  const said: string[] = [];
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((line) => {
    said.push(String(line));
    return true;
  });
  process.exitCode = 0;
  try {
    await program.parseAsync(['node', 'figures', ...words]);
    return { code: Number(process.exitCode), said: said.join('') };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { code: error instanceof StoreFault ? error.exitCode : 2, said: error.message };
  } finally {
    spy.mockRestore();
    process.exitCode = 0;
  }
}

const articleFile = (text: string | Uint8Array) => {
  const file = path.join(home, 'article.txt');
  writeFileSync(file, text);
  return file;
};
const OPTIONS = [
  '--id',
  'new-article',
  '--published',
  '2016-03-14',
  '--publisher',
  'The Wire',
  '--data',
  data,
];
const add = (file: string, ...more: string[]) => figures('add', file, ...OPTIONS, ...more);
const TEXT = 'Trade reached $12 billion in 2015.\nBoth sides said so.\n';

/** Every file's hash: what a command must leave alone when it refuses. */
const snapshot = () =>
  Object.fromEntries([...readRecordFiles(data)].map(([file, bytes]) => [file, sha256Hex(bytes)]));
const textOf = (file: string) => readFileSync(path.join(data, file), 'utf8');

it('freezes the text, appends the row, and drafts every number', async () => {
  const before = textOf('articles.csv');
  const { code, said } = await add(articleFile(TEXT));
  expect(code).toBe(0);
  expect(said).toBe(
    [
      `${path.join(data, 'articles/new-article.txt')}: frozen, 55 characters.`,
      '3 numbers found: 1 proposed as figures, 2 to be set aside.',
      `They wait in drafts.csv and are on no page. What is left: npm run figures -- todo --data ${data}`,
      '',
    ].join('\n'),
  );
  expect(textOf('articles/new-article.txt')).toBe(TEXT);
  const after = textOf('articles.csv');
  expect(after.startsWith(before)).toBe(true);
  const [row] = after.slice(before.length).split('\n');
  expect(row).toMatch(/^new-article,The Wire,2016-03-14,2016-03-14,.*,55,55,excerpt$/);
});

it('keeps the lock in step, so that the check names nothing but what is left to do', async () => {
  await add(articleFile(TEXT));
  execFileSync('sha256sum', ['-c', '--status', 'SHA256SUMS'], { cwd: data });
  const { results } = checkRecord(readRecordFiles(data));
  const findings = results.flatMap((result) => result.findings);
  expect(new Set(findings.map(({ subject }) => subject))).toEqual(new Set(['new-article']));
  for (const { code } of findings) expect(code).toMatch(/^(coverage\/unaccounted|drafts\/left)$/);
});

it('does not lock in passing what somebody edited by hand', async () => {
  writeFileSync(
    path.join(data, 'articles.csv'),
    `${readFileSync(path.join(data, 'articles.csv'), 'utf8').replace('Vladmir', 'Vladimir')}`,
  );
  await add(articleFile(TEXT));
  const lock = checkRecord(readRecordFiles(data)).results.find(
    ({ name }) => name === 'record-lock',
  );
  expect(lock?.findings.map(({ file }) => file)).toEqual(['articles.csv']);
});

it('turns CRLF into LF and says so', async () => {
  const { said } = await add(articleFile(TEXT.replaceAll('\n', '\r\n')));
  expect(said).toContain('2 CRLF line ends were turned into LF; nothing else was changed.');
  expect(readFileSync(path.join(data, 'articles/new-article.txt'), 'utf8')).toBe(TEXT);
});

const REUTERS = readFileSync('data/articles/reuters-2015-05.txt', 'utf8');

it.each<[name: string, text: string | Uint8Array, more: string[], code: string]>([
  [
    'a number of 20,001 digits',
    `It made ${'9'.repeat(20_001)} tons.`,
    [],
    'article/number-too-long',
  ],
  ['an id on record', TEXT, ['--id', 'reuters-2015-05'], 'article/known-id'],
  ['a text on record', REUTERS, [], 'article/known-text'],
  [
    'a text on record under other line ends',
    REUTERS.replaceAll('\n', '\r\n'),
    [],
    'article/known-text',
  ],
  ['a text on record with a blank line behind it', `${REUTERS}\n\n`, [], 'article/known-text'],
  ['UTF-16', Buffer.from(`\ufeff${TEXT}`, 'utf16le'), [], 'article/utf-16'],
  ['Latin-1', Buffer.from('Café: 5', 'latin1'), [], 'article/not-utf-8'],
  ['a byte-order mark', `\ufeff${TEXT}`, [], 'article/byte-order-mark'],
  [
    'a picture',
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
    [],
    'article/not-text',
  ],
  ['nothing', '', [], 'article/empty'],
  ['mixed line ends', 'a 5\r\nb\n', [], 'article/line-ends'],
  ['6 MB', 'word '.repeat(1_200_000), [], 'article/too-large'],
])('refuses %s with one finding and writes nothing', async (_, text, more, code) => {
  const before = snapshot();
  const { code: exitCode, said } = await add(articleFile(text), ...more);
  expect([
    exitCode,
    said.match(/\w+\/[\w-]+(?=$| {2}new-article$| {2}reuters-2015-05$)/gm),
  ]).toEqual([1, [code]]);
  expect(said).toMatch(/Nothing was written\.\n$/);
  expect(snapshot()).toEqual(before);
});

it.each([
  [['--id', 'Bad Id'], '--id must be lower-case letters, digits and single hyphens'],
  [['--id', '../up'], '--id must be lower-case'],
  [['--published', '2016-02-30'], 'a day of the calendar'],
  [['--published', 'yesterday'], 'a day of the calendar'],
  [['--url', 'javascript:alert(1)'], '--url must be an http or https address'],
  [['--url', 'file:///etc/passwd'], '--url must be an http or https address'],
  [['--publisher', '=1+1'], '--publisher must be a text that does not start with = + - @'],
  [['--rights', 'some'], 'Allowed choices are full, excerpt'],
])('refuses the options %j', async (more, said) => {
  const before = snapshot();
  const outcome = await add(articleFile(TEXT), ...more);
  expect(outcome.code).toBe(2);
  expect(outcome.said).toContain(said);
  expect(snapshot()).toEqual(before);
});

it.each<[name: string, make: (at: string) => void, said: string]>([
  ['a symbolic link', (at) => symlinkSync('/etc/hostname', at), 'a symbolic link'],
  ['a folder', (at) => mkdirSync(at), 'a folder'],
  ['a pipe that nobody writes to', (at) => execFileSync('mkfifo', [at]), 'a pipe'],
  ['nothing', () => undefined, 'no such file'],
])('refuses %s as the article, naming the path', async (_, make, said) => {
  const at = path.join(home, 'odd');
  rmSync(at, { recursive: true, force: true });
  make(at);
  const outcome = await add(at);
  expect(outcome.code).toBe(2);
  expect(outcome.said).toContain(at);
  expect(outcome.said).toContain(said);
});

it.skipIf(process.getuid?.() === 0)('refuses an article that it may not read', async () => {
  const file = articleFile(TEXT);
  chmodSync(file, 0o000);
  expect(await add(file)).toMatchObject({ code: 2, said: expect.stringContaining('permission') });
  chmodSync(file, 0o644);
});

it('names who is at work in the folder, and adds nothing', () => {
  const before = snapshot();
  const file = articleFile(TEXT);
  const options = {
    id: 'new-article',
    published: '2016-03-14',
    publisher: 'The Wire',
    rights: 'full',
    data,
  } as const;
  holdFolder(data, 'figures import', () => {
    expect(() => runAdd(file, options)).toThrow(
      expect.objectContaining({
        exitCode: 3,
        message: expect.stringMatching(
          /^busy: figures import \(process \d+ on host \S+\) is working in /,
        ),
      }),
    );
  });
  expect(snapshot()).toEqual(before);
});

it('lists what is left, without a character that steers the terminal', async () => {
  await add(articleFile('\u202e$12 billion\u202c was 5 tons'));
  const { said } = await figures('todo', '--data', data);
  expect(said).not.toMatch(/[\u202e\u202c]/);
  expect(said).toContain('2 numbers left in 1 article.');
  expect((await figures('todo', '--data', data, '--article', 'reuters-2015-05')).said).toBe(
    'Nothing is left to do.\n',
  );
});

it('prints numbers as they are read, with their sign', async () => {
  await add(articleFile('The ships carried 12500000 tons. It fell to -12.5 degrees Celsius.'));
  const { said } = await figures('todo', '--data', data);
  expect(said).toContain('12,500,000 ton');
  expect(said).toMatch(/ -12\.5 degrees Celsius +-12\.5 Cel/);
});

it('refuses a publication in the future', async () => {
  const { code, said } = await figures(
    ...['add', articleFile(TEXT), ...OPTIONS],
    ...['--published', '2199-03-14'],
  );
  expect([code, said]).toEqual([
    2,
    '--published must be a day that has come; 14 March 2199 is in the future',
  ]);
  expect(textOf('articles.csv')).not.toContain('new-article');
});

it('tells drafts that a row by hand has taken over from those that are left', async () => {
  await add(articleFile(TEXT));
  const row = 'new-both,new-article,count,Both,35,39,,,Counts the two sides and measures nothing.';
  writeFileSync(path.join(data, 'set-aside.csv'), `${textOf('set-aside.csv')}${row}\n`);
  const { said } = await figures('todo', '--data', data);
  expect(said).toContain('2 numbers left in 1 article.');
  expect(said).toContain('remove them from drafts.csv: new-article-both.');
});

it('does not import what is no file', async () => {
  const outcome = await figures('import', data, '--data', data);
  expect([outcome.code, outcome.said.includes('a folder')]).toEqual([2, true]);
});

it('needs a data folder', async () => {
  const outcome = await figures(
    'add',
    articleFile(TEXT),
    ...OPTIONS.slice(0, -1),
    path.join(home, 'nowhere'),
  );
  expect([outcome.code, outcome.said.includes('nowhere')]).toEqual([2, true]);
});

it('todo knows an article that is done from one that is not on record', async () => {
  expect(await figures('todo', '--article', 'reuters-2015-05', '--data', data)).toMatchObject({
    code: 0,
    said: 'Nothing is left to do.\n',
  });
  for (const more of [[], ['--accept-set-asides']]) {
    const { code, said } = await figures('todo', '--article', 'nope', '--data', data, ...more);
    expect(code).toBe(2);
    expect(said).toContain('no article “nope” is on record; there are: global-times-2013-03, ');
  }
});

it('names a folder that is not there', async () => {
  const nowhere = path.join(home, 'nowhere');
  const { code, said } = await add(articleFile(TEXT), '--data', nowhere);
  expect({ code, said }).toEqual({
    code: 2,
    said: `cannot open ${nowhere}: there is no such folder`,
  });
});

it.each([
  ['data', 'npm run figures -- todo'],
  ['../record-2/data', 'npm run figures -- todo --data ../record-2/data'],
  ["my editor's data", "npm run figures -- todo --data 'my editor'\\''s data'"],
])('names the next command for the folder %s', (folder, command) => {
  expect(nextTodo(folder)).toBe(command);
});
