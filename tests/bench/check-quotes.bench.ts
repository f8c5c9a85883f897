/**
 * How fast quotes at known offsets are verified, beside a raw scan of the same memory: nothing
 * that looks at every byte can be faster than that.
 *
 * Prints figures and fails nothing. Times are of a machine that others may share: trust the
 * ratios of one run. Run alone with `npx tsx tests/bench/check-quotes.bench.ts [FIGURES]`.
 */
import { pathToFileURL } from 'node:url';
import { createRandom } from '../../lib/mutation/random';
import { indexCodePoints } from '../../lib/text/code-points';
import { type IndexedText, isVerbatim } from '../../lib/text/locate-quote';

const FIGURES = 1_000_000;
const FIGURES_PER_ARTICLE = 100;
const REPEATS = 3;

interface Quote {
  readonly source: IndexedText;
  readonly exact: string;
  readonly start: number;
  readonly end: number;
}

const WORDS =
  'trade with the neighbours reached over billion dollars in last year and oil supplies rose by some million tons to around said the minister on Friday'.split(
    ' ',
  );

/** An article of one sentence a figure, and its quotes in order of place. */
function makeArticle(random: ReturnType<typeof createRandom>): Quote[] {
  const sentences = Array.from({ length: FIGURES_PER_ARTICLE }, () => {
    const words = Array.from({ length: 8 + random.below(8) }, () => random.pick(WORDS));
    return `${words.join(' ')} ${random.below(1000)} billion`;
  });
  const text = `${sentences.join('. ')}.`;
  const source = { text, index: indexCodePoints(text) };
  let start = 0;
  return sentences.map((exact) => {
    const quote = { source, exact, start, end: start + exact.length };
    start += exact.length + 2;
    return quote;
  });
}

/** Best of some runs, in milliseconds, of ways taken in turn: all of them share the noise. */
function bestTimes(ways: readonly (() => number)[]): number[] {
  const best = ways.map(() => Number.POSITIVE_INFINITY);
  for (let run = 0; run < REPEATS; run++)
    for (const [index, way] of ways.entries()) {
      const start = performance.now();
      way();
      best[index] = Math.min(best[index] ?? 0, performance.now() - start);
    }
  return best;
}

function countVerbatim(quotes: readonly Quote[]): number {
  let verbatim = 0;
  for (const { source, exact, start, end } of quotes)
    if (isVerbatim(source, exact, { start, end })) verbatim++;
  if (verbatim !== quotes.length) throw new Error(`not verbatim: ${quotes.length - verbatim}`);
  return verbatim;
}

/** Adds up every byte: what reading the memory costs. */
function scan(bytes: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at++) sum = (sum + (bytes[at] as number)) | 0;
  return sum;
}

export async function run(figures = FIGURES): Promise<void> {
  const random = createRandom(1);
  const articles = Math.ceil(figures / FIGURES_PER_ARTICLE);
  const quotes = Array.from({ length: articles }, () => makeArticle(random)).flat();
  const size = quotes.reduce((sum, { exact }) => sum + exact.length, 0);
  const bytes = new Uint8Array(size).fill(1);
  const before = process.memoryUsage().heapUsed;
  const [verify = 0, raw = 0] = bestTimes([() => countVerbatim(quotes), () => scan(bytes)]);
  const grown = (process.memoryUsage().heapUsed - before) / 1e6;
  const rate = (ms: number) => (quotes.length / ms / 1000).toFixed(1);
  console.log(
    `Quotes: ${quotes.length} of ${articles} articles, ${(size / 1e6).toFixed(0)} MB quoted`,
  );
  console.log(
    `verified: ${verify.toFixed(0)} ms, ${rate(verify)} million quotes/s, heap +${grown.toFixed(0)} MB`,
  );
  console.log(
    `raw scan of as many bytes: ${raw.toFixed(0)} ms; verification takes ${(verify / raw).toFixed(2)} × as long`,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await run(Number(process.argv[2] ?? FIGURES));
