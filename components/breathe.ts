/** https://developer.mozilla.org/docs/Web/API/Scheduler/yield; not in every browser. */
interface Scheduler {
  yield?(): Promise<void>;
}

/** Lets the browser answer what a reader does before more work goes on. */
export const breathe = (): Promise<void> => {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
};

/** Work in pieces of some milliseconds: on a phone four times as slow, still none is felt. */
const PIECE_MS = 6;

/** To be awaited between pieces; goes on at once while the time is not up. */
export function createPauses(): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < PIECE_MS) return undefined;
    return breathe().then(() => {
      since = performance.now();
    });
  };
}
