/**
 * A million figures over ten thousand articles, checked an article at a time: how fast, in how much
 * memory, and beside what it costs to read the same bytes from memory.
 *
 * Articles and rows are made as they are asked for. The reader of quantities has a speed of its own
 * and is told apart: the promises are those against known offsets, with the numbers of each text read
 * and what reading them left among the young objects collected before. (A full collection would also
 * throw away code that was compiled for the checks, and charge them with compiling it again.) Prints
 * figures and fails nothing; times are processor time of all threads, and by the clock on the wall.
 * Run alone with `npm run bench check-by-article`, or with
 * `npx tsx tests/bench/check-by-article.bench.ts [ARTICLES]`.
 */
import { pathToFileURL } from 'node:url';
import { type ArticlePart, createArticleChecker } from '../../lib/check/check-by-article';
import type { ReadQuantities } from '../../lib/quantity/mention';
import { readQuantities } from '../../lib/quantity/read-quantities';
import { ARTICLES } from '../../lib/record/article';
import { FIGURES, type Figure, faultOfFigure } from '../../lib/record/figure';
import { SET_ASIDES } from '../../lib/record/set-aside';
import { UNITS } from '../../lib/record/unit';
import type { Finding } from '../../lib/table/finding';
import { readTableText } from '../../lib/table/read-table';
import { createTableReader } from '../../lib/table/table-reader';
import type { RowOf, TableSchema } from '../../lib/table/table-schema';
import { decodeText } from '../../lib/text/decode-text';
import { headerOf, type MadeArticle, makeArticles, unitsCsv } from './synthetic-record';

const FIGURES_PER_ARTICLE = 100;

const refuse = (finding: Finding): never => {
  throw new Error(`the record has findings: ${JSON.stringify(finding)}`);
};

/** Times of a thing that is done again and again, in milliseconds. */
class Clock {
  processor = 0;
  wall = 0;
  run<Result>(work: () => Result): Result {
    const before = process.cpuUsage();
    const start = performance.now();
    const result = work();
    this.wall += performance.now() - start;
    const { user, system } = process.cpuUsage(before);
    this.processor += (user + system) / 1000;
    return result;
  }
}

/** Takes a table as it grows, and gives the rows that are new. */
function createTaker<Table extends TableSchema>(table: Table) {
  let rows: RowOf<Table>[] = [];
  let first = 0;
  const reader = createTableReader(table, table.file, (row) => rows.push(row), refuse);
  reader.push(headerOf(table));
  return (text: string) => {
    first += rows.length;
    rows = [];
    reader.push(text);
    return { rows, first };
  };
}

/** Adds up every byte: what reading the memory costs. */
function scan(bytes: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at++) sum = (sum + (bytes[at] as number)) | 0;
  return sum;
}

const asFigure = (row: RowOf<typeof FIGURES>): Figure => {
  if (faultOfFigure(row)) throw new Error(`no figure: ${row.id}`);
  return row as Figure;
};

interface Prepared {
  readonly part: ArticlePart;
  readonly tables: Uint8Array;
}

function createBench() {
  const clocks = {
    tables: new Clock(),
    words: new Clock(),
    promises: new Clock(),
    raw: new Clock(),
  };
  let mentions: ReturnType<ReadQuantities> = [];
  let textRead = '';
  const read: ReadQuantities = (text, options) =>
    text === textRead ? mentions : readQuantities(text, options);
  const checker = createArticleChecker(readTableText(UNITS, unitsCsv()).rows, read);
  const takeArticle = createTaker(ARTICLES);
  const takeFigures = createTaker(FIGURES);
  const takeSetAsides = createTaker(SET_ASIDES);

  function prepare({ bytes, row, figures, setAsides }: MadeArticle): Prepared {
    const typed = clocks.tables.run(() => ({
      articles: takeArticle(row),
      figures: takeFigures(figures),
      setAsides: takeSetAsides(setAsides),
    }));
    const [article] = typed.articles.rows;
    const { text } = decodeText(bytes);
    if (!article || text === null) throw new Error('no article');
    const part = {
      article: { ...article, text },
      index: typed.articles.first,
      bytes,
      figures: { ...typed.figures, rows: typed.figures.rows.map(asFigure) },
      setAsides: typed.setAsides,
    };
    return { part, tables: new TextEncoder().encode(row + figures + setAsides) };
  }
  function readWords({ article: { text, reference_date: published } }: ArticlePart) {
    mentions = readQuantities(text, { published });
    textRead = text;
  }
  /** What the reader leaves behind is its own to collect, and is not laid to the promises. */
  const collect = () => clocks.words.run(() => globalThis.gc?.({ type: 'minor' }));
  function check(part: ArticlePart) {
    const [finding] = checker.add(part);
    if (finding) refuse(finding);
  }

  return {
    clocks,
    checker,
    /** Figures and bytes of an article that was gone through. */
    add(made: MadeArticle) {
      const { part, tables } = prepare(made);
      clocks.words.run(() => readWords(part));
      collect();
      clocks.promises.run(() => check(part));
      clocks.raw.run(() => scan(part.bytes) + scan(tables));
      return { figures: part.figures.rows.length, bytes: part.bytes.length + tables.length };
    },
  };
}

const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;

function describeMemory(figures: number): string {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers, rss } = process.memoryUsage();
  return `${figures} figures: heap ${megabytes(heapUsed)}, arrays ${megabytes(arrayBuffers)}, resident ${megabytes(rss)}`;
}

export function benchByArticle(articles = 10_000): void {
  const bench = createBench();
  const marks = new Set([0.1, 0.5, 1].map((share) => Math.ceil(share * articles)));
  let [figures, bytes, done] = [0, 0, 0];
  for (const made of makeArticles({ articles, figuresPerArticle: FIGURES_PER_ARTICLE })) {
    const added = bench.add(made);
    figures += added.figures;
    bytes += added.bytes;
    done++;
    if (marks.has(done)) console.log(describeMemory(figures));
  }
  const { tables, words, promises, raw } = bench.clocks;
  const rate = (milliseconds: number) =>
    `${Math.round(milliseconds)} ms, ${Math.round((figures / milliseconds) * 1000)} figures/s`;
  const print = (name: string, { processor, wall }: Clock) =>
    console.log(`${name}: ${rate(processor)}; on the wall ${rate(wall)}`);
  console.log(`${figures} figures, ${articles} articles, ${megabytes(bytes)}`);
  print('tables streamed and typed', tables);
  print('words read for quantities', words);
  print('promises against known offsets', promises);
  print('raw scan of the same bytes', raw);
  const looked = bench.checker.totals().reduce((sum, { lookedAt }) => sum + lookedAt, 0);
  console.log(`${looked} things looked at; of rows that have passed, only their ids are kept`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  benchByArticle(Number(process.argv[2] ?? 10_000));
