import { describe, expect, it, vi } from 'vitest';
import { attendWorker } from '@/components/attend-worker';

/** What a browser's worker shows to the page. */
class FakeWorker extends EventTarget {
  readonly terminate = vi.fn();
  readonly postMessage = vi.fn();
  says(data: unknown) {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
  fails() {
    this.dispatchEvent(new Event('error'));
  }
}

function attend() {
  const worker = new FakeWorker();
  const on = { answer: vi.fn(), failed: vi.fn() };
  return { worker, on, attended: attendWorker(worker as unknown as Worker, on) };
}

describe('a worker', () => {
  it('is asked, and its answers are heard', () => {
    const { worker, on, attended } = attend();
    attended.ask('how many?');
    expect(worker.postMessage.mock.calls).toEqual([['how many?']]);
    worker.says(1);
    worker.says(2);
    expect(on.answer.mock.calls).toEqual([[1], [2]]);
    expect(on.failed).not.toHaveBeenCalled();
    expect(worker.terminate).not.toHaveBeenCalled();
  });
  it('that fails is ended, and says so once', () => {
    const { worker, on } = attend();
    worker.fails();
    worker.fails();
    worker.says(1);
    expect(on.failed).toHaveBeenCalledTimes(1);
    expect(on.answer).not.toHaveBeenCalled();
    expect(worker.terminate).toHaveBeenCalledTimes(1);
  });
  it('that was ended is heard no more: an error of its loading is nobody’s failure', () => {
    const { worker, on, attended } = attend();
    attended.end();
    worker.fails();
    worker.says(1);
    expect(on.failed).not.toHaveBeenCalled();
    expect(on.answer).not.toHaveBeenCalled();
    expect(worker.terminate).toHaveBeenCalledTimes(1);
  });
});
