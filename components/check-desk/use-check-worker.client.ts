'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { CheckSummary } from '@/lib/view/check/view-check';
import { type AttendedWorker, attendWorker } from '../attend-worker';
import {
  CHECK_MAX_BYTES,
  type CheckAnswer,
  type CheckProgress,
  type CheckRequest,
  type CheckRows,
  type GivenFile,
  type ReportFormat,
} from './check-messages';
import { saveFile } from './save-file.client';

export type CheckState =
  | { readonly is: 'empty' }
  | { readonly is: 'working'; readonly name: string; readonly progress: CheckProgress }
  | { readonly is: 'stopped'; readonly words: string }
  | { readonly is: 'checked'; readonly name: string; readonly summary: CheckSummary };

/** Rows with findings that are on the page at a time. */
export const ROWS_SHOWN = 50;

const sizeOf = ({ content }: GivenFile) =>
  typeof content === 'string' ? content.length : content.size;

const inMegabytes = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`;

/** The worker with what it last said. Stopping it ends it: nothing of the file is left behind. */
export function useCheckWorker() {
  const worker = useRef<AttendedWorker<CheckRequest> | null>(null);
  const name = useRef('');
  const busy = useRef(false);
  const [state, setState] = useState<CheckState>({ is: 'empty' });
  const [rows, setRows] = useState<CheckRows | null>(null);

  const ask = useCallback((request: CheckRequest) => worker.current?.ask(request), []);
  const stop = useCallback((words: string) => {
    worker.current?.end();
    worker.current = null;
    busy.current = false;
    setRows(null);
    setState({ is: 'stopped', words });
  }, []);

  const listen = useCallback(
    (data: CheckAnswer) => {
      if (data.say === 'progress')
        setState({ is: 'working', name: name.current, progress: data.progress });
      else if (data.say === 'refused') stop(data.words);
      else if (data.say === 'checked') {
        busy.current = false;
        setState({ is: 'checked', name: name.current, summary: data.summary });
        ask({ ask: 'rows', kinds: [], from: 0, size: ROWS_SHOWN });
      } else if (data.say === 'rows') setRows(data);
      else saveFile(data.file, `${name.current.replace(/\.[^.]*$/, '')}-report.${data.format}`);
    },
    [ask, stop],
  );

  const check = useCallback(
    (file: GivenFile, texts: readonly GivenFile[]) => {
      const large = [file, ...texts].find((each) => sizeOf(each) > CHECK_MAX_BYTES);
      if (large) {
        const most = inMegabytes(CHECK_MAX_BYTES);
        return stop(
          `${large.name} has ${inMegabytes(sizeOf(large))}; this page takes ${most} at most. Use the command: npm run figures -- verify ${large.name}`,
        );
      }
      // A check under way is of no use to anybody once another file is there.
      if (busy.current) {
        worker.current?.end();
        worker.current = null;
      }
      busy.current = true;
      name.current = file.name;
      setRows(null);
      setState({
        is: 'working',
        name: file.name,
        progress: { words: 'Starting', done: null, total: 0 },
      });
      if (worker.current === null) {
        worker.current = attendWorker<CheckRequest, CheckAnswer>(
          new Worker(new URL('./check.worker.ts', import.meta.url), { type: 'module' }),
          {
            answer: listen,
            failed: () => stop('The browser could not run the check. Nothing was checked.'),
          },
        );
      }
      ask({ ask: 'check', file, texts });
    },
    [ask, listen, stop],
  );

  useEffect(() => () => worker.current?.end(), []);

  return {
    state,
    rows,
    check,
    cancel: () => stop('Stopped. Nothing was kept.'),
    showRows: (kinds: readonly string[], from: number) =>
      ask({ ask: 'rows', kinds, from, size: ROWS_SHOWN }),
    saveReport: (format: ReportFormat) => ask({ ask: 'report', format }),
  };
}
