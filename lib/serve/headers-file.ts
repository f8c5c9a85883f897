/**
 * `_headers`, as Netlify and Cloudflare Pages read it. There, every rule that matches an address
 * adds its headers, and a header given twice is joined with a comma. So what holds everywhere
 * stands under `/*`, and the rest under patterns of which only one matches. A policy joined from
 * two demands both, which is how pages outside `/embed/` get their ban on framing. Answers for
 * unknown addresses get what stands under `/*`. The short addresses of a chart's files cannot be told
 * from its page there and get the page's headers: scripts of other sites ask for the long ones.
 */
import { pageAddresses } from './page-addresses';
import { groupOf, headersOf, SAVED_EXTENSIONS } from './response-headers';
import {
  COMMON_SECURITY,
  type InlineHashes,
  NOTHING_INLINE,
  pagePolicy,
  TRANSPORT_SECURITY,
} from './security-policy';

const rule = (pattern: string, headers: Readonly<Record<string, string>>): string =>
  [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join(
    '\n',
  );

/** `/figures/cn-us` → `/figures/:page`: hosts limit the number of rules. */
const patternOf = (address: string) => address.replace(/^(\/[^/]+)\/[^/]+$/, '$1/:page');

const OF_ITS_GROUP = [
  'Cross-Origin-Resource-Policy',
  'Cache-Control',
  'X-Frame-Options',
  'Access-Control-Allow-Origin',
  'Access-Control-Expose-Headers',
];

function groupRule(pattern: string, address: string, file: string): string {
  const headers = headersOf(address, file, NOTHING_INLINE);
  const own = Object.entries(headers).filter(([name]) => OF_ITS_GROUP.includes(name));
  const framing = groupOf(address).embeddable ? '*' : "'none'";
  return rule(pattern, {
    ...Object.fromEntries(own),
    'Content-Security-Policy': `frame-ancestors ${framing}`,
  });
}

const FILE_PATTERNS: readonly (readonly [string, string])[] = [
  ['/_next/static/*', '/_next/static/a.js'],
  ['/_detached/*', '/_detached/a.js'],
  ['/data/*', '/data/a.json'],
  ...['csv', 'json', 'metadata.json', 'zip'].map((suffix): readonly [string, string] => [
    `/data.${suffix}`,
    `/data.${suffix}`,
  ]),
  ['/articles/:id/:file', '/articles/a/a.json'],
  ['/charts/:slug/:file', '/charts/a/a.json'],
  ['/figures/:id/:file', '/figures/a/a.json'],
];

export function headersFile(files: readonly string[], inline: InlineHashes): string {
  const patterns = new Map(pageAddresses(files).map((address) => [patternOf(address), address]));
  return [
    rule('/*', {
      ...COMMON_SECURITY,
      [TRANSPORT_SECURITY.name]: TRANSPORT_SECURITY.value,
      'Content-Security-Policy': pagePolicy(inline),
    }),
    ...[...patterns].map(([pattern, address]) => groupRule(pattern, address, 'a.html')),
    ...FILE_PATTERNS.map(([pattern, address]) => groupRule(pattern, address, address)),
    ...SAVED_EXTENSIONS.map((extension) =>
      rule(`/*.${extension}`, { 'Content-Disposition': 'attachment' }),
    ),
  ].join('\n');
}
