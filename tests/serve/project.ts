/** A project in a folder of its own: real commands, a stand-in for the record check and the framework. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeExport } from './sample-build';

export interface Project {
  readonly folder: string;
  write(path: string, text: string): void;
  remove(): void;
}

/** The framework's command, as far as the build calls it: copies an export to where it was told. */
const NEXT = `const { cpSync } = require('node:fs');
cpSync('export', process.env.SITE_STAGING, { recursive: true });
`;

export function makeProject(): Project {
  const folder = mkdtempSync(join(tmpdir(), 'figures-project-'));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('package.json', '{"type":"module"}');
  write('data/figures.csv', 'id\n');
  write('lib/cli/figures.ts', `console.log('checked');\n`);
  write('node_modules/next/dist/bin/package.json', '{"type":"commonjs"}');
  write('node_modules/next/dist/bin/next', NEXT);
  symlinkSync(resolve('node_modules/tsx'), join(folder, 'node_modules/tsx'));
  writeExport(join(folder, 'export'));
  return { folder, write, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export interface Run {
  readonly code: Promise<number | null>;
  readonly pid: number;
  /** Everything printed so far. */
  output(): string;
  /** Resolves when the words have been printed or the command has ended. */
  printed(words: string): Promise<void>;
  kill(signal: NodeJS.Signals): void;
}

const LOADER = pathToFileURL(resolve('node_modules/tsx/dist/loader.mjs')).href;

/** Starts a command of this repository inside a project. */
export function runCommand(
  { folder }: Project,
  command: 'build-site' | 'start-site',
  {
    args = [],
    env = {},
    closeOutput = false,
  }: {
    readonly args?: readonly string[];
    readonly env?: Readonly<Record<string, string>>;
    /** Whether the reading ends of its output are closed at once. */
    readonly closeOutput?: boolean;
  } = {},
): Run {
  const script = resolve(`lib/cli/${command}.ts`);
  const child = spawn(process.execPath, ['--import', LOADER, script, ...args], {
    cwd: folder,
    env: { ...process.env, ...env },
  });
  if (closeOutput) {
    child.stdout.destroy();
    child.stderr.destroy();
  }
  let text = '';
  child.stdout.on('data', (chunk) => {
    text += chunk;
  });
  child.stderr.on('data', (chunk) => {
    text += chunk;
  });
  const code = new Promise<number | null>((done) => child.on('close', done));
  const printed = async (words: string) => {
    while (!text.includes(words) && child.exitCode === null && child.signalCode === null)
      await new Promise((wait) => setTimeout(wait, 25));
  };
  return {
    code,
    pid: child.pid ?? 0,
    output: () => text,
    printed,
    kill: (signal) => child.kill(signal),
  };
}

/** A port that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolvePort) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolvePort(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
