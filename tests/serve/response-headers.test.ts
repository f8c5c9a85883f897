import { describe, expect, it } from 'vitest';
import { headersOf } from '@/lib/serve/response-headers';

const inline = { scripts: ['sha256-BBBB'], styles: ['sha256-AAAA'] };

const FILES: readonly (readonly [string, string])[] = [
  ['/', 'index.html'],
  ['/figures/one', 'figures/one.html'],
  ['/charts/trade', 'charts/trade.html'],
  ['/charts/trade/data.csv', 'charts/trade/data.csv'],
  ['/data/figures.csv', 'data/figures.csv'],
  ['/data', 'data.html'],
  ['/embed/trade', 'embed/trade.html'],
  ['/_next/static/chunks/a.js', '_next/static/chunks/a.js'],
  ['/_detached/boot-1.js', '_detached/boot-1.js'],
];

describe('every answer', () => {
  it.each(FILES)('for %s carries the security headers', (address, file) => {
    const headers = headersOf(address, file, inline);
    expect(headers).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    });
    expect(headers['Permissions-Policy']).toContain('camera=()');
  });

  it.each(FILES)(
    'for %s allows the loader, nothing else inline, nothing by default',
    (address, file) => {
      const policy = headersOf(address, file, inline)['Content-Security-Policy'] ?? '';
      expect(policy).toContain("default-src 'none'; script-src 'self' 'sha256-BBBB';");
      expect(policy).not.toMatch(/unsafe|\bhttps?:| \*(?!$)/);
      expect(policy).toContain("style-src 'self' 'sha256-AAAA'");
    },
  );
});

const FRAMING: readonly (readonly [string, string, string | undefined, string])[] = [
  ['/', 'index.html', 'DENY', "frame-ancestors 'none'"],
  ['/data/figures.csv', 'data/figures.csv', 'DENY', "frame-ancestors 'none'"],
  ['/embed/trade', 'embed/trade.html', undefined, 'frame-ancestors *'],
];

describe('framing', () => {
  it.each(FRAMING)('of %s (%s): X-Frame-Options %s, %s', (address, file, option, directive) => {
    const headers = headersOf(address, file, inline);
    expect(headers['X-Frame-Options']).toBe(option);
    expect(headers['Content-Security-Policy']).toContain(directive);
  });
});

const CACHING: readonly (readonly [string, string, string])[] = [
  ['/', 'index.html', 'public, max-age=300, must-revalidate'],
  ['/data/figures.csv', 'data/figures.csv', 'public, max-age=300, must-revalidate'],
  ['/_next/static/chunks/a.js', '_next/static/chunks/a.js', 'public, max-age=31536000, immutable'],
  ['/_detached/boot-1.js', '_detached/boot-1.js', 'public, max-age=31536000, immutable'],
];

describe('caching', () => {
  it.each(CACHING)('of %s (%s) is %s', (address, file, value) => {
    expect(headersOf(address, file, inline)['Cache-Control']).toBe(value);
  });
});

const SHARING: readonly (readonly [string, string, string, string | undefined])[] = [
  ['/', 'index.html', 'same-origin', undefined],
  ['/charts/trade', 'charts/trade.html', 'same-origin', undefined],
  ['/charts/trade/chart.png', 'charts/trade/chart.png', 'cross-origin', '*'],
  ['/data/figures.csv', 'data/figures.csv', 'cross-origin', '*'],
  ['/embed/trade', 'embed/trade.html', 'cross-origin', undefined],
];

describe('sharing with other sites', () => {
  it.each(SHARING)('of %s (%s): %s, allowed origin %s', (address, file, resource, origin) => {
    const headers = headersOf(address, file, inline);
    expect(headers['Cross-Origin-Resource-Policy']).toBe(resource);
    expect(headers['Access-Control-Allow-Origin']).toBe(origin);
  });
});

const SAVING: readonly (readonly [string, string | undefined])[] = [
  ['data/figures.csv', 'attachment; filename="figures.csv"'],
  ['charts/trade/data.csv', 'attachment; filename="trade-data.csv"'],
  ['data/figures.xlsx', 'attachment; filename="figures.xlsx"'],
  [
    'data/figures/article_id=a/part-0.parquet',
    'attachment; filename="figures-article_id=a-part-0.parquet"',
  ],
  ['data/figures.json', undefined],
  ['charts/trade/chart.svg', undefined],
  ['robots.txt', undefined],
];

describe('saving', () => {
  it.each(SAVING)('of %s: %s', (file, disposition) => {
    expect(headersOf(`/${file}`, file, inline)['Content-Disposition']).toBe(disposition);
  });
});

describe('a file without known type', () => {
  it('is a mistake of the build', () => {
    expect(() => headersOf('/a.exe', 'a.exe', inline)).toThrow('no content type for file: a.exe');
  });
});
