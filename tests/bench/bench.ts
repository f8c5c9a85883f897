/**
 * `npm run bench`: every benchmark of this folder in turn, each in a process of its own, so that
 * none inherits the heap or the compiled code of another. Never fails a build.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = import.meta.dirname;
/** Garbage is collected on demand where memory is measured; a million figures need room. */
const NODE_OPTIONS = ['--expose-gc', '--max-old-space-size=8192', '--import', 'tsx'];

const wanted = process.argv[2] ?? '';
const benches = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.bench.ts') && name.includes(wanted))
  .sort();
for (const name of benches) {
  console.log(`\n${name}`);
  const { status, signal } = spawnSync(process.execPath, [...NODE_OPTIONS, join(FOLDER, name)], {
    stdio: 'inherit',
  });
  if (status !== 0) console.log(`${name} ended with ${signal ?? `exit code ${status}`}`);
}
if (benches.length === 0) console.log(`no benchmark is named like “${wanted}”`);
