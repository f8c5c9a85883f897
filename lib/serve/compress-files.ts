/** Brotli and gzip copies beside the files, made once so that no request has to wait for them. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { listFiles } from './build-folder';
import { isCompressible } from './content-type';

/** Below, a copy saves less than the header that announces it. */
const MIN_BYTES = 256;
const AT_A_TIME = 8;

/** What first views wait for gets the best; page data, four files a page, what costs a tenth of it. */
const qualityOf = (path: string) => (/\.(?:css|html|js|svg)$/.test(path) ? 11 : 9);

const brotli = (bytes: Uint8Array, quality: number) =>
  promisify(brotliCompress)(bytes, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
const gzipped = (bytes: Uint8Array) => promisify(gzip)(bytes, { level: 9 });

async function compressFile(path: string): Promise<void> {
  const bytes = await readFile(path);
  if (bytes.length < MIN_BYTES) return;
  const copies = [
    { suffix: '.br', copy: await brotli(bytes, qualityOf(path)) },
    { suffix: '.gz', copy: await gzipped(bytes) },
  ];
  for (const { suffix, copy } of copies)
    if (copy.length < bytes.length) await writeFile(path + suffix, copy);
}

export async function compressFiles(root: string): Promise<void> {
  const paths = listFiles(root).filter(isCompressible);
  const next = async (): Promise<void> => {
    for (let path = paths.pop(); path !== undefined; path = paths.pop())
      await compressFile(join(root, path));
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, next));
}
