/**
 * The score of the MDN HTTP Observatory (algorithm 6), reckoned by its published rules:
 * https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring. From 100, penalties are
 * taken off; from 90 up, bonuses are added. The rules about cookies and about the redirect from
 * plain HTTP are left out: there are no cookies, and the redirect is the matter of whoever ends TLS.
 */
import { findParts } from '@/lib/detach/find-parts';

interface Answer {
  readonly headers: ReadonlyMap<string, string>;
  readonly html: string;
}

type Rule = (answer: Answer) => number;

const directivesOf = (policy: string): Map<string, string[]> =>
  new Map(
    policy.split(';').map((directive): [string, string[]] => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name.toLowerCase(), sources];
    }),
  );

const BROAD = /^(?:\*|https?:|ftp:|https?:\/\/\*(?:\.\*)?)$/;

function scorePolicy({ headers }: Answer): number {
  const policy = headers.get('content-security-policy');
  if (policy === undefined) return -25;
  const directives = directivesOf(policy);
  const fallback = directives.get('default-src') ?? ['*'];
  const of = (name: string) => directives.get(name) ?? fallback;
  const scripts = of('script-src');
  const isOpen = (source: string) => BROAD.test(source) || source === 'data:';
  if (scripts.some((source) => isOpen(source) || source === "'unsafe-inline'")) return -20;
  if (of('object-src').some((source) => BROAD.test(source))) return -20;
  if ([...scripts, ...of('style-src')].includes("'unsafe-eval'")) return -10;
  if (of('style-src').some((source) => isOpen(source) || source === "'unsafe-inline'")) return 0;
  return fallback.length === 1 && fallback[0] === "'none'" ? 10 : 5;
}

function scoreFraming({ headers }: Answer): number {
  const policy = directivesOf(headers.get('content-security-policy') ?? '');
  const ancestors = policy.get('frame-ancestors');
  if (ancestors && !ancestors.some((source) => BROAD.test(source))) return 5;
  return /^(?:deny|sameorigin)$/i.test(headers.get('x-frame-options') ?? '') ? 0 : -20;
}

function scoreTransport({ headers }: Answer): number {
  const value = headers.get('strict-transport-security');
  if (value === undefined) return -20;
  const age = Number(/max-age=(\d+)/.exec(value)?.[1] ?? Number.NaN);
  if (Number.isNaN(age)) return -20;
  // Five more for hosts on the browsers' preload list, which no header can earn.
  return age >= 15_768_000 ? 0 : -10;
}

/** Points for scripts of this site with integrity; without, none are lost as long as all are its own. */
function scoreIntegrity({ html }: Answer): number {
  const sources = findParts(html).scripts.map(({ attributes }) => attributes);
  const foreign = sources.filter((attributes) =>
    /^(?:https?:)?\/\//.test(attributes.get('src') ?? ''),
  );
  if (foreign.length > 0)
    return foreign.every((attributes) => attributes.has('integrity')) ? 5 : -5;
  return sources.some((attributes) => attributes.has('src') && attributes.has('integrity')) ? 5 : 0;
}

const valued =
  (name: string, points: Readonly<Record<string, number>>, absent: number, other = -5): Rule =>
  ({ headers }) => {
    const value = headers.get(name);
    return value === undefined ? absent : (points[value.toLowerCase()] ?? other);
  };

const RULES: Readonly<Record<string, Rule>> = {
  'content-security-policy': scorePolicy,
  'x-frame-options': scoreFraming,
  'strict-transport-security': scoreTransport,
  'subresource-integrity': scoreIntegrity,
  'x-content-type-options': valued('x-content-type-options', { nosniff: 0 }, -5),
  'referrer-policy': valued(
    'referrer-policy',
    {
      'no-referrer': 5,
      'same-origin': 5,
      'strict-origin': 5,
      'strict-origin-when-cross-origin': 5,
    },
    0,
  ),
  'cross-origin-resource-policy': valued(
    'cross-origin-resource-policy',
    { 'same-origin': 10, 'same-site': 10, 'cross-origin': 0 },
    0,
  ),
  'cross-origin-opener-policy': valued(
    'cross-origin-opener-policy',
    {
      'same-origin': 10,
      'same-origin-allow-popups': 10,
      'noopener-allow-popups': 10,
      'unsafe-none': 0,
    },
    0,
  ),
  'cross-origin-embedder-policy': valued(
    'cross-origin-embedder-policy',
    { 'require-corp': 10, credentialless: 10, 'unsafe-none': 0 },
    0,
  ),
};

export interface Score {
  readonly score: number;
  readonly points: Readonly<Record<string, number>>;
}

export function observatoryScore(answer: Answer): Score {
  const points = Object.fromEntries(
    Object.entries(RULES).map(([name, rule]): [string, number] => [name, rule(answer)]),
  );
  const sum = (wanted: (value: number) => boolean) =>
    Object.values(points)
      .filter(wanted)
      .reduce((total, value) => total + value, 0);
  const base = 100 + sum((value) => value < 0);
  return { score: Math.max(0, base >= 90 ? base + sum((value) => value > 0) : base), points };
}
