'use client';

import { useEffect, useState } from 'react';
import type { Unit } from '@/lib/record/unit';
import type { Work } from '@/lib/workbench/save-work';
import type { CheckWorkAnswer } from './check-messages';

/** Null while nothing is ready to be checked, or the check is under way. */
export function useWorkCheck(
  { bench, units }: Work,
  known: readonly Unit[],
  isReady: boolean,
): CheckWorkAnswer | null {
  const [answer, setAnswer] = useState<CheckWorkAnswer | null>(null);
  useEffect(() => {
    setAnswer(null);
    if (!isReady) return;
    const worker = new Worker(new URL('./check-work.worker.ts', import.meta.url), {
      type: 'module',
    });
    worker.addEventListener('message', ({ data }: MessageEvent<CheckWorkAnswer>) => {
      worker.terminate();
      setAnswer(data);
    });
    worker.addEventListener('error', () => {
      worker.terminate();
      setAnswer({ say: 'failed', words: 'the browser could not run the check' });
    });
    worker.postMessage({ work: { bench, units }, known });
    return () => worker.terminate();
  }, [bench, units, known, isReady]);
  return answer;
}
