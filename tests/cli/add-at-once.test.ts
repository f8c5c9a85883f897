import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { DRAFTS } from '@/lib/record/draft';
import { readRecordFiles } from '@/lib/store/read-files';
import { rowsIn } from '@/lib/workbench/merge-rows';

const home = mkdtempSync(path.join(tmpdir(), 'figures-once-'));
const data = path.join(home, 'data');
cpSync('data', data, { recursive: true });
afterAll(() => rmSync(home, { recursive: true, force: true }));

interface Outcome {
  readonly id: string;
  readonly code: number | null;
  readonly said: string;
}

function addArticle(id: string, killAfter?: number): Promise<Outcome> {
  const file = path.join(home, `${id}.txt`);
  writeFileSync(
    file,
    `Trade of ${id.length * 7} tons reached $${id.length} billion in 2015: ${id}.\n`,
  );
  const words = ['add', file, '--id', id, '--published', '2016-03-14', '--publisher', 'The Wire'];
  const command = ['--import', 'tsx', 'lib/cli/figures.ts', ...words, '--data', data];
  const process_ = spawn(process.execPath, command);
  let said = '';
  process_.stderr.on('data', (chunk) => {
    said += chunk;
  });
  if (killAfter !== undefined) setTimeout(() => process_.kill('SIGKILL'), killAfter);
  return new Promise((resolve) => process_.on('close', (code) => resolve({ id, code, said })));
}

const added = () =>
  new Set(rowsIn(readRecordFiles(data), DRAFTS).rows.map(({ article_id }) => article_id));

it('keeps the articles of commands at once, or names who was quicker', async () => {
  const outcomes = await Promise.all(['one', 'three', 'fifteen'].map((id) => addArticle(id)));
  for (const { id, code, said } of outcomes) {
    expect([0, 3], said).toContain(code);
    if (code === 3)
      expect(said).toMatch(/busy: figures add \(process \d+ on host \S+\) is working/);
    expect(added().has(id)).toBe(code === 0);
  }
  expect(outcomes.some(({ code }) => code === 0)).toBe(true);
});

it('keeps old or new files when the command is killed, and goes on without a manual step', async () => {
  for (const killAfter of [300, 700, 900, 1000, 1100, 1300])
    await addArticle(`killed-${killAfter}`, killAfter);
  const last = await addArticle('afterwards');
  expect([last.code, last.said]).toEqual([0, '']);
  const files = readRecordFiles(data);
  // An article has its text, its row and its drafts, or none of them.
  const texts = [...files.keys()]
    .filter((file) => /killed/.test(file))
    .map((file) => path.basename(file, '.txt'));
  const rows = Buffer.from(files.get('articles.csv') ?? []).toString();
  expect([...added()].filter((id) => id.startsWith('killed')).sort()).toEqual(texts.sort());
  for (const id of texts) expect(rows).toContain(`\n${id},The Wire`);
  expect(readdirSync(data).filter((name) => name.startsWith('.'))).toEqual([]);
}, 60_000);
