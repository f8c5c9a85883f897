import { describe, expect, it } from 'vitest';
import { headersFile } from '@/lib/serve/headers-file';
import { hostFiles } from '@/lib/serve/host-files';
import { headersOf } from '@/lib/serve/response-headers';
import { sitemapFile } from '@/lib/serve/sitemap-file';
import { SAMPLE_FILES } from './sample-build';

const files = Object.keys(SAMPLE_FILES);
const inline = { scripts: ['sha256-BBBB'], styles: ['sha256-AAAA'] };

interface Rule {
  readonly pattern: RegExp;
  readonly headers: readonly (readonly [string, string])[];
}

/** As the hosts read it: `*` is anything, `:name` one segment. */
function rulesOf(text: string): Rule[] {
  return text
    .split('\n\n')
    .filter((block) => block.trim() !== '')
    .map((block) => {
      const [pattern = '', ...lines] = block.trim().split('\n');
      const source = pattern.replaceAll('.', '\\.').replace('*', '.*').replaceAll(/:\w+/g, '[^/]+');
      return {
        pattern: new RegExp(`^${source}$`),
        headers: lines.map((line) => {
          const colon = line.indexOf(':');
          return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()] as const;
        }),
      };
    });
}

const rules = rulesOf(headersFile(files, inline));

/** Every rule that matches adds its headers; the same name twice is joined. */
function merged(address: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const rule of rules.filter(({ pattern }) => pattern.test(address)))
    for (const [name, value] of rule.headers)
      headers.set(name, headers.has(name) ? `${headers.get(name)}, ${value}` : value);
  return headers;
}

const ADDRESSES: readonly (readonly [string, string])[] = [
  ['/', 'index.html'],
  ['/figures', 'figures.html'],
  ['/figures/one', 'figures/one.html'],
  ['/charts/trade', 'charts/trade.html'],
  ['/embed/trade', 'embed/trade.html'],
  ['/data/figures.csv', 'data/figures.csv'],
  ['/data.csv', 'data.csv'],
  ['/data.metadata.json', 'data.metadata.json'],
  ['/charts/trade/data.csv', 'charts/trade/data.csv'],
  ['/charts/trade/chart.svg', 'charts/trade/chart.svg'],
  ['/_next/static/chunks/a.js', '_next/static/chunks/a.js'],
  ['/_detached/boot-1.js', '_detached/boot-1.js'],
];

const SINGLE = [
  ...['X-Content-Type-Options', 'Referrer-Policy', 'Permissions-Policy', 'X-Frame-Options'],
  ...['Cross-Origin-Opener-Policy', 'Cross-Origin-Embedder-Policy', 'Cross-Origin-Resource-Policy'],
  ...['Cache-Control', 'Access-Control-Allow-Origin'],
];

describe('_headers', () => {
  it.each(ADDRESSES)('gives %s what the server gives', (address, file) => {
    const own = headersOf(address, file, inline);
    const given = merged(address);
    for (const name of SINGLE) expect(given.get(name), name).toBe(own[name]);
    expect(given.get('Content-Disposition')?.split(';')[0]).toBe(
      own['Content-Disposition']?.split(';')[0],
    );
  });

  it.each(ADDRESSES)('demands of %s both halves of the policy', (address, file) => {
    const own = headersOf(address, file, inline)['Content-Security-Policy'] ?? '';
    const [, framing] = /; (frame-ancestors .+)$/.exec(own) ?? [];
    expect(merged(address).get('Content-Security-Policy')).toBe(
      `${own.replace(`; ${framing}`, '')}, ${framing}`,
    );
  });

  it('stays below the hundred rules that hosts allow, however many figures there are', () => {
    const many = Array.from({ length: 10_000 }, (_, n) => `figures/f${n}.html`);
    expect(rulesOf(headersFile([...files, ...many], inline)).length).toBeLessThan(100);
  });
});

describe('the sitemap', () => {
  it('lists every page but those made for frames', () => {
    const found = [...sitemapFile(files, 'https://x.example').matchAll(/<loc>(.+?)<\/loc>/g)];
    expect(found.map(([, address]) => address)).toEqual(
      ['/', '/add', '/charts/trade', '/figures', '/figures/one'].map(
        (address) => `https://x.example${address}`,
      ),
    );
  });

  it('is made only for a site whose address is known', () => {
    const names = (base: string) => hostFiles(files, inline, base).map(({ path }) => path);
    expect(names('')).toEqual(['_headers', '_nginx.conf']);
    expect(names('https://x.example')).toContain('sitemap.xml');
  });
});
