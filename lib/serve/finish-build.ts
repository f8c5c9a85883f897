/** From the framework's export to a finished build: scripts detached, copies compressed, all hashed. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DETACHED_FOLDER, detachPage, type TextFile } from '../detach/detach-page';
import { LOADER_HASH } from '../detach/loader';
import { addNames, keepUsed, type PageNames } from '../detach/used-styles';
import { describeFiles, listFiles } from './build-folder';
import { compressFiles } from './compress-files';
import { contentTypeOf } from './content-type';
import { hostFiles } from './host-files';
import { MANIFEST_FILE, writeManifest } from './manifest';
import { pagePolicy } from './security-policy';
import { copyToShortAddresses } from './short-addresses';

/** Pages that are nothing without their scripts. */
const AT_ONCE = new Set(['add.html', 'check.html']);

/**
 * What the framework exports and nobody asks for: its not-found page a second time (hosts look for
 * `404.html`), and the source of each worker beside the compiled one.
 */
function dropNeedless(root: string): void {
  for (const path of listFiles(root))
    if (/^_not-found[./]|^_next\/static\/media\/.+\.tsx?$/.test(path)) rmSync(join(root, path));
  rmSync(join(root, '_not-found'), { recursive: true, force: true });
}

/** Pages of one kind share their styles, so that the policy names few hashes. */
const kindOf = (path: string) => path.split('/')[0] ?? '';

/** Names of classes and elements by kind of page. */
function namesByKind(root: string, pages: readonly string[]): Map<string, PageNames> {
  const kinds = new Map<string, PageNames>();
  for (const path of pages) {
    const names = kinds.get(kindOf(path)) ?? { classes: new Set(), elements: new Set() };
    addNames(readFileSync(join(root, path), 'utf8'), names);
    kinds.set(kindOf(path), names);
  }
  return kinds;
}

/** Reads stylesheets cut to what a kind of page needs, each once. */
function stylesheets(root: string, kinds: ReadonlyMap<string, PageNames>) {
  const cut = new Map<string, string>();
  return (page: string, address: string): string | null => {
    const path = join(root, address);
    if (!existsSync(path)) return null;
    const key = `${kindOf(page)} ${address}`;
    const known = cut.get(key);
    if (known !== undefined) return known;
    const css = readFileSync(path, 'utf8');
    const names = kinds.get(kindOf(page));
    // Pages that are written by their scripts have their classes from those.
    const kept = names && !AT_ONCE.has(page) ? keepUsed(css, names) : css;
    cut.set(key, kept);
    return kept;
  };
}

const SCRIPTS: readonly string[] = [LOADER_HASH];

/** Detaches the scripts of all pages; hashes of their styles. */
function detachPages(root: string): string[] {
  const pages = listFiles(root).filter((file) => file.endsWith('.html'));
  const sheets = stylesheets(root, namesByKind(root, pages));
  const write = ({ path, text }: TextFile) => writeFileSync(join(root, path), text);
  const policy = (hashes: readonly string[]) => pagePolicy({ scripts: SCRIPTS, styles: hashes });
  const styles = new Set<string>();
  mkdirSync(join(root, DETACHED_FOLDER), { recursive: true });
  for (const path of pages) {
    const html = readFileSync(join(root, path), 'utf8');
    try {
      const stylesheet = (address: string) => sheets(path, address);
      const options = { stylesheet, atOnce: AT_ONCE.has(path), policy };
      const page = detachPage(html, options);
      write(page.boot);
      write({ path, text: page.html });
      for (const hash of page.styleHashes) styles.add(hash);
    } catch (error) {
      throw new Error(`${path}: ${error instanceof Error ? error.message : error}`);
    }
  }
  return [...styles].sort();
}

/** Throws when a file has no content type: a host would have to guess it. */
function refuseUnknownTypes(root: string): void {
  const unknown = listFiles(root).filter((path) => contentTypeOf(path) === null);
  if (unknown.length > 0) throw new Error(`files without content type: ${unknown.join(', ')}`);
}

export interface FinishedBuild {
  readonly files: number;
  readonly bytes: number;
}

/** Finishes the export in `root` in place. The manifest is written last. */
export async function finishBuild(root: string, inputs: string, base = ''): Promise<FinishedBuild> {
  dropNeedless(root);
  refuseUnknownTypes(root);
  copyToShortAddresses(root, listFiles(root));
  const inline = { scripts: [...SCRIPTS], styles: detachPages(root) };
  for (const { path, text } of hostFiles(listFiles(root), inline, base))
    writeFileSync(join(root, path), text);
  await compressFiles(root);
  const files = describeFiles(root);
  writeFileSync(join(root, MANIFEST_FILE), writeManifest({ version: 1, inputs, inline, files }));
  const sizes = Object.values(files).map(({ bytes }) => bytes);
  return { files: sizes.length, bytes: sizes.reduce((sum, bytes) => sum + bytes, 0) };
}
