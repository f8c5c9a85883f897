/** `npm run build`: the record is checked, the site exported, finished and swapped into `out/`. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { siteOf } from '../publish/edition';
import { swapIn } from '../serve/build-folder';
import { hashInputs } from '../serve/build-inputs';
import { finishBuild } from '../serve/finish-build';
import { runChild } from '../serve/run-child';
import { type FolderLock, lockFolder } from '../store/lock-folder';
import { localDisk } from '../store/write-disk';
import { StoreFault } from '../store/write-fault';
import { EXIT } from './exit-code';

export const BUILD_FOLDER = 'out';
const STAGING = '.next/site';
const PREVIOUS = '.next/previous-site';
/** Two builds would write into the same staging folder. Beside the packages, so that no tool sees it. */
const LOCKED = 'node_modules/.cache/figures-of-record';

/** 0 done, 1 findings in the record, 2 the build failed, 3 another build is running, or a writer of the record. */
export type BuildExit = 0 | 1 | 2 | 3;

const TSX = ['--import', 'tsx'];

async function checkRecord(project: string): Promise<BuildExit> {
  const { code } = await runChild([...TSX, 'lib/cli/figures.ts', 'check'], { cwd: project });
  if (code === EXIT.done) return 0;
  // Somebody is writing the record: the same command succeeds when it is started again.
  if (code === EXIT.busy) return 3;
  if (code !== EXIT.findings) return 2;
  console.error('The record has findings (above). No page was built from it.');
  return 1;
}

async function exportPages(project: string, inputs: string): Promise<boolean> {
  rmSync(join(project, STAGING), { recursive: true, force: true });
  const next = join('node_modules', 'next', 'dist', 'bin', 'next');
  const env = { ...process.env, SITE_STAGING: STAGING, SITE_BUILD_ID: inputs.slice(0, 20) };
  const { code } = await runChild([next, 'build'], { cwd: project, env });
  return code === 0;
}

async function buildLocked(project: string): Promise<BuildExit> {
  const started = performance.now();
  const { base } = siteOf(process.env);
  const inputs = hashInputs(project, process.env);
  const checked = await checkRecord(project);
  if (checked !== 0) return checked;
  if (!(await exportPages(project, inputs))) {
    console.error('The export failed (above). The last build, if there is one, is untouched.');
    return 2;
  }
  const { files, bytes } = await finishBuild(join(project, STAGING), inputs, base);
  swapIn(join(project, STAGING), join(project, BUILD_FOLDER), join(project, PREVIOUS));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  // The build is known by what it started from: the next start sees the difference and rebuilds.
  if (hashInputs(project, process.env) !== inputs)
    console.warn('Sources changed while they were being built; the next start builds again.');
  console.log(`Built ${BUILD_FOLDER}/: ${files} files, ${bytes} bytes, ${seconds} s.`);
  return 0;
}

/** The lock of the record's writers serves builds too: a dead build's is taken over, a reused process id is not. */
function lockBuild(project: string): FolderLock {
  const folder = join(project, LOCKED);
  mkdirSync(folder, { recursive: true });
  return lockFolder(localDisk, folder, 'npm run build');
}

export async function buildSite(project: string): Promise<BuildExit> {
  let lock: FolderLock | null = null;
  try {
    lock = lockBuild(project);
    return await buildLocked(project);
  } catch (error) {
    if (lock === null && error instanceof StoreFault && error.problem === 'busy') {
      console.error(`Another build is running. ${error.message}`);
      return EXIT.busy;
    }
    console.error(`The build failed: ${error instanceof Error ? error.message : error}`);
    console.error('The last build, if there is one, is untouched.');
    return EXIT.environment;
  } finally {
    lock?.release();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.exitCode = await buildSite(process.cwd());
