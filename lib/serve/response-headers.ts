/** Which headers an address gets. Addresses fall into groups; the first that matches decides. */
import { contentTypeOf, extensionOf } from './content-type';
import {
  COMMON_SECURITY,
  headerPolicy,
  type InlineHashes,
  NOTHING_INLINE,
} from './security-policy';
import { isShortAddress } from './short-addresses';

export interface HeaderGroup {
  readonly name: 'assets' | 'embeds' | 'files' | 'pages';
  /** Starts of addresses. */
  readonly prefixes: readonly string[];
  readonly cacheControl: string;
  readonly embeddable: boolean;
  /** Whether other sites' pages may read or show it: files are public data, pages are not. */
  readonly shared: boolean;
}

const FOR_EVER = 'public, max-age=31536000, immutable';
/** A corrected figure reaches every reader within five minutes. */
const FOR_MINUTES = 'public, max-age=300, must-revalidate';

export const HEADER_GROUPS: readonly HeaderGroup[] = [
  {
    name: 'assets',
    prefixes: ['/_next/static/', '/_detached/'],
    cacheControl: FOR_EVER,
    embeddable: false,
    shared: false,
  },
  {
    name: 'embeds',
    prefixes: ['/embed/'],
    cacheControl: FOR_MINUTES,
    embeddable: true,
    shared: true,
  },
  {
    name: 'files',
    prefixes: ['/data/'],
    cacheControl: FOR_MINUTES,
    embeddable: false,
    shared: true,
  },
  {
    name: 'pages',
    prefixes: ['/'],
    cacheControl: FOR_MINUTES,
    embeddable: false,
    shared: false,
  },
];

/** Files about a chart, figure or article lie below its page; the framework's page data is none. */
const isFileOfPage = (address: string) =>
  isShortAddress(address) ||
  /^\/(?:articles|charts|figures)\/[^/]+\/(?!__next)[^/]+\.[a-z0-9]+$/.test(address);

export function groupOf(address: string): HeaderGroup {
  const wanted = isFileOfPage(address) ? '/data/' : address;
  const group = HEADER_GROUPS.find(({ prefixes }) =>
    prefixes.some((prefix) => wanted.startsWith(prefix)),
  );
  if (!group) throw new Error(`address without leading slash: ${address}`);
  return group;
}

/** Files that programs open rather than browsers show. */
export const SAVED_EXTENSIONS: readonly string[] = ['bib', 'csv', 'parquet', 'ris', 'xlsx', 'zip'];

/**
 * `/charts/trade-2012/data.csv` is saved as `trade-2012-data.csv`, a part of a table under the name
 * of its table and part.
 */
function savedName(address: string): string {
  const segments = address.split('/').filter((segment) => segment !== '');
  const [name = ''] = segments.slice(-1);
  if (segments[0] === 'data' && segments.length === 4) return segments.slice(1).join('-');
  const subject = segments[1] ?? '';
  const isNamed = segments[0] === 'data' || segments.length < 3 || name.startsWith(subject);
  return isNamed ? name : `${subject}-${name}`;
}

/** Readers of Parquet in a browser ask for parts and must see how long the whole is. */
const OPEN_TO_OTHER_SITES = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'Accept-Ranges, Content-Range, ETag',
} as const;

/** Headers of an address, apart from those that depend on the bytes and on the request. */
export function headersOf(
  address: string,
  file: string,
  inline: InlineHashes,
): Record<string, string> {
  const group = groupOf(address);
  const type = contentTypeOf(file);
  if (type === null) throw new Error(`no content type for file: ${file}`);
  return {
    ...COMMON_SECURITY,
    'Content-Type': type,
    'Content-Security-Policy': headerPolicy(inline, group),
    'Cross-Origin-Resource-Policy': group.shared ? 'cross-origin' : 'same-origin',
    'Cache-Control': group.cacheControl,
    ...(group.embeddable ? {} : { 'X-Frame-Options': 'DENY' }),
    ...(group.name === 'files' ? OPEN_TO_OTHER_SITES : {}),
    ...(group.name === 'files' && SAVED_EXTENSIONS.includes(extensionOf(file))
      ? { 'Content-Disposition': `attachment; filename="${savedName(address)}"` }
      : {}),
  };
}

/** Headers of an answer in a few words: a refusal, a redirect. Nothing in it needs a style or is kept. */
export const TEXT_HEADERS: Readonly<Record<string, string>> = {
  ...COMMON_SECURITY,
  'Content-Type': 'text/plain; charset=utf-8',
  'Content-Security-Policy': headerPolicy(NOTHING_INLINE, { embeddable: false }),
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
  'X-Frame-Options': 'DENY',
};
