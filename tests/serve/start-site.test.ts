import { appendFileSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freePort, makeProject, type Project, type Run, runCommand } from './project';

let project: Project;
let port: number;
beforeEach(async () => {
  project = makeProject();
  port = await freePort();
});
afterEach(() => project.remove());

const start = (args: readonly string[] = [], env: Readonly<Record<string, string>> = {}): Run =>
  runCommand(project, 'start-site', { args, env: { PORT: String(port), ...env } });

async function stop(run: Run): Promise<number | null> {
  run.kill('SIGTERM');
  return run.code;
}

async function refusal(run: Run): Promise<{ code: number | null; output: string }> {
  return { code: await run.code, output: run.output() };
}

const READY = 'Figures of Record: http://';

describe('npm start', () => {
  it('builds what is missing, serves it and ends in peace', async () => {
    const run = start();
    await run.printed(READY);
    expect(run.output()).toContain(`${READY}localhost:${port}`);
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
    expect(await (await fetch(`http://127.0.0.1:${port}/data/figures.csv`)).text()).toContain(
      '440',
    );
    expect(await stop(run)).toBe(0);
  });

  it('does not build again what has not changed, and does when it has', async () => {
    await stop(await started());
    const again = await started();
    expect(again.output()).not.toContain('Built');
    await stop(again);
    project.write('data/figures.csv', 'id\nnew\n');
    const changed = await started();
    expect(changed.output()).toContain('Built out/');
    await stop(changed);
  });

  it('serves the last build as it is with --no-build', async () => {
    await stop(await started());
    project.write('lib/cli/figures.ts', 'process.exit(1)');
    const findings = await refusal(start());
    expect(findings).toMatchObject({ code: 1 });
    expect(findings.output).toContain('npm start -- --no-build');
    const run = start(['--no-build']);
    await run.printed(READY);
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200);
    await stop(run);
  });
});

async function started(): Promise<Run> {
  const run = start();
  await run.printed(READY);
  return run;
}

describe('a damaged build is refused, with the way to mend it', () => {
  const DAMAGE: readonly (readonly [string, (out: string) => void])[] = [
    ['a byte added', (out) => appendFileSync(join(out, 'data/figures.csv'), 'x')],
    ['a file gone', (out) => rmSync(join(out, 'index.html'))],
    ['a compressed copy cut', (out) => writeFileSync(join(out, 'index.html.br'), '')],
  ];

  it.each(DAMAGE)('%s', async (_name, damage) => {
    await stop(await started());
    damage(join(project.folder, 'out'));
    const { code, output } = await refusal(start());
    expect(code).toBe(2);
    expect(output).toMatch(
      /The build is damaged: 1 files differ, the first is out\/\S+\. Rebuild it/,
    );
  });

  it.each([
    ['a manifest cut', '{"version":1,"inputs"'],
    ['a manifest of another kind', '{"version":2}'],
  ])('%s', async (_name, text) => {
    await stop(await started());
    project.write('out/build.json', text);
    const { code, output } = await refusal(start(['--no-build']));
    expect(code).toBe(2);
    expect(output).toContain('There is no finished build in out/. Rebuild it: npm run build');
  });

  it('no build at all', async () => {
    const { code, output } = await refusal(start(['--no-build']));
    expect(code).toBe(2);
    expect(output).toContain('npm run build');
    expect(existsSync(join(project.folder, 'out'))).toBe(false);
  });
});

describe('an address that cannot be listened on', () => {
  it('in use: ends before anything is built and names a free port', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
    const { code, output } = await refusal(start());
    expect(code).toBe(2);
    expect(output).toMatch(new RegExp(`Port ${port} is in use. Free: PORT=\\d+ npm start`));
    expect(existsSync(join(project.folder, 'out'))).toBe(false);
    await new Promise((resolve) => other.close(resolve));
  });

  it.each(['0', '65536', '-1', 'http', '80.5', '1e9'])('PORT=%s is no port', async (text) => {
    const { code, output } = await refusal(start([], { PORT: text }));
    expect(code).toBe(2);
    expect(output).toContain(`PORT is not a port: ${text}`);
  });

  it('HOST that is none of this machine', async () => {
    const { code, output } = await refusal(start([], { HOST: '203.0.113.7' }));
    expect(code).toBe(2);
    expect(output).toContain('Cannot listen on 203.0.113.7');
  });
});

describe('a reader of the output that goes away', () => {
  it('takes nothing but the words with it', async () => {
    await stop(await started());
    const run = runCommand(project, 'start-site', {
      env: { PORT: String(port) },
      closeOutput: true,
    });
    for (let turn = 0; turn < 100; turn += 1) {
      const answer = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => null);
      if (answer) break;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200);
    expect(await stop(run)).toBe(0);
  });
});

describe('a wrong option', () => {
  it('is answered with the usage and exit code 2', async () => {
    const { code, output } = await refusal(start(['--bild']));
    expect(code).toBe(2);
    expect(output).toContain('Usage: npm start');
    expect(output).not.toMatch(/^\s+at /m);
  });
});
