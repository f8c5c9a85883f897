import { createServer, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { answerInTurn } from '@/lib/serve/answer-in-turn';

const ended: (() => void)[] = [];
afterEach(() => {
  for (const end of ended.splice(0)) end();
});

/** A server that is told when to answer, and a client that sends so many requests at once. */
async function send(requests: number) {
  const asked: { readonly url: string; readonly response: ServerResponse }[] = [];
  const server = createServer(
    answerInTurn((request, response) => {
      asked.push({ url: request.url ?? '', response });
    }),
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const client = connect((server.address() as AddressInfo).port, '127.0.0.1');
  const state = { asked, said: '', closed: false };
  client.on('data', (bytes) => {
    state.said += bytes.toString('latin1');
  });
  client.on('close', () => {
    state.closed = true;
  });
  client.on('error', () => undefined);
  for (let at = 1; at <= requests; at++) client.write(`GET /${at} HTTP/1.1\r\nHost: a\r\n\r\n`);
  ended.push(() => {
    client.destroy();
    server.closeAllConnections();
    server.close();
  });
  return state;
}

it('begins an answer when the one before it is finished, and keeps their order', async () => {
  const state = await send(3);
  for (let at = 1; at <= 3; at++) {
    await expect.poll(() => state.asked.length).toBe(at);
    // Long enough for the next to begin, were it not held.
    await new Promise((done) => setTimeout(done, 50));
    expect(state.asked).toHaveLength(at);
    state.asked[at - 1]?.response.end(`answer ${at};`);
  }
  await expect
    .poll(() => state.said.match(/answer \d/g))
    .toEqual(['answer 1', 'answer 2', 'answer 3']);
  expect(state.asked.map(({ url }) => url)).toEqual(['/1', '/2', '/3']);
});

it('ends a connection on which more requests wait than any reader sends', async () => {
  const state = await send(1_000);
  await expect.poll(() => state.closed).toBe(true);
  expect(state.asked).toHaveLength(1);
});
