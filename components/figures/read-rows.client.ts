/** Reads the rows of a long list while they arrive, in pieces that nobody feels. */
import { FigureIndex } from '@/lib/view/find/figure-index';
import { type PrintedRow, readRow } from '@/lib/view/find/list-figures';
import { createPauses } from '../breathe';

export interface LongList {
  readonly index: FigureIndex;
  readonly rows: ReadonlyMap<string, PrintedRow>;
}

async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.pipeThrough(new TextDecoderStream() as never).getReader();
  let rest = '';
  for (;;) {
    const { done, value = '' } = (await reader.read()) as { done: boolean; value?: string };
    if (done) break;
    const lines = (rest + value).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
}

/** Throws when the file cannot be had or breaks off. */
export async function readRows(address: string, signal: AbortSignal): Promise<LongList> {
  const response = await fetch(address, { signal });
  if (!response.ok || response.body === null)
    throw new Error(`cannot fetch ${address}: ${response.status}`);
  const index = new FigureIndex();
  const rows = new Map<string, PrintedRow>();
  const pause = createPauses();
  let ended = false;
  for await (const line of linesOf(response.body)) {
    ended ||= line === ']';
    const read = readRow(line);
    if (read === null) continue;
    index.add(read.entry);
    rows.set(read.row.id, read.row);
    await pause();
  }
  if (!ended) throw new Error(`${address} breaks off`);
  return { index, rows };
}
