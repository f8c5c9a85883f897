/**
 * One answer of a connection at a time. Requests may arrive on it before the answers to earlier ones
 * are taken (pipelining); answered at once, each would hold a file handle and a buffer of its own
 * until its turn, and a client that never reads would fill the memory.
 */
import type { RequestListener } from 'node:http';
import type { Socket } from 'node:net';

/** No browser sends a second request before its answer; more than this in wait end the connection. */
const MAX_WAITING = 32;

export function answerInTurn(answer: RequestListener): RequestListener {
  const waiting = new WeakMap<Socket, (() => void)[]>();
  return (request, response) => {
    const { socket } = request;
    const queue = waiting.get(socket);
    const begin = () => {
      response.once('close', () => {
        const next = socket.destroyed ? undefined : waiting.get(socket)?.shift();
        if (next) next();
        else waiting.delete(socket);
      });
      answer(request, response);
    };
    if (queue === undefined) {
      waiting.set(socket, []);
      begin();
    } else if (queue.length < MAX_WAITING) {
      queue.push(begin);
    } else {
      socket.destroy();
    }
  };
}
