/** The security headers, stated once: the server sends them, other hosts' files are made from them. */

/** What may stand inside a page, by its hash as `sha256-…`. */
export interface InlineHashes {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

export const NOTHING_INLINE: InlineHashes = { scripts: [], styles: [] };

export interface FramingRule {
  /** Whether other sites may show the page in a frame. */
  readonly embeddable: boolean;
}

const ownAnd = (hashes: readonly string[]): string =>
  ["'self'", ...hashes.map((hash) => `'${hash}'`)].join(' ');

const directives = ({ scripts, styles }: InlineHashes): readonly (readonly [string, string])[] => [
  ['default-src', "'none'"],
  ['script-src', ownAnd(scripts)],
  ['img-src', "'self' data:"],
  ['font-src', "'self'"],
  ['connect-src', "'self'"],
  ['manifest-src', "'self'"],
  ['worker-src', "'self'"],
  ['frame-src', "'self'"],
  ['base-uri', "'none'"],
  ['form-action', "'self'"],
  ['style-src', ownAnd(styles)],
];

/**
 * The policy as it may stand inside a page, for hosts that send no headers of ours: framing can
 * be ruled by a header only. Files of this site apply, and of what stands inside pages the hashes.
 */
export const pagePolicy = (inline: InlineHashes): string =>
  directives(inline)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

export const headerPolicy = (inline: InlineHashes, { embeddable }: FramingRule): string =>
  `${pagePolicy(inline)}; frame-ancestors ${embeddable ? '*' : "'none'"}`;

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
