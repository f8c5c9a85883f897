/** Stopped and started again while readers keep asking. */
import { Agent, get } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freePort, makeProject, type Project, runCommand } from './project';
import { copyBuild, SAMPLE_FILES, sampleBuild } from './sample-build';

const CLIENTS = 24;
const BODY = SAMPLE_FILES['data/figures.csv'] ?? '';

let project: Project;
let port: number;
beforeAll(async () => {
  project = makeProject();
  port = await freePort();
  const build = await sampleBuild();
  copyBuild(build.root, join(project.folder, 'out'));
  build.remove();
}, 60_000);
afterAll(() => project.remove());

interface Tally {
  whole: number;
  /** Answers cut short, and requests without any on a connection that had answered before. */
  lost: string[];
  /** Connections that were never accepted: the reader tries again. */
  refused: number;
}

/** One request; resolves when it is answered, refused or lost. */
function ask(agent: Agent, tally: Tally): Promise<void> {
  return new Promise((resolve) => {
    const request = get(
      { port, host: '127.0.0.1', path: '/data/figures.csv', agent },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => {
          text += chunk;
        });
        response.on('close', () => {
          if (response.complete && text === BODY) tally.whole += 1;
          else tally.lost.push(`cut after ${text.length} characters`);
          resolve();
        });
      },
    );
    request.on('error', (error: NodeJS.ErrnoException) => {
      if (request.reusedSocket) tally.lost.push(`${error.code} on a kept connection`);
      else tally.refused += 1;
      setTimeout(resolve, 20);
    });
  });
}

/** A reader who keeps one connection as long as the server does, and never stops asking. */
async function read(tally: Tally, isOver: () => boolean): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  while (!isOver()) await ask(agent, tally);
  agent.destroy();
}

const start = () =>
  runCommand(project, 'start-site', { args: ['--no-build'], env: { PORT: String(port) } });

it('no request that was accepted goes without its whole answer', async () => {
  const tally: Tally = { whole: 0, lost: [], refused: 0 };
  let over = false;
  const first = start();
  await first.printed('Figures of Record: http://');
  const readers = Array.from({ length: CLIENTS }, () => read(tally, () => over));
  const answered = async (more: number) => {
    const goal = tally.whole + more;
    while (tally.whole < goal) await new Promise((resolve) => setTimeout(resolve, 10));
  };
  await answered(500);
  first.kill('SIGTERM');
  expect(await first.code).toBe(0);
  const second = start();
  await second.printed('Figures of Record: http://');
  await answered(500);
  over = true;
  await Promise.all(readers);
  second.kill('SIGTERM');
  expect(await second.code).toBe(0);
  expect(tally.lost).toEqual([]);
  expect(tally.refused).toBeGreaterThan(0);
}, 60_000);
