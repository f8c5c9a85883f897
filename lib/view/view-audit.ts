/** Every number mention of every article, by what became of it. */
import type { CheckResult } from '../check/report';
import { MENTION_CLASSES, type MentionClass } from '../quantity/mention';
import type { RecordIndex } from './index-record';
import { countDispositions, type Disposition, type MentionMark, marksOf } from './mark-mentions';

export interface AuditRow {
  readonly class: MentionClass;
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

/** Figures stand in one row, whatever the reader took them for. */
const classOf = (mark: MentionMark): MentionClass =>
  mark.kind === 'figure' ? 'figure' : mark.class;

/** The marks of an article by class, in the order of the table's rows. */
export const marksByClass = (
  marks: readonly MentionMark[],
): readonly { readonly class: MentionClass; readonly marks: readonly MentionMark[] }[] =>
  MENTION_CLASSES.flatMap((name) => {
    const ofClass = marks.filter((mark) => classOf(mark) === name);
    return ofClass.length === 0 ? [] : [{ class: name, marks: ofClass }];
  });

const rowsOf = (marks: readonly MentionMark[]): AuditRow[] =>
  marksByClass(marks).map(({ class: name, marks: ofClass }) => {
    const counts = countDispositions(ofClass);
    return { class: name, counts, total: sum(counts) };
  });

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
