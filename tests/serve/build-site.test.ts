import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { damagedFiles, loadManifest } from '@/lib/serve/build-folder';
import { hashInputs } from '@/lib/serve/build-inputs';
import { describeHolder } from '@/lib/store/lock-holder';
import { makeProject, type Project, runCommand } from './project';

let project: Project;
let out: string;
beforeEach(() => {
  project = makeProject();
  out = join(project.folder, 'out');
});
afterEach(() => project.remove());

const LOCKED = 'node_modules/.cache/figures-of-record';

async function build(): Promise<{ code: number | null; output: string }> {
  const run = runCommand(project, 'build-site');
  return { code: await run.code, output: run.output() };
}

describe('a build', () => {
  it('is finished, whole and known by its inputs', async () => {
    expect(await build()).toMatchObject({ code: 0 });
    const manifest = loadManifest(out);
    if (!manifest) throw new Error('no manifest');
    expect(damagedFiles(out, manifest)).toEqual([]);
    expect(manifest.inputs).toBe(hashInputs(project.folder, {}));
    expect(Object.keys(manifest.files)).toContain('index.html.br');
  });

  it('has the same bytes when it is made again', async () => {
    await build();
    const first = readFileSync(join(out, 'build.json'), 'utf8');
    await build();
    expect(readFileSync(join(out, 'build.json'), 'utf8')).toBe(first);
  });

  it('leaves nothing beside it', async () => {
    await build();
    await build();
    expect(readdirSync(join(project.folder, '.next'))).toEqual([]);
    expect(readdirSync(join(project.folder, LOCKED))).toEqual([]);
  });
});

describe('a failed build leaves the last one as it was', () => {
  const FAILURES: readonly (readonly [string, string, string, number, RegExp])[] = [
    ['findings', 'lib/cli/figures.ts', 'process.exit(1)', 1, /No page was built from it/],
    ['a check that cannot run', 'lib/cli/figures.ts', 'process.exit(2)', 2, /^/],
    ['a record that is being written', 'lib/cli/figures.ts', 'process.exit(3)', 3, /^/],
    ['a failed export', 'node_modules/next/dist/bin/next', 'process.exit(1)', 2, /export failed/],
    [
      'a crash',
      'node_modules/next/dist/bin/next',
      'process.kill(process.pid,9)',
      2,
      /export failed/,
    ],
    ['an empty export', 'export/index.html', '', 2, /index\.html: page without <head>/],
    ['a page of an unknown shape', 'export/index.html', '<head></head>', 2, /unknown shape/],
    [
      'a file without type',
      'export/data/figures.exe',
      'x',
      2,
      /without content type: .*figures\.exe/,
    ],
  ];

  it.each(FAILURES)('after %s', async (_name, path, text, code, message) => {
    await build();
    const before = readFileSync(join(out, 'build.json'), 'utf8');
    project.write(path, text);
    const failed = await build();
    expect(failed.code).toBe(code);
    expect(failed.output).toMatch(message);
    expect(failed.output).not.toMatch(/^\s+at /m);
    expect(readFileSync(join(out, 'build.json'), 'utf8')).toBe(before);
  });
});

const SLOW = `setTimeout(() => {}, 60000); console.log('exporting ' + process.pid);`;

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

const exporterOf = (output: string) => Number(/exporting (\d+)/.exec(output)?.[1]);

describe('a build under way', () => {
  it('refuses a second one and names the process', async () => {
    project.write('node_modules/next/dist/bin/next', SLOW);
    const first = runCommand(project, 'build-site');
    await first.printed('exporting');
    const second = await build();
    expect(second.code).toBe(3);
    expect(second.output).toContain(`process ${first.pid}`);
    first.kill('SIGTERM');
    await first.code;
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('ends with its children on %s', async (signal) => {
    project.write('node_modules/next/dist/bin/next', SLOW);
    const run = runCommand(project, 'build-site');
    await run.printed('exporting');
    const exporter = exporterOf(run.output());
    expect(isAlive(exporter)).toBe(true);
    run.kill(signal);
    expect(await run.code).not.toBe(0);
    expect(isAlive(exporter)).toBe(false);
  });

  it('that was killed needs no manual step: the next one takes over its lock', async () => {
    await build();
    const before = readFileSync(join(out, 'build.json'), 'utf8');
    const next = readFileSync(join(project.folder, 'node_modules/next/dist/bin/next'), 'utf8');
    project.write('node_modules/next/dist/bin/next', SLOW);
    const killed = runCommand(project, 'build-site');
    await killed.printed('exporting');
    killed.kill('SIGKILL');
    process.kill(exporterOf(killed.output()), 'SIGKILL');
    await killed.code;
    expect(readFileSync(join(out, 'build.json'), 'utf8')).toBe(before);
    project.write('node_modules/next/dist/bin/next', next);
    expect((await build()).code).toBe(0);
  });

  it('that died holds up nobody, though another process has its number now', async () => {
    const dead = { ...describeHolder('npm run build'), started: '1' };
    project.write(`${LOCKED}/.figures-lock`, `${JSON.stringify(dead)}\n`);
    expect((await build()).code).toBe(0);
    expect(readdirSync(join(project.folder, LOCKED))).toEqual([]);
  });

  it('that died is followed by one build at a time, however many rush in', async () => {
    project.write(
      'node_modules/next/dist/bin/next',
      `const { cpSync, mkdirSync, rmdirSync } = require('node:fs');
mkdirSync('building'); // fails when another build is here
cpSync('export', process.env.SITE_STAGING, { recursive: true });
setTimeout(() => rmdirSync('building'), 300);
`,
    );
    const dead = { ...describeHolder('npm run build'), started: '1' };
    project.write(`${LOCKED}/.figures-lock`, `${JSON.stringify(dead)}\n`);
    const codes = await Promise.all(Array.from({ length: 4 }, async () => (await build()).code));
    expect(codes).toContain(0);
    expect(codes.filter((code) => code !== 0 && code !== 3)).toEqual([]);
    expect(loadManifest(out)).not.toBeNull();
  });
});
