/** The security headers, stated once: the server sends them, other hosts' files are made from them. */

import { LOADER_HASH } from '../detach/loader';

export interface FramingRule {
  /** Whether other sites may show the page in a frame. */
  readonly embeddable: boolean;
}

const DIRECTIVES: readonly (readonly [string, string])[] = [
  ['default-src', "'none'"],
  ['script-src', `'self' '${LOADER_HASH}'`],
  ['img-src', "'self' data:"],
  ['font-src', "'self'"],
  ['connect-src', "'self'"],
  ['manifest-src', "'self'"],
  ['worker-src', "'self'"],
  ['frame-src', "'self'"],
  ['base-uri', "'none'"],
  ['form-action', "'self'"],
];

const join = (directives: readonly (readonly [string, string])[]): string =>
  directives.map(([name, value]) => `${name} ${value}`).join('; ');

const styleSource = (styleHashes: readonly string[]): readonly [string, string] => [
  'style-src',
  ["'self'", ...styleHashes.map((hash) => `'${hash}'`)].join(' '),
];

/**
 * The policy as it may stand inside a page, for hosts that send no headers of ours: framing can
 * be ruled by a header only. Linked stylesheets of this site and inlined ones of known hash apply;
 * of inline scripts, the loader alone.
 */
export const pagePolicy = (styleHashes: readonly string[]): string =>
  join([...DIRECTIVES, styleSource(styleHashes)]);

export const headerPolicy = (styleHashes: readonly string[], { embeddable }: FramingRule): string =>
  `${pagePolicy(styleHashes)}; frame-ancestors ${embeddable ? '*' : "'none'"}`;

/** Features that no page here uses. Only names that browsers know: others are reported as errors. */
const UNUSED_FEATURES = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

/** The same for every answer. */
export const COMMON_SECURITY: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': UNUSED_FEATURES.map((name) => `${name}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** Only over TLS (RFC 6797, 7.2): two years, this host alone. */
export const TRANSPORT_SECURITY = {
  name: 'Strict-Transport-Security',
  value: 'max-age=63072000',
} as const;
