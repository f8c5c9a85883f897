/** `figures codebook`: renews the generated part of data/README.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { renewCodebook } from '../publish/write-codebook';

export function addCodebookCommand(program: Command): void {
  program
    .command('codebook')
    .description('renew the column descriptions in the data folder’s README.md')
    .option('--data <dir>', 'data folder', 'data')
    .action((options: { data: string }) => {
      const file = path.join(options.data, 'README.md');
      writeFileSync(file, renewCodebook(readFileSync(file, 'utf8')));
    });
}
