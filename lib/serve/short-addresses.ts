/**
 * The files that people ask for most, once more under the page's own address with another suffix:
 * `/charts/trade.csv` is a copy of `/charts/trade/data.csv`. Copies and not redirects, because the
 * folder is served by hosts that know no rules. The long addresses are the ones that pages name.
 */
import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';

/** Suffix of the page's address, and the file below the page that it stands for. */
const OF_A_CHART: readonly (readonly [suffix: string, file: string])[] = [
  ['.csv', 'data.csv'],
  ['.json', 'data.json'],
  ['.metadata.json', 'metadata.json'],
  ['.svg', 'chart.svg'],
  ['.png', 'chart.png'],
];

const OF_THE_WHOLE: readonly (readonly [suffix: string, file: string])[] = [
  ['.csv', 'figures.csv'],
  ['.json', 'figures.json'],
  ['.metadata.json', 'datapackage.json'],
  ['.zip', 'figures-of-record.zip'],
];

const SHORT = /^\/(?:charts\/[^/]+|data(?:\.metadata)?)\.(?:csv|json|png|svg|zip)$/;

/** Whether an address is the short one of a download; `/charts/trade.txt` is the framework's. */
export const isShortAddress = (address: string): boolean => SHORT.test(address);

/** File below the build → its copy, for every file of the list that has one. */
export function shortCopies(files: readonly string[]): Map<string, string> {
  const known = new Set(files);
  const charts = files.flatMap((file) => /^charts\/([^/]+)\.html$/.exec(file)?.[1] ?? []);
  const pairs = [
    ...OF_THE_WHOLE.map(([suffix, file]) => [`data/${file}`, `data${suffix}`] as const),
    ...charts.flatMap((slug) => [
      ...OF_A_CHART.map(
        ([suffix, file]) => [`charts/${slug}/${file}`, `charts/${slug}${suffix}`] as const,
      ),
      [`charts/${slug}/${slug}.zip`, `charts/${slug}.zip`] as const,
    ]),
  ];
  return new Map(pairs.filter(([file]) => known.has(file)));
}

/** Throws when something stands where a copy would: no page may vanish under one. */
export function copyToShortAddresses(root: string, files: readonly string[]): void {
  for (const [file, copy] of shortCopies(files)) {
    if (existsSync(join(root, copy))) throw new Error(`two files for one address: ${copy}`);
    copyFileSync(join(root, file), join(root, copy));
  }
}
