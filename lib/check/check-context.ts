/** What every check sees: the record, looked up, and what earlier checks have found. */

import type { QuantityMention, ReadQuantities } from '../quantity/mention';
import { readQuantities } from '../quantity/read-quantities';
import type { Article } from '../record/article';
import type { Dataset, RecordFiles } from '../record/dataset';
import { type Figure, isStated, type StatedFigure } from '../record/figure';
import { behindSign } from '../record/printed-sign';
import type { FiguresById } from '../record/recompute-figure';
import type { Finding } from '../table/finding';
import { type CodePointOffset, type CodePointSpan, indexCodePoints } from '../text/code-points';
import type { IndexedText } from '../text/locate-quote';
import type { CheckResult } from './report';

export interface ArticleInCheck extends IndexedText {
  readonly article: Article;
  /** Every number mention that the reader of quantities finds; read once, when first asked for. */
  readonly mentions: readonly QuantityMention[];
  /** The text in lower case; made once, when first asked for. */
  readonly lowerCase: string;
}

export interface CheckContext {
  readonly files: RecordFiles;
  readonly dataset: Dataset;
  readonly figures: FiguresById;
  readonly articles: ArticlesInCheck;
  /** Stated figures with the articles they quote, in doubt or not; `soundQuotes` leaves out those. */
  readonly quotes: readonly Quoting<StatedFigure>[];
  /**
   * Ids with a finding of an earlier check. Later checks leave them, and what rests on them,
   * alone, so that one mistake gives one finding.
   */
  readonly doubted: ReadonlySet<string>;
  /** Files whose bytes differ from their lock. */
  readonly unlocked: ReadonlySet<string>;
  /** Reads numbers in the project's own words: titles of charts, summaries of notes. */
  readonly read: ReadQuantities;
}

/**
 * What is made of an article once, when first asked for. Rows follow one another by article, so
 * the last one is kept at hand.
 */
export function ofArticle<Made>(
  make: (source: ArticleInCheck) => Made,
): (source: ArticleInCheck) => Made {
  const made = new WeakMap<ArticleInCheck, { readonly value: Made }>();
  let last: ArticleInCheck | null = null;
  let value: Made;
  return (source) => {
    if (source === last) return value;
    const known = made.get(source) ?? { value: make(source) };
    made.set(source, known);
    last = source;
    value = known.value;
    return value;
  };
}

/** A result, with ids that are in doubt although no finding names them. */
export interface CheckOutcome extends CheckResult {
  readonly doubts?: readonly string[];
}

export type Check = (context: CheckContext) => CheckOutcome;

function inCheck(article: Article, read: ReadQuantities): ArticleInCheck {
  let mentions: readonly QuantityMention[] | null = null;
  let lowerCase: string | null = null;
  return {
    article,
    text: article.text,
    index: indexCodePoints(article.text),
    get mentions(): readonly QuantityMention[] {
      // No cell may start with a printed sign: the words of a row begin behind it.
      mentions ??= read(article.text, { published: article.reference_date }).map(behindSign);
      return mentions;
    },
    get lowerCase(): string {
      lowerCase ??= article.text.toLowerCase();
      return lowerCase;
    },
  };
}

/** First row of each id: a second one is a finding of its own. */
function byId<Item extends { readonly id: string }>(items: readonly Item[]): Map<string, Item> {
  const map = new Map<string, Item>();
  for (const item of items) if (!map.has(item.id)) map.set(item.id, item);
  return map;
}

export type ArticlesInCheck = ReadonlyMap<string, ArticleInCheck>;

export function articlesInCheck(
  articles: readonly Article[],
  read: ReadQuantities = readQuantities,
): ArticlesInCheck {
  const known = new Map<string, ArticleInCheck>();
  for (const [id, article] of byId(articles)) known.set(id, inCheck(article, read));
  return known;
}

/** `articles` may be given by callers who look at the same ones again and again. */
export function createContext(
  files: RecordFiles,
  dataset: Dataset,
  doubted: ReadonlySet<string>,
  unlocked: ReadonlySet<string>,
  read: ReadQuantities = readQuantities,
  articles: ArticlesInCheck = articlesInCheck(dataset.articles, read),
): CheckContext {
  const quotes: Quoting<StatedFigure>[] = [];
  dataset.figures.forEach((row, index) => {
    const source = isStated(row) ? articles.get(row.article_id) : undefined;
    if (source && isStated(row)) quotes.push({ row, index, source });
  });
  return {
    files,
    dataset,
    figures: byId<Figure>(dataset.figures),
    articles,
    quotes,
    doubted,
    unlocked,
    read,
  };
}

/** Index of the first span that ends behind a place: mentions stand in order, without overlaps. */
export function firstBehind(spans: readonly CodePointSpan[], place: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle] as CodePointSpan).end <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The mention with exactly this span. */
export function mentionAt(
  { mentions }: ArticleInCheck,
  start: CodePointOffset,
  end: CodePointOffset,
): QuantityMention | null {
  const mention = mentions[firstBehind(mentions, start)];
  return mention?.start === start && mention.end === end ? mention : null;
}

/** The rows of each table of a record, by its name. */
export const rowsByTable = (dataset: Dataset): Readonly<Record<string, readonly object[]>> => ({
  articles: dataset.articles,
  figures: dataset.figures,
  'set-aside': dataset.setAsides,
  notes: dataset.notes,
  units: dataset.units,
  corrections: dataset.corrections,
});

/** Adds to the list of a key. */
export function put<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** A row that quotes an article, with its place in its file. */
export interface Quoting<Row> {
  readonly row: Row;
  readonly index: number;
  readonly source: ArticleInCheck;
}

/** Rows of which neither they nor their article are in doubt. */
export function quotingRows<Row extends { readonly id: string; readonly article_id: string }>(
  { articles, doubted }: CheckContext,
  rows: readonly Row[],
): Quoting<Row>[] {
  return rows.flatMap((row, index) => {
    const source = articles.get(row.article_id);
    if (!source || doubted.has(row.id) || doubted.has(row.article_id)) return [];
    return [{ row, index, source }];
  });
}

/** Stated figures of which neither they nor their article are in doubt, with what they quote. */
export const soundQuotes = ({
  quotes,
  doubted,
}: Pick<CheckContext, 'quotes' | 'doubted'>): readonly Quoting<StatedFigure>[] =>
  doubted.size === 0
    ? quotes
    : quotes.filter(({ row }) => !doubted.has(row.id) && !doubted.has(row.article_id));

/** What is found among rows, most of which are as they should be: nothing is made for these. */
export function findAll<Row>(
  rows: readonly Row[],
  find: (row: Row, index: number) => Finding | null,
): Finding[] {
  const findings: Finding[] = [];
  for (let index = 0; index < rows.length; index++) {
    const finding = find(rows[index] as Row, index);
    if (finding) findings.push(finding);
  }
  return findings;
}

/** What a finding says beside its place. */
export interface Said {
  readonly column: string | null;
  readonly expected: string;
  readonly found: string;
  readonly cure: string;
  readonly hint?: string | null;
}

/** A finding about a row of a table. */
export function findingAt(
  file: string,
  index: number | null,
  subject: string | null,
  code: string,
  { hint, ...said }: Said,
): Finding {
  const row = index === null ? null : index + 2;
  return { code, file, row, subject, ...said, ...(hint && { hint }) };
}
