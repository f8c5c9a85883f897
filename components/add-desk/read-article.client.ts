'use client';

import { attendWorker } from '../attend-worker';
import type { ReadAnswer, ReadRequest } from './read-messages';

export interface Reading {
  readonly stop: () => void;
}

type Read = Extract<ReadAnswer, { say: 'read' }>;

/** Starts a worker on a text. It ends itself when it has read it, or when it is stopped. */
export function readArticle(
  request: ReadRequest,
  on: {
    readonly progress: (done: number, total: number) => void;
    readonly read: (read: Read) => void;
    readonly failed: () => void;
  },
): Reading {
  const worker = attendWorker<ReadRequest, ReadAnswer>(
    new Worker(new URL('./read.worker.ts', import.meta.url), { type: 'module' }),
    {
      answer: (data) => {
        if (data.say === 'progress') return on.progress(data.done, data.total);
        worker.end();
        on.read(data);
      },
      failed: on.failed,
    },
  );
  worker.ask(request);
  return { stop: worker.end };
}
