/** Versions as promised: exact, above the floor where older ones are known to be unsafe, no addresses in the lock. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const lockText = readFileSync('package-lock.json', 'utf8');
const packages: Record<string, { version?: string; integrity?: string; link?: boolean }> =
  JSON.parse(lockText).packages;

/** Negative, nought or positive, by the numbers before any pre-release tag. */
function compare(one: string, other: string): number {
  const [left = [], right = []] = [one, other].map((version) =>
    (version.split('-')[0] ?? '').split('.').map(Number),
  );
  const difference = left.findIndex((part, place) => part !== right[place]);
  return difference < 0 ? 0 : (left[difference] ?? 0) - (right[difference] ?? 0);
}

const lockedVersions = (name: string): string[] =>
  Object.entries(packages).flatMap(([path, { version }]) =>
    version && path.endsWith(`node_modules/${name}`) ? [version] : [],
  );

it.each([
  ['16.4.5', '16.4.1', 1],
  ['16.4.1', '16.4.1', 0],
  ['16.10.0', '16.4.1', 1],
  ['15.9.9', '16.4.1', -1],
])('%s against %s', (one, other, sign) => {
  expect(Math.sign(compare(one, other))).toBe(sign);
});

describe('the version floor', () => {
  it.each([
    ['next', '16.4.1'],
    ['react', '19.3.1'],
    ['react-dom', '19.3.1'],
  ])('%s is at least %s', (name, floor) => {
    const versions = lockedVersions(name);
    expect(versions.length).toBeGreaterThan(0);
    for (const version of versions) expect(compare(version, floor)).toBeGreaterThanOrEqual(0);
  });
  it('sharp is absent or at least 0.35.5', () => {
    const old = lockedVersions('sharp').filter((version) => compare(version, '0.35.5') < 0);
    expect(old).toEqual([]);
  });
});

describe('package.json', () => {
  const direct = Object.entries<string>({ ...manifest.dependencies, ...manifest.devDependencies });
  it.each(direct)('%s has one exact version, %s', (name, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/);
    expect(packages[`node_modules/${name}`]?.version).toBe(version);
  });
  it('names the Node version it runs on', () => {
    expect(manifest.engines.node).toBe('>=20.19');
  });
});

describe('package-lock.json', () => {
  it('holds no download address', () => {
    expect(lockText).not.toContain('"resolved"');
    expect(lockText).not.toMatch(/registry|"https?:\/\/[^"]*\.tgz"/);
  });
  it('holds the integrity of every package', () => {
    const without = Object.entries(packages).filter(
      ([path, { integrity, link }]) => path !== '' && !link && !integrity,
    );
    expect(without.map(([path]) => path)).toEqual([]);
  });
});
