/** The server of `npm start`: bounded in size and time, and ended without cutting anybody off. */
import { createServer, type Server } from 'node:http';
import { Server as ConnectionServer } from 'node:net';
import type { Duplex } from 'node:stream';
import { answerInTurn } from './answer-in-turn';
import { answerRequest } from './answer-request';
import { followBuild } from './current-build';

const LIMITS = {
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  keepAliveTimeout: 5_000,
  maxHeaderSize: 16_384,
  connectionsCheckingInterval: 2_000,
} as const;

/** Connections at once. Beyond, new ones are closed at once instead of slowing the others. */
const MAX_CONNECTIONS = 4_096;
/** A slow reader of a large file may hold its connection so long without taking a byte. */
const IDLE_SOCKET_MS = 30_000;

/** A request that is no HTTP at all: a status line, no explanation, the connection closed. */
function refuseMalformed(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const status =
    error.code === 'HPE_HEADER_OVERFLOW'
      ? '431 Request Header Fields Too Large'
      : error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
        ? '408 Request Timeout'
        : '400 Bad Request';
  socket.end(
    `HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\nX-Content-Type-Options: nosniff\r\n\r\n`,
  );
}

export function createSiteServer(root: string): Server {
  const current = followBuild(root);
  const server = createServer(
    LIMITS,
    answerInTurn((request, response) => answerRequest(request, response, current())),
  );
  server.maxConnections = MAX_CONNECTIONS;
  server.setTimeout(IDLE_SOCKET_MS);
  server.on('clientError', refuseMalformed);
  // Without this, a CONNECT would be dropped without an answer.
  server.on('connect', (_request, socket) => refuseMalformed(new Error('CONNECT refused'), socket));
  return server;
}

export interface Stopping {
  /** How long a kept-alive connection may bring one more request. */
  readonly graceMs: number;
  /** When what is still being sent is cut off. */
  readonly limitMs: number;
}

/**
 * Accepts no new connection, answers what has arrived, then ends. Clients of kept-alive
 * connections are told to close with their next answer before idle ones are closed.
 */
export async function stopServer(
  server: Server,
  { graceMs, limitMs }: Stopping = { graceMs: 300, limitMs: 10_000 },
): Promise<void> {
  server.prependListener('request', (_request, response) =>
    response.setHeader('Connection', 'close'),
  );
  // The HTTP server's own close() would end idle connections at once, and with them requests that
  // are on their way; the one it inherits only stops accepting.
  const closed = new Promise<void>((resolve) =>
    ConnectionServer.prototype.close.call(server, () => resolve()),
  );
  const grace = setTimeout(() => server.closeIdleConnections(), graceMs);
  const limit = setTimeout(() => server.closeAllConnections(), limitMs);
  await closed;
  clearTimeout(grace);
  clearTimeout(limit);
}
