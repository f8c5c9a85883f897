/** Requests that no reader sends. Each carries the mark, which no answer may give back. */
import { get } from './raw-request';

export const MARK = 'zq9xmark';

export interface Hostile {
  readonly name: string;
  readonly bytes: string;
}

const targets = (kind: string, list: readonly string[]): Hostile[] =>
  list.map((target) => ({ name: `${kind}: ${target.slice(0, 60)}`, bytes: get(target) }));

const fields = (kind: string, list: readonly string[]): Hostile[] =>
  list.map((field) => ({
    name: `${kind}: ${field.slice(0, 60).replaceAll(/[^\x20-\x7e]/g, '?')}`,
    bytes: get('/data/figures.csv', [field]),
  }));

const raw = (kind: string, list: readonly string[]): Hostile[] =>
  list.map((bytes) => ({
    name: `${kind}: ${bytes.slice(0, 60).replaceAll(/[^\x20-\x7e]/g, '?')}`,
    bytes,
  }));

const DOTS = ['..', '%2e%2e', '.%2e', '%2e.', '%252e%252e', '..%00', '....', '..;', '%c0%ae%c0%ae'];
const SLASHES = ['/', '%2f', '\\', '%5c', '//', '%252f', '%c0%af', '/./'];
const TRAVERSALS = DOTS.flatMap((dots) =>
  SLASHES.map((slash) => `/${dots}${slash}${dots}${slash}etc${slash}passwd${MARK}`),
);

const ESCAPES = [
  ...['%', '%%', '%4', '%g0', '%zz', '%u0041', '%ff', '%fe%ff', '%c0%80', '%ed%a0%80'],
  ...['%f5%80%80%80', '%00', '%00.html', '%0a', '%0d%0a', '%0d%0aSet-Cookie:a=b', '%09', '%1b[2J'],
  ...['%7f', '%e2%80%ae', '%ef%bb%bf', '%F0%9F%98%80', '%25', '%2525', '%3f', '%23', '%20', '+'],
].map((escaped) => `/${MARK}${escaped}`);

const INJECTIONS = [
  ...[
    '<script>alert(1)</script>',
    '%3Cscript%3Ealert(1)%3C/script%3E',
    '"><img%20src=x>',
    "'%20or%201=1--",
  ],
  ...['$%7B7*7%7D', '{{7*7}}', '#{7*7}', '<%=7*7%>', '$(id)', '`id`', '|id', ';id', '&id', '%0aid'],
  ...[
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'php://filter',
    '\u00e9',
    '\u2028',
  ],
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    '__proto__/x',
    'null',
    'undefined',
  ],
].flatMap((text) => [`/${text}${MARK}`, `/figures?q=${text}${MARK}`, `/figures/${text}${MARK}`]);

const PROBES = [
  ...[
    '.env',
    '.git/config',
    '.git/HEAD',
    '.htaccess',
    '.DS_Store',
    '.npmrc',
    '.ssh/id_rsa',
    '.well-known/x',
  ],
  ...[
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'next.config.js',
    'node_modules/next/package.json',
  ],
  ...[
    'lib/cli/start-site.ts',
    'data/SHA256SUMS',
    'out/index.html',
    '../package.json',
    'server.js',
    'proc/self/environ',
  ],
  ...[
    'wp-login.php',
    'wp-admin/',
    'xmlrpc.php',
    'phpmyadmin/',
    'cgi-bin/sh',
    'admin',
    'actuator/env',
    'api/v1',
  ],
  ...[
    '_next/image?url=http://127.0.0.1:22',
    '_next/data/x.json',
    '_next/../../package.json',
    '_headers',
    '_nginx.conf',
  ],
  ...[
    'build.json',
    'index.html.br',
    'index.html.gz',
    'index.html~',
    'index.html.bak',
    'data/figures.csv/',
    'data/',
  ],
  ...[
    'data/figures.csv%00.html',
    'CON',
    'nul',
    'aux.txt',
    'index.html::$DATA',
    'figures;jsessionid=1',
    'figures/.',
  ],
  ...[
    'figures/..',
    'figures//',
    '//evil.example/',
    '///evil.example',
    '/\\evil.example',
    '?',
    '?&&&',
    '#',
    '?a#b',
  ],
].map((path) => `/${path}`);

const LONG = [
  `/${'a'.repeat(2_100)}`,
  `/${'a'.repeat(12_000)}`,
  `/${'a/'.repeat(1_000)}`,
  `/${'%2e'.repeat(600)}`,
  `/figures?${'a=b&'.repeat(500)}`,
  `/figures?q=${'a'.repeat(15_000)}`,
  `/${'../'.repeat(300)}`,
  `/${'%25'.repeat(680)}`,
];

