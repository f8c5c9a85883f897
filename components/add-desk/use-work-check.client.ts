'use client';

import { useEffect, useState } from 'react';
import type { Unit } from '@/lib/record/unit';
import type { Work } from '@/lib/workbench/save-work';
import { attendWorker } from '../attend-worker';
import type { CheckWorkAnswer, CheckWorkRequest } from './check-messages';

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
    const worker = attendWorker<CheckWorkRequest, CheckWorkAnswer>(
      new Worker(new URL('./check-work.worker.ts', import.meta.url), { type: 'module' }),
      {
        answer: (data) => {
          worker.end();
          setAnswer(data);
        },
        failed: () => setAnswer({ say: 'failed', words: 'the browser could not run the check' }),
      },
    );
    worker.ask({ work: { bench, units }, known });
    return worker.end;
  }, [bench, units, known, isReady]);
  return answer;
}
