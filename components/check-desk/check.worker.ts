/** Rechecks a file off the page's own thread. Reads this site's downloads and sends nothing. */
import '../without-eval';

import { pageOfRows, type Recheck, recheckFile, summariseCheck } from '@/lib/view/check/view-check';
import {
  articlesWithText,
  openPublishedRecord,
  PUBLISHED_TABLES,
  type PublishedRecord,
  textPath,
} from '@/lib/view/check/view-check-record';
import { checkReportCsv, checkReportJson } from '@/lib/view/check/view-check-report';
import type { CheckAnswer, CheckProgress, CheckRequest, GivenFile } from './check-messages';

const say = (answer: CheckAnswer) => postMessage(answer);
const progress = (words: string, done: CheckProgress['done'] = null, total = 0) =>
  say({ say: 'progress', progress: { words, done, total } });

async function fetchFile(name: string): Promise<readonly [string, Uint8Array]> {
  const response = await fetch(`/data/${name}`);
  if (!response.ok)
    throw new Error(`This site’s own ${name} cannot be fetched: ${response.status}.`);
  return [name, new Uint8Array(await response.arrayBuffer())];
}

async function fetchRecord(): Promise<PublishedRecord> {
  const tables = await Promise.all(PUBLISHED_TABLES.map(fetchFile));
  const texts = articlesWithText(new Map(tables)).map(textPath);
  return openPublishedRecord(new Map([...tables, ...(await Promise.all(texts.map(fetchFile)))]));
}

let record: Promise<PublishedRecord> | null = null;
let latest: Recheck | null = null;

async function bytesOf({ name, content }: GivenFile) {
  const bytes =
    typeof content === 'string'
      ? new TextEncoder().encode(content)
      : new Uint8Array(await content.arrayBuffer());
  return { name, bytes };
}

/** Lines, the header apart: near enough to the number of rows to show how far it is. */
function countLines(bytes: Uint8Array): number {
  let lines = 0;
  for (const byte of bytes) if (byte === 0x0a) lines += 1;
  return Math.max(1, lines - 1);
}

async function check({ file, texts }: Extract<CheckRequest, { ask: 'check' }>): Promise<void> {
  progress('Fetching the record from this site');
  record ??= fetchRecord();
  const published = await record;
  progress('Reading the file');
  const given = await bytesOf(file);
  const total = countLines(given.bytes);
  const compared = (done: number) =>
    done + 500 > total
      ? progress('Holding the rows against the articles')
      : progress('Comparing rows with the record', done, total);
  latest = recheckFile(given, published, await Promise.all(texts.map(bytesOf)), compared);
  say({ say: 'checked', summary: summariseCheck(latest) });
}

function answer(request: CheckRequest): Promise<void> | void {
  if (request.ask === 'check') return check(request);
  if (!latest) throw new Error('Nothing has been checked yet.');
  const { verification } = latest;
  if (request.ask === 'rows')
    return say({ say: 'rows', from: request.from, ...pageOfRows(verification, request) });
  const { format } = request;
  const text = format === 'csv' ? checkReportCsv(verification) : checkReportJson(verification);
  const type = format === 'csv' ? 'text/csv' : 'application/json';
  say({ say: 'report', format, file: new Blob([text], { type }) });
}

addEventListener('message', async ({ data }: MessageEvent<CheckRequest>) => {
  try {
    await answer(data);
  } catch (error) {
    // A record that could not be fetched is asked for again next time.
    if (!latest) record = null;
    say({ say: 'refused', words: error instanceof Error ? error.message : String(error) });
  }
});