const METHODS = [
  ...[
    'POST',
    'PUT',
    'PATCH',
    'DELETE',
    'OPTIONS',
    'TRACE',
    'CONNECT',
    'PROPFIND',
    'MKCOL',
    'COPY',
    'MOVE',
  ],
  ...[
    'LOCK',
    'UNLOCK',
    'PURGE',
    'SEARCH',
    'M-SEARCH',
    'LINK',
    'UNLINK',
    'REPORT',
    'MERGE',
    'NOTIFY',
    'SUBSCRIBE',
  ],
  ...['BREW', 'get', 'Get', 'G\u00cbT', 'GETGETGET', `${MARK.toUpperCase()}`, '', ' '],
].map((method) => `${method} /${MARK} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);

const RANGES = [
  ...[
    'bytes=0-',
    'bytes=-1',
    'bytes=-0',
    'bytes=0-0',
    'bytes=1-0',
    'bytes=9-1',
    'bytes=99999999999999999999-',
  ],
  ...[
    'bytes=-99999999999999999999',
    'bytes=0-99999999999999999999',
    'bytes=a-b',
    'bytes=',
    'bytes',
    '0-1',
  ],
  ...[
    'items=0-1',
    'bytes=0-1,2-3',
    'bytes=0-1,0-1,0-1,0-1',
    `bytes=${'0-1,'.repeat(500)}0-1`,
    'bytes=--1',
    'bytes=0x1-',
  ],
  ...[
    'bytes=1e3-',
    'bytes=NaN-',
    'bytes=Infinity-',
    'bytes= 0 - 1 ',
    'bytes=0-1;',
    `bytes=${MARK}`,
    'bytes=\t0-1',
  ],
].map((range) => `Range: ${range}`);

const HEADERS = [
  ...['*', '""', 'W/"', '"a', `"${MARK}"`, ',', `${'"x",'.repeat(2_000)}"x"`].map(
    (v) => `If-None-Match: ${v}`,
  ),
  ...['*', '"a"', 'W/"a"', ''].map((v) => `If-Match: ${v}`),
  ...['yesterday', '-1', '9999999999999', 'Thu, 99 Foo 9999 99:99:99 GMT'].map(
    (v) => `If-Modified-Since: ${v}`,
  ),
  ...['yesterday', 'Thu, 01 Jan 1970 00:00:00 GMT'].map((v) => `If-Unmodified-Since: ${v}`),
  ...['"a"', 'yesterday', ''].map((v) => `If-Range: ${v}\r\nRange: bytes=0-1`),
  ...[
    '*',
    'br;q=9',
    'br;q=x',
    ';;;',
    'br,'.repeat(3_000),
    'gzip;q=0,br;q=0,identity;q=0',
    MARK,
  ].map((v) => `Accept-Encoding: ${v}`),
  ...['100-continue', MARK, ''].map((v) => `Expect: ${v}`),
  ...['websocket', 'h2c', MARK].map((v) => `Upgrade: ${v}\r\nConnection: Upgrade`),
  ...[`https://${MARK}`, 'null', '*'].map((v) => `Origin: ${v}`),
  ...[MARK, 'https', 'https, http', '\x01'].map((v) => `X-Forwarded-Proto: ${v}`),
  `X-Forwarded-Host: ${MARK}`,
  `X-Original-URL: /${MARK}`,
  `X-HTTP-Method-Override: DELETE`,
  `Cookie: a=${MARK}`,
  `Authorization: Basic ${MARK}`,
  `Referer: https://${MARK}/`,
  `Next-Router-State-Tree: ${MARK}`,
  `RSC: 1`,
  `Content-Length: 5`,
  `Content-Length: -1`,
  `Content-Length: ${MARK}`,
  `Content-Length: 1\r\nContent-Length: 2`,
  `Content-Length: 99999999999999999999`,
  `Transfer-Encoding: chunked`,
  `Transfer-Encoding: ${MARK}`,
  `Transfer-Encoding: chunked\r\nContent-Length: 5`,
  `X-Long: ${'a'.repeat(20_000)}`,
  `X: ${'a\r\nX: '.repeat(2_500)}a`,
  ` folded: ${MARK}`,
  `no colon ${MARK}`,
  `: ${MARK}`,
  `X\x00Y: ${MARK}`,
  `X: \x00${MARK}`,
  `Host: ${MARK}`,
];

const MALFORMED = [
  ...[
    '\r\n\r\n',
    '\n\n',
    '\0\0\0\0',
    'GET',
    'GET /\r\n\r\n',
    'GET / HTTP/0.9\r\n\r\n',
    'GET / HTTP/9.9\r\n\r\n',
  ],
  ...[
    'GET / HTTP/1.0\r\n\r\n',
    'GET / HTTP/1.1\r\n\r\n',
    'GET / HTTP/1.1\nHost: x\n\n',
    'GET  /  HTTP/1.1\r\nHost: x\r\n\r\n',
  ],
  ...[
    'GET http://evil.example/ HTTP/1.1\r\nHost: x\r\n\r\n',
    'GET * HTTP/1.1\r\nHost: x\r\n\r\n',
    'GET ? HTTP/1.1\r\nHost: x\r\n\r\n',
  ],
  ...[
    'GET \\ HTTP/1.1\r\nHost: x\r\n\r\n',
    'OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n',
    'CONNECT evil.example:443 HTTP/1.1\r\nHost: x\r\n\r\n',
  ],
  ...[
    'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
    '\x16\x03\x01\x02\x00\x01\x00\x01\xfc',
    'SSH-2.0-x\r\n',
    'EHLO x\r\n',
    '*1\r\n$4\r\nPING\r\n',
  ],
  ...[
    `GET /${MARK} HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(100_000)}`,
    `${'A'.repeat(100_000)}`,
    `GET /${'\xff'.repeat(50)} HTTP/1.1\r\nHost: x\r\n\r\n`,
  ],
  `POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nGET /${MARK} HTTP/1.1\r\n\r\n`,
  `POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n${MARK}\r\n0\r\n\r\n`,
  `GET / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n`,
  `GET / HTTP/1.1\r\nHost: x\r\n\r\n${`GET /${MARK} HTTP/1.1\r\nHost: x\r\n\r\n`.repeat(200)}`,
];

export const HOSTILE: readonly Hostile[] = [
  ...targets('traversal', TRAVERSALS),
  ...targets('escape', ESCAPES),
  ...targets('injection', INJECTIONS),
  ...targets('probe', PROBES),
  ...targets('long', LONG),
  ...raw('method', METHODS),
  ...fields('range', RANGES),
  ...fields('field', HEADERS),
  ...raw('malformed', MALFORMED),
];
