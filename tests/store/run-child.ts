/** Bundles the child once, so that starting it costs no more than starting Node. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { VERSION_FILES } from './version-files';

export async function bundleChild(outDir: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: path.join(import.meta.dirname, 'write-child.ts'),
      outDir,
      emptyOutDir: false,
      minify: false,
      rollupOptions: { output: { entryFileNames: 'child.mjs', format: 'es' } },
    },
  });
  return path.join(outDir, 'child.mjs');
}

export const temporaryFolder = (): string => mkdtempSync(path.join(tmpdir(), 'figures-store-'));

/** A folder at version 0. */
export function versionFolder(parent: string, name: string): string {
  const folder = path.join(parent, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, 'articles'), { recursive: true });
  for (const file of VERSION_FILES) writeFileSync(path.join(folder, file), `0\n${file}\n`);
  return folder;
}

export const startChild = (script: string, ...args: string[]): ChildProcess =>
  spawn(process.execPath, [script, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
