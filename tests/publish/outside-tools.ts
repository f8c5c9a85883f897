/** Programs that read the downloads as their users do, where a machine has them. */
import { spawnSync } from 'node:child_process';

export interface OutsideTool {
  readonly command: string;
  /** Null when the machine lacks it; the name of the test then says so. */
  readonly path: string | null;
  /** ` (not run: …)` behind the name of a test that cannot run here; empty otherwise. */
  readonly absence: string;
}

/** The first of several commands that answers to `args` with success. */
function findTool(
  name: string,
  commands: readonly string[],
  args: readonly string[],
  install: string,
): OutsideTool {
  const works = (command: string) =>
    spawnSync(command, args, { stdio: 'ignore', timeout: 60_000 }).status === 0;
  const path = commands.find(works) ?? null;
  const absence = path === null ? ` (not run: ${name} is not installed; ${install})` : '';
  if (absence !== '') console.warn(`Outside tool missing${absence}`);
  return { command: name, path, absence };
}

export const findPandas = () =>
  findTool(
    'pandas',
    ['python3', '/usr/bin/python3', 'python'],
    ['-c', 'import pandas'],
    'on Debian: apt-get install python3-pandas',
  );

export const findR = () =>
  findTool('R', ['Rscript'], ['--version'], 'on Debian: apt-get install r-base-core');

export const findOffice = () =>
  findTool(
    'LibreOffice',
    ['soffice', 'libreoffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'],
    ['--version'],
    'on Debian: apt-get install libreoffice-calc',
  );

interface RunOptions {
  readonly input?: string;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** What a program prints. Throws with its complaints when it fails. */
export function run(
  command: string,
  args: readonly string[],
  { input = '', cwd = '.', env = {} }: RunOptions = {},
): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    input,
    encoding: 'utf8',
    timeout: 120_000,
    // The same letters wherever the test runs; the default of a bare machine is ASCII.
    env: { ...process.env, LC_ALL: 'C.UTF-8', ...env },
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr}`);
  return stdout;
}
