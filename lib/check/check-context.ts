/** What every check sees: the record, looked up, and what earlier checks have found. */

import type { ReadQuantities } from '../quantity/mention';
import { readQuantities } from '../quantity/read-quantities';
import type { Dataset, RecordFiles } from '../record/dataset';
import type { FiguresById } from '../record/figure';
import { type Figure, isStated, type StatedFigure } from '../record/figure';
import type { SetAside } from '../record/set-aside';
import { type ArticleInCheck, type ArticlesInCheck, articlesInCheck } from './article-in-check';
import type { CheckResult } from './report';

/** A row that quotes an article, with its place in its file. */
export interface Quoting<Row> {
  readonly row: Row;
  readonly index: number;
  readonly source: ArticleInCheck;
}

export interface CheckContext {
  readonly files: RecordFiles;
  readonly dataset: Dataset;
  readonly figures: FiguresById;
  readonly articles: ArticlesInCheck;
  /** Stated figures with the articles they quote, in doubt or not; `soundQuotes` leaves out those. */
  readonly quotes: readonly Quoting<StatedFigure>[];
  /** The same of mentions set aside; `soundSetAsides` leaves out those in doubt. */
  readonly setAsides: readonly Quoting<SetAside>[];
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

/** A result, with ids that are in doubt although no finding names them. */
export interface CheckOutcome extends CheckResult {
  readonly doubts?: readonly string[];
}

export type Check = (context: CheckContext) => CheckOutcome;

/** First row of each id: a second one is a finding of its own. */
function byId<Item extends { readonly id: string }>(items: readonly Item[]): Map<string, Item> {
  const map = new Map<string, Item>();
  for (const item of items) if (!map.has(item.id)) map.set(item.id, item);
  return map;
}

/** Rows that name an article on record, with it. */
function quotingRows<Row extends { readonly article_id: string | null }, Quote extends Row>(
  rows: readonly Row[],
  articles: ArticlesInCheck,
  isQuote: (row: Row) => row is Quote,
): Quoting<Quote>[] {
  const quoting: Quoting<Quote>[] = [];
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] as Row;
    const source = row.article_id === null ? undefined : articles.get(row.article_id);
    if (source && isQuote(row)) quoting.push({ row, index, source });
  }
  return quoting;
}

/** Every row of set-aside.csv quotes. */
const isSetAside = (row: SetAside): row is SetAside => row.article_id !== null;

/** `articles` may be given by callers who look at the same ones again and again. */
export function createContext(
  files: RecordFiles,
  dataset: Dataset,
  doubted: ReadonlySet<string>,
  unlocked: ReadonlySet<string>,
  read: ReadQuantities = readQuantities,
  articles: ArticlesInCheck = articlesInCheck(dataset.articles, read),
): CheckContext {
  return {
    files,
    dataset,
    figures: byId<Figure>(dataset.figures),
    articles,
    quotes: quotingRows<Figure, StatedFigure>(dataset.figures, articles, isStated),
    setAsides: quotingRows(dataset.setAsides, articles, isSetAside),
    doubted,
    unlocked,
    read,
  };
}

/** Rows of which neither they nor their article are in doubt. */
function soundAmong<Row extends { readonly id: string; readonly article_id: string }>(
  rows: readonly Quoting<Row>[],
  doubted: ReadonlySet<string>,
): readonly Quoting<Row>[] {
  if (doubted.size === 0) return rows;
  return rows.filter(({ row }) => !doubted.has(row.id) && !doubted.has(row.article_id));
}

export const soundQuotes = ({
  quotes,
  doubted,
}: Pick<CheckContext, 'quotes' | 'doubted'>): readonly Quoting<StatedFigure>[] =>
  soundAmong(quotes, doubted);

export const soundSetAsides = ({
  setAsides,
  doubted,
}: Pick<CheckContext, 'setAsides' | 'doubted'>): readonly Quoting<SetAside>[] =>
  soundAmong(setAsides, doubted);
