/**
 * Rows read, typed and checked against the schema, beside PapaParse alone on the same text.
 *
 * Prints figures and fails nothing. Times are of a machine that others may share: trust the
 * ratios of one run. Run alone with `npx tsx tests/bench/table.bench.ts`.
 */
import { pathToFileURL } from 'node:url';
import Papa from 'papaparse';
import { FIGURES } from '../../lib/record/figure';
import { readTable } from '../../lib/table/read-table';
import { streamTable } from '../../lib/table/stream-table';
import { makeRecord } from './synthetic-record';

const MEGABYTE = 1_000_000;
const REPEATS = 5;

/** Best times of some ways to do a thing, in milliseconds; taken in turn, so that all share the noise. */
async function bestTimes(ways: readonly (() => unknown)[], repeats = REPEATS): Promise<number[]> {
  const best = ways.map(() => Number.POSITIVE_INFINITY);
  for (let run = 0; run < repeats; run++)
    for (const [index, way] of ways.entries()) {
      const start = performance.now();
      await way();
      best[index] = Math.min(best[index] ?? 0, performance.now() - start);
    }
  return best;
}

/** The way a file comes from the disk. */
function* chunksOf(bytes: Uint8Array, size = 64 * 1024): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** A table's bytes, its records again and again below one header. */
function* repeated(bytes: Uint8Array, times: number): Generator<Uint8Array> {
  const body = bytes.subarray(bytes.indexOf(0x0a) + 1);
  yield bytes.subarray(0, bytes.length - body.length);
  for (let time = 0; time < times; time++) yield* chunksOf(body);
}

const ignore = () => {};
const stream = (chunks: Iterable<Uint8Array>, onRow: () => void = ignore) =>
  streamTable(FIGURES, chunks, onRow, (finding) => {
    throw new Error(`${finding.code} in row ${finding.row}`);
  });

async function printSpeeds(bytes: Uint8Array): Promise<void> {
  const text = new TextDecoder().decode(bytes);
  const [bare = 0, streamed = 0, kept = 0] = await bestTimes([
    () => Papa.parse<string[]>(text, { delimiter: ',' }),
    () => stream(chunksOf(bytes)),
    () => readTable(FIGURES, bytes),
  ]);
  const speed = (ms: number) =>
    `${(bytes.length / MEGABYTE / (ms / 1000)).toFixed(1)} MB/s, ${(bare / ms).toFixed(2)} of PapaParse alone`;
  console.log(`PapaParse alone, text to cells, ${speed(bare)}`);
  console.log(`streamed: bytes decoded, read, typed, checked, ${speed(streamed)}`);
  console.log(`the same, all rows kept, ${speed(kept)}`);
}

/** Heap in use while rows stream by, in megabytes, after garbage is collected where node allows it. */
async function printMemory(bytes: Uint8Array, rows: number): Promise<void> {
  const marks = [rows / 10, rows / 2, rows];
  const heaps: string[] = [];
  let seen = 0;
  const onRow = () => {
    seen++;
    if (!marks.includes(seen)) return;
    globalThis.gc?.();
    const { heapUsed, rss } = process.memoryUsage();
    const [heap, resident] = [heapUsed, rss].map((size) => Math.round(size / MEGABYTE));
    heaps.push(`${heap} MB of heap, ${resident} MB resident after ${seen} rows`);
  };
  await stream(repeated(bytes, Math.ceil(rows / ROWS)), onRow);
  console.log(`streaming ${seen} rows: ${heaps.join('; ')}`);
}

const ROWS = 41_600;
const MANY_ROWS = 1_000_000;

export async function benchTable(): Promise<void> {
  const files = makeRecord({ articles: 400, figuresPerArticle: 100 });
  const bytes = files.get(FIGURES.file) ?? new Uint8Array();
  console.log(`Tables: ${(bytes.length / MEGABYTE).toFixed(1)} MB of figures`);
  await printSpeeds(bytes);
  await printMemory(bytes, MANY_ROWS);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await benchTable();
