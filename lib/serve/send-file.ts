/** A file of the build as an answer: from memory where it is small, else through the file library. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import send from 'send';
import { CODING_SUFFIX, type Coding, codingsOf } from './accept-encoding';
import { answerText, setHeaders } from './answer-text';
import type { ServedBuild } from './current-build';
import { headersOf } from './response-headers';
import type { SmallFile } from './small-files';

export const NOT_FOUND_PAGE = '404.html';

/** What the file library is for: answering a part, or that nothing has changed. */
const CONDITIONS = [
  'range',
  'if-none-match',
  'if-modified-since',
  'if-match',
  'if-unmodified-since',
];

/** The file to send for a file: a precompressed copy when there is one that the client accepts. */
function copyOf(file: string, request: IncomingMessage, build: ServedBuild) {
  const codings = codingsOf(request.headers['accept-encoding']);
  const coding = codings.find((candidate) => build.has(file + CODING_SUFFIX[candidate]));
  return coding ? { path: file + CODING_SUFFIX[coding], coding } : { path: file, coding: null };
}

interface Copy {
  readonly address: string;
  readonly file: string;
  /** What is sent: the file, or a compressed copy of it. */
  readonly path: string;
  readonly coding: Coding | null;
}

const headersOfCopy = (build: ServedBuild, { address, file, path, coding }: Copy) => ({
  ...headersOf(address, file, build.inline),
  ...(build.has(file + CODING_SUFFIX.gzip) ? { Vary: 'Accept-Encoding' } : {}),
  ...(coding === null ? {} : { 'Content-Encoding': coding }),
  ETag: build.tagOf(path),
  ...(file === NOT_FOUND_PAGE ? { 'Cache-Control': 'no-store' } : {}),
});

/**
 * Names and values in one row, as Node takes them without looking at each: a third of the time of
 * an answer. A small file belongs to one build and one address, so its row never changes.
 */
const rows = new WeakMap<SmallFile, readonly string[]>();

function rowOf(small: SmallFile, build: ServedBuild, copy: Copy): readonly string[] {
  const known = rows.get(small);
  if (known) return known;
  const row = Object.entries({
    ...headersOfCopy(build, copy),
    'Accept-Ranges': 'bytes',
    'Last-Modified': small.lastModified,
    'Content-Length': String(small.bytes.length),
  }).flat();
  rows.set(small, row);
  return row;
}

type Headers = Readonly<Record<string, string>>;

function sendFromDisk(
  request: IncomingMessage,
  response: ServerResponse,
  build: ServedBuild,
  path: string,
): void {
  const options = {
    root: build.root,
    cacheControl: false,
    index: false,
    dotfiles: 'deny',
  } as const;
  send(request, `/${encodeURI(path)}`, options)
    .on('error', ({ status, headers = {} }: { status?: number; headers?: Headers }) => {
      if (response.headersSent) {
        response.destroy();
        return;
      }
      for (const name of response.getHeaderNames()) response.removeHeader(name);
      if (status === 404 || status === 412 || status === 416) answerText(response, status, headers);
      // Out of file handles, say: the file is there, and may be had later.
      else answerText(response, 503, { 'Retry-After': '5' });
    })
    .pipe(response);
}

/** Sends a file of the build, or what the request's conditions leave of it. */
export function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  build: ServedBuild,
  { address, file }: { readonly address: string; readonly file: string },
): void {
  const copy = { address, file, ...copyOf(file, request, build) };
  const isPlain = !CONDITIONS.some((name) => request.headers[name]);
  const small = isPlain ? build.small.get(copy.path) : null;
  if (small !== null) {
    // A copy: Node may keep what it is given.
    response.writeHead(response.statusCode, [...rowOf(small, build, copy)]);
    response.end(small.bytes);
    return;
  }
  setHeaders(response, headersOfCopy(build, copy));
  sendFromDisk(request, response, build, copy.path);
}

/** The page that says so. Conditions and ranges are about a page that exists. */
export function sendMissing(
  request: IncomingMessage,
  response: ServerResponse,
  build: ServedBuild,
): void {
  for (const name of CONDITIONS) delete request.headers[name];
  response.statusCode = 404;
  sendFile(request, response, build, { address: '/404', file: NOT_FOUND_PAGE });
}
