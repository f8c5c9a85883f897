/** Answers in a few words: refusals, redirects, the state of health. */
import type { ServerResponse } from 'node:http';
import { TEXT_HEADERS } from './response-headers';

const STATUS_TEXT: Readonly<Record<number, string>> = {
  200: 'ok',
  308: 'Moved.',
  400: 'Bad request.',
  404: 'Not found.',
  405: 'Only GET and HEAD.',
  412: 'Precondition failed.',
  414: 'Address too long.',
  416: 'No such range.',
  503: 'Not to be had just now; try again in some seconds.',
};

export function setHeaders(
  response: ServerResponse,
  headers: Readonly<Record<string, string>>,
): void {
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
