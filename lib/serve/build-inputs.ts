/** Everything a build is made from, as one hash: the same inputs give the same build. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles, sha256Of } from './build-folder';

const INPUTS = [
  'app',
  'components',
  'data',
  'lib',
  'public',
  'next.config.js',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
];

/** Address under which the site is published, e.g. `https://figures.example`; used in its files. */
export const SITE_URL_VARIABLE = 'SITE_URL';

function filesOf(project: string, input: string): string[] {
  const path = join(project, input);
  if (!existsSync(path)) return [];
  return statSync(path).isDirectory() ? listFiles(path).map((file) => `${input}/${file}`) : [input];
}

export function hashInputs(
  project: string,
  environment: Readonly<Record<string, string | undefined>>,
): string {
  const hash = createHash('sha256');
  for (const file of INPUTS.flatMap((input) => filesOf(project, input)))
    hash.update(`${file}\0${sha256Of(readFileSync(join(project, file)))}\n`);
  hash.update(`${SITE_URL_VARIABLE}=${environment[SITE_URL_VARIABLE] ?? ''}\n`);
  return hash.digest('hex');
}
