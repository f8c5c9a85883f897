/** Runs a program to its end; it never outlives this process. */
import { spawn } from 'node:child_process';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export interface ChildResult {
  /** Exit code; null when a signal ended it. */
  readonly code: number | null;
  /** The signal that this process got and handed on. */
  readonly stoppedBy: NodeJS.Signals | null;
}

/** A group of its own, so that the program's own helpers end with it. */
export function runChild(
  args: readonly string[],
  options: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv },
): Promise<ChildResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { ...options, stdio: 'inherit', detached: true });
    let stoppedBy: NodeJS.Signals | null = null;
    const stop = (signal: NodeJS.Signals) => {
      stoppedBy = signal;
      endGroup(child.pid, signal);
    };
    const endAll = () => endGroup(child.pid, 'SIGKILL');
    for (const signal of SIGNALS) process.on(signal, stop);
    process.on('exit', endAll);
    const settle = () => {
      for (const signal of SIGNALS) process.off(signal, stop);
      process.off('exit', endAll);
    };
    child.on('error', (error) => {
      settle();
      reject(error);
    });
    child.on('close', (code) => {
      settle();
      if (stoppedBy !== null) endAll();
      resolve({ code, stoppedBy });
    });
  });
}

function endGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // The group has ended by itself.
  }
}
