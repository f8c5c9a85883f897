/** One request, one answer: the thin policy layer in front of the file library. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import send from 'send';
import { CODING_SUFFIX, codingsOf } from './accept-encoding';
import type { ServedBuild } from './current-build';
import { readTarget } from './request-target';
import { resolveAddress } from './resolve-address';
import { headersOf, TEXT_HEADERS } from './response-headers';
import { TRANSPORT_SECURITY } from './security-policy';

export const HEALTH_PATH = '/healthz';

const STATUS_TEXT: Readonly<Record<number, string>> = {
  200: 'ok',
  308: 'Moved.',
  400: 'Bad request.',
  404: 'Not found.',
  405: 'Only GET and HEAD.',
  412: 'Precondition failed.',
  414: 'Address too long.',
  416: 'No such range.',
  503: 'No build to serve.',
};

/** What the file library is for: answering a part, or that nothing has changed. */
const CONDITIONS = [
  'range',
  'if-none-match',
  'if-modified-since',
  'if-match',
  'if-unmodified-since',
];

function setHeaders(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/** An answer in a few words that repeats nothing of the request. */
export function answerText(
  response: ServerResponse,
  status: number,
  more: Readonly<Record<string, string>> = {},
): void {
  const body = `${STATUS_TEXT[status] ?? 'Error.'}\n`;
  response.statusCode = status;
  setHeaders(response, {
    ...TEXT_HEADERS,
    'Content-Length': String(Buffer.byteLength(body)),
    ...more,
  });
  response.end(body);
}

/** The file to send for a file: a precompressed copy when there is one that the client accepts. */
function copyOf(file: string, request: IncomingMessage, build: ServedBuild) {
  const codings = codingsOf(request.headers['accept-encoding']);
  const coding = codings.find((candidate) => build.has(file + CODING_SUFFIX[candidate]));
  return coding ? { path: file + CODING_SUFFIX[coding], coding } : { path: file, coding: null };
}

function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  build: ServedBuild,
  file: string,
): void {
  const { path, coding } = copyOf(file, request, build);
  if (build.has(file + CODING_SUFFIX.gzip)) response.setHeader('Vary', 'Accept-Encoding');
  if (coding !== null) response.setHeader('Content-Encoding', coding);
  response.setHeader('ETag', build.tagOf(path));
  const small = CONDITIONS.some((name) => request.headers[name]) ? null : build.small.get(path);
  if (small !== null) {
    response.setHeader('Accept-Ranges', 'bytes');
    response.setHeader('Last-Modified', small.lastModified);
    response.setHeader('Content-Length', small.bytes.length);
    response.end(small.bytes);
    return;
  }
  const options = {
    root: build.root,
    cacheControl: false,
    index: false,
    dotfiles: 'deny',
  } as const;
  send(request, `/${encodeURI(path)}`, options)
    .on('error', (error: { status?: number }) => {
      if (response.headersSent) {
        response.destroy();
        return;
      }
      for (const name of response.getHeaderNames()) response.removeHeader(name);
      // 412 and 416 answer what the request itself demanded; a vanished file is not there.
      answerText(response, error.status === 412 || error.status === 416 ? error.status : 404);
    })
    .pipe(response);
}

function sendMissing(request: IncomingMessage, response: ServerResponse, build: ServedBuild): void {
  setHeaders(response, headersOf('/404', NOT_FOUND_PAGE, build.styles));
  response.setHeader('Cache-Control', 'no-store');
  // Conditions and ranges are about a page that exists.
  for (const name of CONDITIONS) delete request.headers[name];
  response.statusCode = 404;
  sendFile(request, response, build, NOT_FOUND_PAGE);
}

const NOT_FOUND_PAGE = '404.html';

type Decision =
  | { readonly text: number; readonly headers?: Readonly<Record<string, string>> }
  | { readonly file: string; readonly address: string }
  | 'missing';

function decide({ method, url }: IncomingMessage, build: ServedBuild): Decision {
  if (method !== 'GET' && method !== 'HEAD') return { text: 405, headers: { Allow: 'GET, HEAD' } };
  const target = readTarget(url ?? '');
  if ('refused' in target) return { text: target.refused };
  if (target.path === HEALTH_PATH) return { text: 200 };
  const answer = resolveAddress(target.path, build.has);
  if (answer.kind === 'file') return { file: answer.file, address: target.path };
  if (answer.kind === 'none') return build.has(NOT_FOUND_PAGE) ? 'missing' : { text: 404 };
  const query = target.query === '' ? '' : `?${target.query}`;
  return { text: 308, headers: { Location: encodeURI(answer.to) + query } };
}

/** Answers by what the build holds; `null` when there is no build. Never throws on any request. */
export function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  build: ServedBuild | null,
): void {
  // A body is never read: its connection cannot carry another request.
  if (request.headers['content-length'] || request.headers['transfer-encoding'])
    response.setHeader('Connection', 'close');
  if (request.headers['x-forwarded-proto'] === 'https')
    response.setHeader(TRANSPORT_SECURITY.name, TRANSPORT_SECURITY.value);
  const decision =
    build === null ? { text: 503, headers: { 'Retry-After': '5' } } : decide(request, build);
  if (decision !== 'missing' && 'text' in decision) {
    answerText(response, decision.text, decision.headers);
  } else if (build !== null && decision === 'missing') {
    sendMissing(request, response, build);
  } else if (build !== null && decision !== 'missing') {
    setHeaders(response, headersOf(decision.address, decision.file, build.styles));
    sendFile(request, response, build, decision.file);
  }
}
