/** Configuration for other hosts, made from the same policy that the server applies. */
import type { TextFile } from '../detach/detach-page';
import { headersFile } from './headers-file';
import { nginxConfig } from './nginx-config';
import type { InlineHashes } from './security-policy';
import { sitemapFile } from './sitemap-file';

/** `base` is the address under which the site is published; empty when it is not known. */
export function hostFiles(
  files: readonly string[],
  inline: InlineHashes,
  base: string,
): TextFile[] {
  return [
    { path: '_headers', text: headersFile(files, inline) },
    { path: '_nginx.conf', text: nginxConfig(inline) },
    ...(base === '' ? [] : [{ path: 'sitemap.xml', text: sitemapFile(files, base) }]),
  ];
}
