/** Holds the record's promises against the article off the page's own thread. */
import '../without-eval';

import { checkWork } from '@/lib/workbench/check-work';
import type { CheckWorkAnswer, CheckWorkRequest } from './check-messages';

const say = (answer: CheckWorkAnswer) => postMessage(answer);

addEventListener('message', ({ data }: MessageEvent<CheckWorkRequest>) => {
  try {
    say({ say: 'checked', findings: checkWork(data.work, data.known) });
  } catch (error) {
    say({ say: 'failed', words: error instanceof Error ? error.message : String(error) });
  }
});
