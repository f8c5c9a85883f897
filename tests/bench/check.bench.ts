/**
 * How many figures a second each promise is checked for, on a record made for it.
 *
 * Prints figures and fails nothing. Times are processor time, garbage collection included, so that
 * a machine that others share tells much the same. Run alone with `npx tsx tests/bench/check.bench.ts [ARTICLES]`.
 */
import { pathToFileURL } from 'node:url';
import { CHECKS } from '../../lib/check/check-record';
import { checkRecordLock } from '../../lib/check/check-record-lock';
import { createContext } from '../../lib/check/check-context';
import type { RecordFiles } from '../../lib/record/dataset';
import { readRecord } from '../../lib/record/read-record';
import { makeRecord } from './synthetic-record';

const FIGURES_PER_ARTICLE = 100;

interface Timing {
  readonly name: string;
  readonly milliseconds: number;
}

function timed<Result>(name: string, timings: Timing[], run: () => Result): Result {
  const before = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(before);
  timings.push({ name, milliseconds: (user + system) / 1000 });
  return result;
}

/** The time of each step of a whole check, in order. */
function timeCheck(files: RecordFiles): { figures: number; timings: Timing[] } {
  const timings: Timing[] = [];
  const lock = timed('lock of the tables', timings, () => checkRecordLock(files));
  const { dataset, findings } = timed('tables read and typed', timings, () => readRecord(files));
  if (!dataset) throw new Error(`the record is damaged: ${findings[0]?.code}`);
  const context = createContext(files, dataset, new Set(), new Set());
  timed('articles read for quantities', timings, () => {
    for (const article of context.articles.values()) article.mentions.length;
  });
  const results = CHECKS.map((check) => {
    const at = timings.length;
    const result = timed('', timings, () => check(context));
    timings[at] = { ...(timings[at] as Timing), name: result.name };
    return result;
  });
  const found = [lock, ...results].flatMap((result) => result.findings);
  if (found[0]) throw new Error(`the record has findings: ${JSON.stringify(found[0])}`);
  return { figures: dataset.figures.length, timings };
}

export async function benchCheck(articles = 100): Promise<void> {
  const files = makeRecord({ articles, figuresPerArticle: FIGURES_PER_ARTICLE });
  timeCheck(files);
  const { figures, timings } = timeCheck(files);
  console.log(`Checks: ${figures} figures, ${articles} articles`);
  const rate = (ms: number) => `${Math.round(figures / (ms / 1000))} figures/s`;
  for (const { name, milliseconds } of timings)
    console.log(`${name}: ${milliseconds.toFixed(0)} ms, ${rate(milliseconds)}`);
  const total = timings.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  console.log(`everything: ${total.toFixed(0)} ms, ${rate(total)}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await benchCheck(Number(process.argv[2] ?? 100));
