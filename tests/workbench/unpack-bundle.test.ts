import { zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readBundle } from '@/lib/workbench/read-bundle';
import { rowsOf } from '@/lib/workbench/workbench-state';
import { exportWorkbench, zipMembers } from '@/lib/workbench/write-bundle';
import { finishHalloway, HALLOWAY, NEW_UNITS } from './halloway';

const exported = exportWorkbench(finishHalloway(), NEW_UNITS);
const utf8 = (text: string) => new TextEncoder().encode(text);
const codesOf = (bytes: Uint8Array) =>
  readBundle(bytes, 'export.zip').findings.map(({ code }) => code);

/** A zip of these names, stored; the same name twice makes two entries. */
function zipOf(names: readonly string[], bytes = utf8('x')): Uint8Array {
  const placeholders = names.map((name, index) => index + '_'.repeat(name.length - 1));
  const zip = zipSync(Object.fromEntries(placeholders.map((name) => [name, bytes])), { level: 0 });
  let latin1 = Buffer.from(zip).toString('latin1');
  names.forEach((name, index) => {
    latin1 = latin1.replaceAll(placeholders[index] ?? '', name);
  });
  return new Uint8Array(Buffer.from(latin1, 'latin1'));
}

/** The same zip with a lie about the unpacked size of its first entry. */
function lying(zip: Uint8Array, size: number): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  const directory = view.getUint32(copy.length - 6, true);
  view.setUint32(directory + 24, size, true);
  return copy;
}

const manifest = (value: unknown) => zipSync({ 'manifest.json': utf8(JSON.stringify(value)) });

it.each<[name: string, bytes: Uint8Array, codes: string[]]>([
  ['no zip', utf8('id,article\n'), ['bundle/not-a-zip']],
  ['nothing', new Uint8Array(), ['bundle/not-a-zip']],
  ['half a zip', exported.slice(0, exported.length / 2), ['bundle/damaged']],
  ['a zip without its directory', exported.slice(0, -22), ['bundle/damaged']],
  ['a path upwards', zipOf(['../figures.csv']), ['bundle/unsafe-path']],
  ['a path from the root', zipOf(['/etc/passwd']), ['bundle/unsafe-path']],
  [
    'a path of Windows',
    zipOf(['..\\figures.csv', 'c:\\x']),
    ['bundle/unsafe-path', 'bundle/unsafe-path'],
  ],
  ['an article elsewhere', zipOf(['articles/../../x.txt']), ['bundle/unsafe-path']],
  ['a file of another kind', zipOf(['figures.exe']), ['bundle/stray-file']],
  ['a prototype for a name', zipOf(['__proto__']), ['bundle/stray-file']],
  ['a name twice', zipOf(['figures.csv', 'figures.csv']), ['bundle/duplicate-file']],
  ['a bomb', zipSync({ 'figures.csv': new Uint8Array(11 * 1024 * 1024) }), ['bundle/too-large']],
  ['more than a zip may be', new Uint8Array(21 * 1024 * 1024), ['bundle/too-large']],
  ['no manifest', zipOf(['figures.csv']), ['bundle/no-manifest']],
  ['a manifest that is none', manifest([]), ['bundle/manifest']],
  [
    'a manifest of another format',
    manifest({ format: 'x', article: 'a', files: [] }),
    ['bundle/manifest'],
  ],
  [
    'a manifest that leads upwards',
    manifest({ format: 'figures-of-record/article-1', article: '../a', files: [] }),
    ['bundle/manifest'],
  ],
])('refuses %s, by name', (_, bytes, codes) => {
  expect(codesOf(bytes)).toEqual(codes);
});

it('stops at the size that a bomb declares', () => {
  const bomb = zipSync({ 'figures.csv': new Uint8Array(30 * 1024 * 1024) });
  expect(codesOf(lying(bomb, 1000))).toEqual(['bundle/no-manifest']);
});

it('names files that are missing', () => {
  expect(codesOf(zipMembers(new Map(), HALLOWAY.id))).toEqual(
    Array.from({ length: 4 }, () => 'bundle/missing-file'),
  );
});

it('reads a hundred findings no further than a person would', () => {
  expect(
    codesOf(zipOf(Array.from({ length: 100 }, (_, index) => `stray-${index}.csv`))),
  ).toHaveLength(20);
});

it('refuses every zip that is cut or has one bit flipped in what it holds', () => {
  let refused = 0;
  for (let at = 40; at < exported.length - 100; at += 211) {
    const flipped = exported.slice();
    flipped[at] = (flipped[at] ?? 0) ^ 1;
    const { bundle, findings } = readBundle(flipped, 'export.zip');
    if (bundle === null) {
      refused++;
      expect(findings.length).toBeGreaterThan(0);
    } else expect(bundle).toEqual(readBundle(exported, 'export.zip').bundle);
  }
  expect(refused).toBeGreaterThan(20);
});

it('reads back what was exported', () => {
  const { bundle, findings } = readBundle(exported, 'export.zip');
  expect(findings).toEqual([]);
  expect(bundle?.article).toEqual(HALLOWAY);
  const { figures, setAsides } = rowsOf(finishHalloway());
  expect(bundle).toMatchObject({ figures, setAsides, units: NEW_UNITS });
  expect(bundle?.notes).toHaveLength(1);
});
