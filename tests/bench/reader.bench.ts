/**
 * How fast the reader of quantities is, beside its peers, and how large in the browser.
 *
 * Prints figures and fails nothing. Times are of a machine that others may share: trust the
 * ratios of one run. Run alone with `npx tsx tests/bench/reader.bench.ts`.
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { readQuantities } from '../../lib/quantity/read-quantities';

const ARTICLES = ['global-times-2013-03', 'reuters-2015-05'];
const PUBLISHED = '2015-05-08';
const MEGABYTE = 1_000_000;
const REPEATS = 5;

type Read = (text: string) => unknown;
const ours: Read = (text) => readQuantities(text, { published: PUBLISHED });

function newsOf(megabytes: number): string {
  const text = ARTICLES.map((id) => readFileSync(`data/articles/${id}.txt`, 'utf8')).join('\n');
  return `${text}\n`.repeat(Math.ceil((megabytes * MEGABYTE) / text.length));
}

function bestTime(read: Read, text: string, repeats = REPEATS): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < repeats; run++) {
    const start = performance.now();
    read(text);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

const speed = (text: string, ms: number) =>
  `${(text.length / MEGABYTE / (ms / 1000)).toFixed(2)} MB/s`;

function printSpeed(): void {
  bestTime(ours, newsOf(0.2));
  for (const megabytes of [1, 10]) {
    const text = newsOf(megabytes);
    console.log(
      `news, ${megabytes} MB: ${speed(text, bestTime(ours, text, megabytes > 1 ? 2 : REPEATS))}`,
    );
  }
}

const HOSTILE: Readonly<Record<string, (size: number) => string>> = {
  news: (size) => newsOf(size / MEGABYTE),
  'digits "1"': (size) => '1'.repeat(size),
  '"1,"': (size) => '1,'.repeat(size),
  '"million "': (size) => 'million '.repeat(size / 2),
  spaces: (size) => ' '.repeat(size * 10),
  '"1-"': (size) => '1-'.repeat(size),
  '"2 to "': (size) => '2 to '.repeat(size / 2),
  '"a year earlier "': (size) => 'a year earlier '.repeat(size / 10),
};

/** Below this a measurement is of the clock and of other processes, not of the reader. */
const FEWEST_MS = 50;

/** Time of one reading, from as many in a row as the clock can tell apart. */
function steadyTime(text: string): number {
  const once = bestTime(ours, text, 3);
  const rounds = Math.max(1, Math.ceil(FEWEST_MS / Math.max(once, 0.01)));
  const all: Read = (repeated) => {
    for (let round = 0; round < rounds; round++) ours(repeated);
  };
  return bestTime(all, text, 3) / rounds;
}

/** Time for twice the text over time for the text: 2 is linear. */
function printGrowth(): void {
  for (const [name, make] of Object.entries(HOSTILE)) {
    const [first, second] = [steadyTime(make(100_000)), steadyTime(make(200_000))];
    console.log(
      `${name}: ${first.toFixed(1)} ms, twice as much ${second.toFixed(1)} ms, ratio ${(second / first).toFixed(2)}`,
    );
  }
}

/** Peers are development dependencies only; both readers take turns on the same text. */
async function peer(name: string, make: (module: never) => Read): Promise<void> {
  let module: unknown;
  try {
    module = await import(name);
  } catch {
    console.log(`${name}: NOT INSTALLED, no comparison made (npm ci installs it)`);
    return;
  }
  const text = newsOf(0.1);
  const read = make(module as never);
  let [theirs, mine] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let turn = 0; turn < 3; turn++) {
    theirs = Math.min(theirs, bestTime(read, text, 1));
    mine = Math.min(mine, bestTime(ours, text));
  }
  console.log(
    `${name}: ${speed(text, theirs)}, this reader ${speed(text, mine)}: ${(theirs / mine).toFixed(0)} times as fast`,
  );
}

async function printPeers(): Promise<void> {
  await peer(
    'compromise',
    ({ default: nlp }: { default: (text: string) => { numbers(): { json(): unknown } } }) =>
      (text) =>
        nlp(text).numbers().json(),
  );
  await peer(
    '@microsoft/recognizers-text-suite',
    (suite: { recognizeNumberWithUnit?: unknown; default?: Record<string, unknown> }) => {
      const recognizers = (suite.default ?? suite) as Record<
        string,
        (text: string, culture: string) => unknown
      >;
      return (text) =>
        text
          .split('\n')
          .map((line) => [
            recognizers.recognizeNumber?.(line, 'en-us'),
            recognizers.recognizeCurrency?.(line, 'en-us'),
            recognizers.recognizeDimension?.(line, 'en-us'),
          ]);
    },
  );
}

async function printSize(): Promise<void> {
  try {
    const { buildSync } = await import('esbuild');
    const { outputFiles } = buildSync({
      entryPoints: ['lib/quantity/read-quantities.ts'],
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
    });
    const code = outputFiles[0]?.contents ?? new Uint8Array();
    console.log(
      `in the browser: ${gzipSync(code, { level: 9 }).length} bytes gzip, ${code.length} plain`,
    );
  } catch {
    console.log('in the browser: esbuild is not installed, size not measured');
  }
}

export async function benchReader(): Promise<void> {
  console.log('Reader of quantities');
  printSpeed();
  printGrowth();
  await printPeers();
  await printSize();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await benchReader();
