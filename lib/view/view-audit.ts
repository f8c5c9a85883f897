/** Every number mention of every article, by what became of it. */
import type { CheckResult } from '../check/report';
import { MENTION_CLASSES } from '../quantity/mention';
import type { RecordIndex } from './index-record';
import { countDispositions, type Disposition, type MentionMark, marksOf } from './view-article';
import { CLASS_WORDS } from './words';

export interface AuditRow {
  readonly class: string;
  readonly counts: Readonly<Record<Disposition, number>>;
  readonly total: number;
}

export interface ArticleAudit {
  readonly articleId: string;
  readonly publisher: string;
  readonly description: string;
  readonly rows: readonly AuditRow[];
  readonly counts: Readonly<Record<Disposition, number>>;
  readonly total: number;
  /** One entry a mention in order of place, for the strip of ticks; place from 0 to 1000. */
  readonly ticks: readonly { readonly disposition: Disposition; readonly place: number }[];
}

export interface AuditView {
  readonly articles: readonly ArticleAudit[];
  readonly counts: Readonly<Record<Disposition, number>>;
  readonly total: number;
  /** Charted and listed, without set aside. */
  readonly figures: number;
  readonly derived: number;
  /** Number mentions that the coverage check found in no row. */
  readonly unaccounted: number;
  readonly checks: readonly CheckResult[];
}

const sum = (counts: Readonly<Record<Disposition, number>>) =>
  counts.charted + counts.listed + counts['set-aside'];

const classOf = (mark: MentionMark): string =>
  mark.kind === 'figure' ? CLASS_WORDS.figure : mark.className;

function rowsOf(marks: readonly MentionMark[]): AuditRow[] {
  return MENTION_CLASSES.flatMap((name) => {
    const ofClass = marks.filter((mark) => classOf(mark) === CLASS_WORDS[name]);
    if (ofClass.length === 0) return [];
    const counts = countDispositions(ofClass);
    return [{ class: CLASS_WORDS[name], counts, total: sum(counts) }];
  });
}

/** Shares of a whole in tenths of a per cent that add up to 100 % (largest remainder first). */
export function sharesOf(counts: readonly number[]): string[] {
  const total = counts.reduce((all, count) => all + count, 0);
  if (total === 0) return counts.map(() => '0');
  const floors = counts.map((count) => Math.floor((count * 1000) / total));
  const left = 1000 - floors.reduce((all, count) => all + count, 0);
  const byRemainder = counts
    .map((count, place) => ({ place, remainder: (count * 1000) % total }))
    .sort((a, b) => b.remainder - a.remainder);
  for (const { place } of byRemainder.slice(0, left)) floors[place] = (floors[place] ?? 0) + 1;
  return floors.map((tenths) => `${Math.floor(tenths / 10)}.${tenths % 10}`);
}

const TICK_SCALE = 1000;

function auditArticle(index: RecordIndex, articleId: string): ArticleAudit {
  const article = index.article(articleId);
  const marks = marksOf(index, articleId);
  const counts = countDispositions(marks);
  return {
    articleId,
    publisher: article.publisher,
    description: article.description,
    rows: rowsOf(marks),
    counts,
    total: sum(counts),
    ticks: marks.map(({ disposition, start }) => ({
      disposition,
      place: Math.round((start / article.characters) * TICK_SCALE),
    })),
  };
}

export function viewAudit(index: RecordIndex, checks: readonly CheckResult[]): AuditView {
  const articles = index.dataset.articles.map(({ id }) => auditArticle(index, id));
  const counts: Record<Disposition, number> = { charted: 0, listed: 0, 'set-aside': 0 };
  for (const article of articles) {
    counts.charted += article.counts.charted;
    counts.listed += article.counts.listed;
    counts['set-aside'] += article.counts['set-aside'];
  }
  return {
    articles,
    counts,
    total: sum(counts),
    figures: counts.charted + counts.listed,
    derived: index.dataset.figures.filter(({ status }) => status === 'derived').length,
    unaccounted: checks.find(({ name }) => name === 'coverage')?.findings.length ?? 0,
    checks,
  };
}
