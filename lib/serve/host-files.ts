/** Configuration for other hosts, made from the same policy that the server applies. */
import type { TextFile } from '../detach/detach-page';
import { headersFile } from './headers-file';
import { nginxConfig } from './nginx-config';
import { sitemapFile } from './sitemap-file';

/** `base` is the address under which the site is published; empty when it is not known. */
export function hostFiles(
  files: readonly string[],
  styles: readonly string[],
  base: string,
): TextFile[] {
  return [
    { path: '_headers', text: headersFile(files, styles) },
    { path: '_nginx.conf', text: nginxConfig(styles) },
    ...(base === '' ? [] : [{ path: 'sitemap.xml', text: sitemapFile(files, base) }]),
  ];
}
