/** A small finished build in a folder of its own, made by the code that makes the real one. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findParts } from '@/lib/detach/find-parts';
import { finishBuild } from '@/lib/serve/finish-build';

export const SAMPLE_INPUTS = 'a'.repeat(64);

const page = readFileSync('tests/golden/detach/exported-page.html', 'utf8');
const csv = `id,quote\r\n${'one,"over $440 billion"\r\n'.repeat(200)}`;

export const SAMPLE_FILES: Readonly<Record<string, string>> = {
  'index.html': page,
  'figures.html': page.replace('Home', 'Figures'),
  'figures/one.html': page.replace('Home', 'One'),
  'embed/trade.html': page.replace('Home', 'Embed'),
  'add.html': page.replace('Home', 'Add'),
  '404.html': page.replace('Home', 'Not here'),
  '_not-found.html': page,
  'data/figures.csv': csv,
  'data/figures.json': '[]\n',
  'charts/trade/data.csv': csv,
  'data/figures/article_id=a/part-0.parquet': 'PAR1',
  'charts/trade/chart.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'charts/trade/metadata.json': '{}\n',
  'charts/trade.html': page.replace('Home', 'Trade'),
  'index.txt': 'flight',
};

/** The export as the framework leaves it, before it is finished. */
export function writeExport(root: string, files = SAMPLE_FILES): void {
  const addresses = findParts(page).stylesheets.map(
    ({ attributes }) => attributes.get('href') ?? '',
  );
  const styles = addresses.map((address, n) => [address, `.a${n}{color:#11${n}}`] as const);
  for (const [path, text] of [...Object.entries(files), ...styles]) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

export interface SampleBuild {
  readonly root: string;
  remove(): void;
}

export async function sampleBuild(): Promise<SampleBuild> {
  const folder = mkdtempSync(join(tmpdir(), 'figures-build-'));
  const root = join(folder, 'out');
  mkdirSync(root);
  writeExport(root);
  await finishBuild(root, SAMPLE_INPUTS);
  return { root, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export function copyBuild(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
}
