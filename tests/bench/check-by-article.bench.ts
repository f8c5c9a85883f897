/**
 * A million figures over ten thousand articles, checked an article at a time: how fast, in how much
 * memory, and beside what it costs to read the same bytes from memory.
 *
 * Articles and rows are made as they are asked for. The reader of quantities has a speed of its own
 * and is told apart: the promises are those against known offsets. Prints figures and fails
 * nothing; times are processor time. `npm run bench check-by-article`, or compiled and alone with
 * `npx tsx tests/bench/check-by-article.bench.ts [ARTICLES]`.
 */
import { pathToFileURL } from 'node:url';
import { createArticleChecker } from '../../lib/check/check-by-article';
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

/** Processor time of a thing that is done again and again, in microseconds. */
class Clock {
  microseconds = 0;
  run<Result>(work: () => Result): Result {
    const before = process.cpuUsage();
    const result = work();
    const { user, system } = process.cpuUsage(before);
    this.microseconds += user + system;
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

function createBench() {
  const clocks = { tables: new Clock(), words: new Clock(), all: new Clock(), raw: new Clock() };
  const read: ReadQuantities = (text, options) =>
    clocks.words.run(() => readQuantities(text, options));
  const checker = createArticleChecker(readTableText(UNITS, unitsCsv()).rows, read);
  const take = {
    articles: createTaker(ARTICLES),
    figures: createTaker(FIGURES),
    setAsides: createTaker(SET_ASIDES),
  };
  let bytesRead = 0;
  return {
    clocks,
    checker,
    get bytesRead() {
      return bytesRead;
    },
    add({ bytes, row, figures, setAsides }: MadeArticle): number {
      const typed = clocks.tables.run(() => ({
        articles: take.articles(row),
        figures: take.figures(figures),
        setAsides: take.setAsides(setAsides),
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
      const [finding] = clocks.all.run(() => checker.add(part));
      if (finding) refuse(finding);
      const tables = new TextEncoder().encode(row + figures + setAsides);
      clocks.raw.run(() => scan(bytes) + scan(tables));
      bytesRead += bytes.length + tables.length;
      return typed.figures.rows.length;
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
  const marks = [0.1, 0.5, 1].map((share) => Math.round(articles * share));
  let figures = 0;
  let done = 0;
  for (const made of makeArticles({ articles, figuresPerArticle: FIGURES_PER_ARTICLE })) {
    figures += bench.add(made);
    done++;
    if (marks.includes(done)) console.log(describeMemory(figures));
  }
  const { tables, words, all, raw } = bench.clocks;
  const promises = all.microseconds - words.microseconds;
  const print = (name: string, microseconds: number) =>
    console.log(
      `${name}: ${Math.round(microseconds / 1000)} ms, ${Math.round((figures / microseconds) * 1e6)} figures/s`,
    );
  console.log(`${figures} figures, ${articles} articles, ${megabytes(bench.bytesRead)}`);
  print('tables streamed and typed', tables.microseconds);
  print('words read for quantities', words.microseconds);
  print('promises against known offsets', promises);
  print('raw scan of the same bytes', raw.microseconds);
  const looked = bench.checker.totals().reduce((sum, { lookedAt }) => sum + lookedAt, 0);
  console.log(`${looked} things looked at; ids kept: articles, figures and mentions set aside`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  benchByArticle(Number(process.argv[2] ?? 10_000));
