import type { Article } from '../record/article';
import { FIGURES, isStated } from '../record/figure';
import { SET_ASIDES } from '../record/set-aside';
import type { Finding } from '../table/finding';
import type { CodePointSpan } from '../text/code-points';
import { overlap, SpanFinder } from '../text/find-spans';
import { occurrencesOf } from '../text/locate-quote';
import { findNumberWords } from '../text/number-words';
import type { ArticleInCheck } from './article-in-check';
import type { Check, CheckContext } from './check-context';
import { findAll, findingAt, put } from './find-in-rows';
import { numberWordsOf } from './telling-words';

/** A row that disposes of the words of a span. */
interface Disposal extends CodePointSpan {
  readonly id: string;
  readonly file: string;
  readonly index: number;
  readonly columns: readonly [start: string, end: string];
  /** Widest stretch of the article that the row speaks of, for rows in doubt. */
  readonly quote: CodePointSpan & { readonly exact: string };
}

const COLUMNS_OF_FIGURES = ['number_start', 'number_end'] as const;
const COLUMNS_OF_SET_ASIDES = ['start', 'end'] as const;
const DISPOSE = 'Make it a row of figures.csv, or set it aside with a reason.';

/** Disposals of each article, in order of place. */
export function disposalsByArticle({
  dataset,
}: Pick<CheckContext, 'dataset'>): Map<string, Disposal[]> {
  const found = new Map<string, Disposal[]>();
  dataset.figures.forEach((row, index) => {
    if (!isStated(row)) return;
    const { id, number_start: start, number_end: end } = row;
    const columns = COLUMNS_OF_FIGURES;
    const file = FIGURES.file;
    put(found, row.article_id, { start, end, id, file, index, columns, quote: row });
  });
  dataset.setAsides.forEach((row, index) => {
    const { start, end, id } = row;
    const columns = COLUMNS_OF_SET_ASIDES;
    const file = SET_ASIDES.file;
    put(found, row.article_id, { start, end, id, file, index, columns, quote: row });
  });
  const inOrder = (a: Disposal, b: Disposal) => a.start - b.start || a.end - b.end;
  for (const disposals of found.values()) disposals.sort(inOrder);
  return found;
}

/** Stretches that rows in doubt may speak of: what is wrong with these rows has been said. */
function excusedSpans(source: ArticleInCheck, doubtful: readonly Disposal[]): CodePointSpan[] {
  return doubtful.flatMap(({ start, end, quote }) => {
    const length = [...quote.exact].length;
    const places = occurrencesOf(source, quote.exact, 100);
    const moved = places.map((at) => ({ start: at, end: at + length }));
    return [{ start, end }, quote, ...moved];
  });
}

function findOverlaps(disposals: readonly Disposal[]): Finding[] {
  return findAll(disposals, (disposal, position) => {
    const before = disposals[position - 1];
    if (!before || !overlap(before, disposal)) return null;
    return findingAt(disposal.file, disposal.index, disposal.id, 'coverage/overlap', {
      column: disposal.columns[0],
      expected: 'words that no other row holds',
      found: `${disposal.start} to ${disposal.end}, which overlaps ${before.id}, ${before.start} to ${before.end}`,
      cure: 'Let one row hold each number: remove the other, or narrow its span.',
    });
  });
}

function unaccounted({ index }: ArticleInCheck, article: Article, span: CodePointSpan): Finding {
  const column = `characters ${span.start} to ${span.end}`;
  return findingAt(article.path, null, article.id, 'coverage/unaccounted', {
    column,
    expected: 'every number in exactly one row of figures.csv or set-aside.csv',
    found: `“${index.slice(span)}”, in no row`,
    cure: DISPOSE,
  });
}

function otherSpan(disposal: Disposal, wanted: CodePointSpan, words: string): Finding {
  const [startColumn, endColumn] = disposal.columns;
  const column = disposal.start === wanted.start ? endColumn : startColumn;
  return findingAt(disposal.file, disposal.index, disposal.id, 'coverage/other-span', {
    column,
    expected: `${wanted.start} to ${wanted.end}, “${words}”, the whole number with its unit`,
    found: `${disposal.start} to ${disposal.end}`,
    cure: 'Make the span the number with its sign, currency and unit of measure, without hedge.',
  });
}

function auditArticle(source: ArticleInCheck, all: readonly Disposal[], context: CheckContext) {
  const { article, mentions, index } = source;
  const isDoubted = ({ id }: Disposal) => context.doubted.has(id);
  const doubtful = context.doubted.size === 0 ? [] : all.filter(isDoubted);
  const disposals = doubtful.length === 0 ? all : all.filter((row) => !isDoubted(row));
  const excused = excusedSpans(source, doubtful);
  const isExcused = (span: CodePointSpan) => excused.some((stretch) => overlap(stretch, span));
  const findings = findOverlaps(disposals);
  const said = new Set<Disposal>();
  const disposed = new SpanFinder(disposals);
  const mentioned = new SpanFinder(mentions);

  for (const mention of mentions) {
    if (disposed.isHeld(mention)) continue;
    const near = disposed.touching(mention);
    const [first] = near;
    if (near.some((disposal) => said.has(disposal))) continue;
    if (first) {
      for (const disposal of near) said.add(disposal);
      findings.push(otherSpan(first, mention, index.slice(mention)));
    } else if (!isExcused(mention)) findings.push(unaccounted(source, article, mention));
  }
  for (const disposal of disposals) {
    if (mentioned.isTouched(disposal)) continue;
    findings.push(
      findingAt(disposal.file, disposal.index, disposal.id, 'coverage/no-number', {
        column: disposal.columns[0],
        expected: 'words in which the reader of quantities finds a number',
        found: `“${index.slice(disposal)}”`,
        cure: 'Correct the span, or remove the row.',
      }),
    );
  }
  for (const word of findNumberWords(source, numberWordsOf(source))) {
    const known = disposed.isTouched(word) || mentioned.isTouched(word);
    if (!known && !isExcused(word)) findings.push(unaccounted(source, article, word));
  }
  return { findings, lookedAt: mentions.length };
}

export const checkCoverage: Check = (context) => {
  const disposals = disposalsByArticle(context);
  const sources = [...context.articles.values()];
  const sound = sources.filter(({ article }) => !context.doubted.has(article.id));
  const audits = sound.map((source) =>
    auditArticle(source, disposals.get(source.article.id) ?? [], context),
  );
  return {
    name: 'coverage',
    promise:
      'Every number that an article mentions, in digits or words, is in exactly one row: a figure, or set aside with a reason.',
    lookedAt: audits.reduce((sum, audit) => sum + audit.lookedAt, 0),
    noun: 'number mentions',
    skippedArticles: sources.length - sound.length,
    findings: audits.flatMap((audit) => audit.findings),
  };
};
