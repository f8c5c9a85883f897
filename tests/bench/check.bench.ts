/**
 * How many figures a second each promise is checked for, on a record made for it.
 *
 * Prints figures and fails nothing. Times are processor time, garbage collection included, so that
 * a machine that others share tells much the same. Run alone with `npx tsx tests/bench/check.bench.ts [ARTICLES]`.
 */
import { pathToFileURL } from 'node:url';
import { createContext } from '../../lib/check/check-context';
import { checkRecordLock } from '../../lib/check/check-record-lock';
import { CHECKS } from '../../lib/check/checks';
import type { RecordFiles } from '../../lib/record/dataset';
import { readRecord } from '../../lib/record/read-record';
import { makeRecord } from './synthetic-record';

const FIGURES_PER_ARTICLE = 100;
const ROUNDS = 5;

const LOCK = 'lock of the tables';
const TABLES = 'tables read and typed';
const ARTICLES = 'articles read for quantities';
const OF_FILES: ReadonlySet<string> = new Set([LOCK, TABLES, 'article-locks']);
/** The reader of quantities has a speed of its own; labels and units are read by it as well. */
const OF_READER: ReadonlySet<string> = new Set([ARTICLES, 'own-numbers', 'units']);

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

interface Timed {
  readonly figures: number;
  readonly timings: readonly Timing[];
}

/** The time of each step of a whole check, in order. */
function timeCheck(files: RecordFiles): Timed {
  const timings: Timing[] = [];
  const lock = timed(LOCK, timings, () => checkRecordLock(files));
  const { dataset, findings } = timed(TABLES, timings, () => readRecord(files));
  if (!dataset) throw new Error(`the record is damaged: ${findings[0]?.code}`);
  const context = createContext(files, dataset, new Set(), new Set());
  timed(ARTICLES, timings, () => {
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

/** Each step in the round in which it was fastest: the first ones warm up, others are disturbed. */
function fastest(rounds: readonly Timed[]): Timed {
  const [first] = rounds;
  if (!first) throw new Error('no round');
  const timings = first.timings.map(({ name }, at) => ({
    name,
    milliseconds: Math.min(...rounds.map((round) => round.timings[at]?.milliseconds ?? 0)),
  }));
  return { figures: first.figures, timings };
}

export async function benchCheck(articles = 100): Promise<void> {
  const files = makeRecord({ articles, figuresPerArticle: FIGURES_PER_ARTICLE });
  const rounds = Array.from({ length: ROUNDS }, () => timeCheck(files));
  const { figures, timings } = fastest(rounds);
  console.log(`Checks: ${figures} figures, ${articles} articles`);
  const rate = (ms: number) => `${Math.round(figures / (ms / 1000))} figures/s`;
  for (const { name, milliseconds } of timings)
    console.log(`${name}: ${milliseconds.toFixed(0)} ms, ${rate(milliseconds)}`);
  const sum = (belongs: (name: string) => boolean) =>
    timings.reduce((ms, { name, milliseconds }) => ms + (belongs(name) ? milliseconds : 0), 0);
  const groups: readonly (readonly [string, number])[] = [
    ['files hashed, read and typed', sum((name) => OF_FILES.has(name))],
    ['words read for quantities', sum((name) => OF_READER.has(name))],
    ['promises against known offsets', sum((name) => !OF_FILES.has(name) && !OF_READER.has(name))],
    ['everything', sum(() => true)],
  ];
  for (const [name, ms] of groups) console.log(`= ${name}: ${ms.toFixed(0)} ms, ${rate(ms)}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await benchCheck(Number(process.argv[2] ?? 100));
