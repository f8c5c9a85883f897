/** `figures codebook`: renews the generated part of data/README.md. */
import type { Command } from 'commander';
import { renewCodebook } from '../publish/write-codebook';
import { holdFolder } from '../store/write-files';

const FILE = 'README.md';

export function renewReadme(data: string): void {
  holdFolder(data, 'figures codebook', (held) => {
    const before = held.read(FILE);
    if (before === null) throw new Error(`there is no ${FILE} in ${data} to renew`);
    const renewed = renewCodebook(new TextDecoder().decode(before));
    held.commit([{ path: FILE, before, after: new TextEncoder().encode(renewed) }]);
  });
}

export function addCodebookCommand(program: Command): void {
  program
    .command('codebook')
    .description('renew the column descriptions in the data folder’s README.md')
    .option('--data <dir>', 'data folder', 'data')
    .action(({ data }: { data: string }) => renewReadme(data));
}
