/** Finds a Chromium for the tests, installs one where that is possible, and never skips silently. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** Quiet, offline apart from the tested site, and able to run as root in a container. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const run = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;

/** Playwright's own browser, whose place depends on its version. */
function ownBrowser(): string | null {
  const path = chromium.executablePath();
  return existsSync(path) ? path : null;
}

function installedBrowser(): string | null {
  return PLACES.find((path) => existsSync(path)) ?? ownBrowser();
}

function isDebianRoot(): boolean {
  const release = '/etc/os-release';
  const isDebian = existsSync(release) && /debian|ubuntu/i.test(readFileSync(release, 'utf8'));
  return isDebian && process.getuid?.() === 0;
}

function install(): void {
  console.error('No Chromium found; installing one for the tests.');
  if (isDebianRoot() && run('apt-get', ['update']) && run('apt-get', ['install', '-y', 'chromium']))
    return;
  run('npx', ['playwright', 'install', 'chromium']);
}

/** Path of a browser. Throws with one clear line when there is none and none can be installed. */
export function findBrowser(): string {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH names no file: ${chosen}`);
  }
  const present = installedBrowser();
  if (present !== null) return present;
  install();
  const installed = installedBrowser();
  if (installed !== null) return installed;
  throw new Error(
    'No Chromium for the end-to-end tests and none could be installed: install one and set CHROMIUM_PATH to it.',
  );
}
