import { pageAddresses } from './page-addresses';
import { groupOf } from './response-headers';

const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Every page but those made for frames (https://www.sitemaps.org/protocol.html). */
export function sitemapFile(files: readonly string[], base: string): string {
  const addresses = pageAddresses(files).filter((address) => !groupOf(address).embeddable);
  const entries = addresses.map(
    (address) => `  <url><loc>${escapeXml(encodeURI(base + address))}</loc></url>`,
  );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}
