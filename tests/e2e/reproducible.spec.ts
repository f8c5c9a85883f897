/** The same record gives the same bytes: built again elsewhere, in another time zone and language. */
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const SOURCES = [
  ...['app', 'components', 'data', 'lib', 'public'],
  ...['next.config.js', 'package.json', 'package-lock.json', 'tsconfig.json'],
];

/** A copy that shares its bytes with the original where the disk allows it. */
function linkFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkFolder(source, target);
    else if (entry.isSymbolicLink()) cpSync(source, target, { verbatimSymlinks: true });
    else
      try {
        linkSync(source, target);
      } catch {
        copyFileSync(source, target);
      }
  }
}

/** Hash of every file of a build, and of what it was made from. */
const manifestOf = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'out/build.json'), 'utf8')) as {
    readonly inputs: string;
    readonly files: Record<string, { readonly sha256: string }>;
  };

test('a second build in another folder, time zone and language has the same bytes', () => {
  test.setTimeout(420_000);
  const folder = mkdtempSync(join(tmpdir(), 'figures again '));
  try {
    for (const source of SOURCES)
      if (readdirSync('.').includes(source))
        cpSync(source, join(folder, source), { recursive: true });
    linkFolder('node_modules', join(folder, 'node_modules'));
    execFileSync(process.execPath, ['--import', 'tsx', 'lib/cli/build-site.ts'], {
      cwd: folder,
      env: { ...process.env, TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'ar_EG.UTF-8' },
      stdio: 'pipe',
    });
    const [first, second] = [manifestOf('.'), manifestOf(folder)];
    expect(second.inputs, 'sources changed since the site was built').toBe(first.inputs);
    const differing = [
      ...new Set([...Object.keys(first.files), ...Object.keys(second.files)]),
    ].filter((path) => first.files[path]?.sha256 !== second.files[path]?.sha256);
    expect(differing).toEqual([]);
    expect(Object.keys(first.files).length).toBeGreaterThan(100);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
