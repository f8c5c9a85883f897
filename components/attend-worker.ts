/** A worker that is listened to until it is ended. */
export interface AttendedWorker<Request> {
  readonly ask: (request: Request) => void;
  /** Ends the worker; nothing that it still has to say is heard. */
  readonly end: () => void;
}

/**
 * Listens to a worker. One that is ended while the browser still loads it may report an error later:
 * by then the visitor is at something else, and that did not fail.
 */
export function attendWorker<Request, Answer>(
  worker: Worker,
  on: { readonly answer: (answer: Answer) => void; readonly failed: () => void },
): AttendedWorker<Request> {
  const attention = new AbortController();
  const { signal } = attention;
  const end = () => {
    attention.abort();
    worker.terminate();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => on.answer(data), {
    signal,
  });
  worker.addEventListener(
    'error',
    () => {
      end();
      on.failed();
    },
    { signal },
  );
  return { ask: (request) => worker.postMessage(request), end };
}
