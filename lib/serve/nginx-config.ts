/**
 * Configuration for nginx, to be included in a `server` block whose `root` is the build. Every
 * location repeats all its headers, because one `add_header` in a location drops inherited ones.
 */
import { CONTENT_TYPES } from './content-type';
import { headersOf, SAVED_EXTENSIONS, TEXT_HEADERS } from './response-headers';
import { type InlineHashes, TRANSPORT_SECURITY } from './security-policy';

const quote = (text: string) => `"${text.replaceAll(/["\\]/g, '\\$&')}"`;

const NOT_HERE = new Set(['Content-Type', 'Content-Disposition']);

function headerLines(headers: Readonly<Record<string, string>>): string[] {
  const own = Object.entries(headers).filter(([name]) => !NOT_HERE.has(name));
  return [
    ...own.map(([name, value]) => `add_header ${name} ${quote(value)} always;`),
    `add_header ${TRANSPORT_SECURITY.name} $site_transport always;`,
  ];
}

const block = (opening: string, lines: readonly string[]): string =>
  [`${opening} {`, ...lines.map((line) => `  ${line}`), '}', ''].join('\n');

/** Saved under a name of its own; `$site_…` are captures of the location's pattern. */
const saved = (name: string) =>
  `add_header Content-Disposition 'attachment; filename="${name}"' always;`;

export function nginxConfig(inline: InlineHashes): string {
  const lines = (address: string, file = address) => headerLines(headersOf(address, file, inline));
  const pages = lines('/', 'index.html');
  const files = lines('/data/a.json');
  const short = headerLines(TEXT_HEADERS);
  const missing = pages.map((line) =>
    line.startsWith('add_header Cache-Control')
      ? 'add_header Cache-Control "no-store" always;'
      : line,
  );
  const kept = `(?:${SAVED_EXTENSIONS.join('|')})`;
  const below = '/(?:articles|charts|figures)';
  return [
    '# Made by the build from the policy of the project’s own server; do not edit.',
    '# server { listen 443 ssl; root /path/to/out; include /path/to/out/_nginx.conf; }',
    'charset off;',
    block(
      'types',
      Object.entries(CONTENT_TYPES).map(([extension, type]) => `${quote(type)} ${extension};`),
    ),
    'gzip_static on;',
    'gzip_vary on;',
    'absolute_redirect off;',
    'server_tokens off;',
    'merge_slashes off;',
    'error_page 404 /404.html;',
    'set $site_transport "";',
    `if ($https) { set $site_transport ${quote(TRANSPORT_SECURITY.value)}; }`,
    'if ($request_method !~ ^(?:GET|HEAD)$) { return 405; }',
    'if ($request_uri ~ "//") { return 400; }',
    ...short,
    '',
    block('location = /404.html', ['internal;', ...missing]),
    block('location ~ ^/(?:_headers|_nginx\\.conf|build\\.json|404|_not-found.*)$|\\.(?:br|gz)$', [
      'return 404;',
    ]),
    block('location = /', ['try_files /index.html =404;', ...pages]),
    block('location ~ ^/index(?:\\.html)?$', ['return 308 /$is_args$args;', ...short]),
    block('location ~ ^(?<site_page>/.+?)(?:\\.html|/)$', [
      'if (-f $document_root$site_page.html) { return 308 $site_page$is_args$args; }',
      'return 404;',
      ...short,
    ]),
    block('location ~ ^/(?:_next/static|_detached)/', [
      'try_files $uri =404;',
      ...lines('/_detached/a.js'),
    ]),
    block('location ~ ^/embed/', [
      'try_files $uri $uri.html =404;',
      ...lines('/embed/a', 'a.html'),
    ]),
    block('location ~ ^/(?:charts/)?(?<site_file>[^/]+\\.(?:csv|zip))$', [
      'try_files $uri =404;',
      saved('$site_file'),
      ...files,
    ]),
    block('location ~ ^/(?:charts/[^/]+|data(?:\\.metadata)?)\\.(?:json|png|svg)$', [
      'try_files $uri =404;',
      ...files,
    ]),
    block(
      `location ~ ^/data/(?<site_table>[^/]+)/(?<site_part>[^/]+)/(?<site_file>[^/]+\\.${kept})$`,
      ['try_files $uri =404;', saved('$site_table-$site_part-$site_file'), ...files],
    ),
    block(`location ~ ^/data/(?:.+/)?(?<site_file>[^/]+\\.${kept})$`, [
      'try_files $uri =404;',
      saved('$site_file'),
      ...files,
    ]),
    block('location ~ ^/data/', ['try_files $uri $uri.html =404;', ...files]),
    block(
      `location ~ ^${below}/(?<site_subject>[^/]+)/(?<site_file>\\k<site_subject>[^/]*\\.${kept})$`,
      ['try_files $uri =404;', saved('$site_file'), ...files],
    ),
    block(`location ~ ^${below}/(?<site_subject>[^/]+)/(?<site_file>[^/]+\\.${kept})$`, [
      'try_files $uri =404;',
      saved('$site_subject-$site_file'),
      ...files,
    ]),
    block(`location ~ "^${below}/[^/]+/(?!__next)[^/]+\\.[a-z0-9]+$"`, [
      'try_files $uri =404;',
      ...files,
    ]),
    block('location /', ['try_files $uri $uri.html =404;', ...pages]),
  ].join('\n');
}
