import { addressOf, siteOf } from '@/lib/publish/edition';

export const dynamic = 'force-static';

/** Everything may be read. A sitemap needs whole addresses: without a known site there is none. */
export function GET(): Response {
  const site = siteOf(process.env);
  const sitemap = site.base === '' ? '' : `\nSitemap: ${addressOf(site, '/sitemap.xml')}\n`;
  return new Response(`User-agent: *\nAllow: /\n${sitemap}`);
}
