/** One request, one answer: the thin policy layer in front of the files. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerText } from './answer-text';
import type { ServedBuild } from './current-build';
import { readTarget } from './request-target';
import { resolveAddress } from './resolve-address';
import { TRANSPORT_SECURITY } from './security-policy';
import { NOT_FOUND_PAGE, sendFile, sendMissing } from './send-file';

export const HEALTH_PATH = '/healthz';

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
    sendFile(request, response, build, decision);
  }
}
