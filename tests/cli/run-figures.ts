/** The command as people run it, in a process of its own. */
import { spawnSync } from 'node:child_process';

export interface Run {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export function runFigures(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Run {
  const done = spawnSync(process.execPath, ['--import', 'tsx', 'lib/cli/figures.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    timeout: 60_000,
  });
  return { code: done.status, signal: done.signal, stdout: done.stdout, stderr: done.stderr };
}
