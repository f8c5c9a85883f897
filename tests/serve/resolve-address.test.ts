import { describe, expect, it } from 'vitest';
import { type Answer, resolveAddress } from '@/lib/serve/resolve-address';

const files = new Set([
  'index.html',
  'index.html.br',
  '404.html',
  'figures.html',
  'figures/cn-us.html',
  'data.html',
  'data/figures.csv',
  'data/figures.csv.gz',
  '_headers',
  '_nginx.conf',
]);

const file = (name: string): Answer => ({ kind: 'file', file: name });
const moved = (to: string): Answer => ({ kind: 'moved', to });
const none: Answer = { kind: 'none' };

const CASES: readonly (readonly [string, Answer])[] = [
  ['/', file('index.html')],
  ['/figures', file('figures.html')],
  ['/figures/cn-us', file('figures/cn-us.html')],
  ['/data', file('data.html')],
  ['/data/figures.csv', file('data/figures.csv')],
  ['/figures/', moved('/figures')],
  ['/figures.html', moved('/figures')],
  ['/figures/cn-us.html', moved('/figures/cn-us')],
  ['/index.html', moved('/')],
  ['/index', moved('/')],
  ['/nothing', none],
  ['/nothing/', none],
  ['/data/figures.csv/', none],
  ['/Figures', none],
  ['/index.html.br', none],
  ['/data/figures.csv.gz', none],
  ['/_headers', none],
  ['/_nginx.conf', none],
  ['/404', none],
  ['/404.html', none],
  ['/__proto__', none],
  ['/constructor', none],
];

describe('an address', () => {
  it.each(CASES)('%s leads to %o', (path, answer) => {
    expect(resolveAddress(path, (name) => files.has(name))).toEqual(answer);
  });
});
