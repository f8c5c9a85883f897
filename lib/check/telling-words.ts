/**
 * Words by which a text tells of what sort a statement is, who makes it and where a number stands,
 * found in one pass over an article.
 */
import type { Status } from '../record/figure';
import { createWordFinder, firstHitFrom, type WordHit } from '../text/find-words';
import { NUMBER_WORDS } from '../text/number-words';
import { type ArticleInCheck, ofArticle } from './article-in-check';
import { MAY_REPORT, REPORTS, type Report } from './report-verbs';

export type Sort = Exclude<Status, 'derived'>;

/** What a word tells: the sort of a statement, that somebody is or may be reported, or a number. */
type Telling = Sort | Report | 'may-report' | 'number';

const WORDS: readonly (readonly [telling: Telling, words: string])[] = [
  ['target', 'aim aims aimed aiming target targets targeted targeting goal'],
  ['offer', 'offer offers offered offering propose proposes proposed proposing bid bids bidding'],
  ['plan', 'plan plans planned planning will would shall'],
  ['outcome', 'reached hit rose fell was were'],
];
const PHRASES: readonly (readonly [words: string, telling: Telling])[] = [
  ['hope to', 'target'],
  ['hopes to', 'target'],
  ['seek to', 'target'],
  ['seeks to', 'target'],
  ['seeking to', 'target'],
  ['want to', 'target'],
  ['wants to', 'target'],
  ['wanted to', 'target'],
  ['going to', 'plan'],
  ['intend to', 'plan'],
  ['intends to', 'plan'],
  ['expect to', 'plan'],
  ['expects to', 'plan'],
  ['scheduled to', 'plan'],
  ['set to', 'plan'],
  ['expected to', 'plan'],
  ['likely to', 'plan'],
  ['to be', 'plan'],
  ['has been', 'outcome'],
  ['have been', 'outcome'],
  ['had been', 'outcome'],
];

const findTelling = createWordFinder<Telling>([
  ...WORDS.flatMap(([telling, words]) => words.split(' ').map((word) => [word, telling] as const)),
  ...PHRASES,
  ...REPORTS,
  ...MAY_REPORT.map((word) => [word, 'may-report'] as const),
  ...NUMBER_WORDS.map((word) => [word, 'number'] as const),
]);

interface TellingWords {
  readonly sorts: readonly WordHit<Sort>[];
  readonly reports: readonly WordHit<Report>[];
  readonly perhaps: readonly WordHit<'may-report'>[];
  readonly numbers: readonly WordHit<'number'>[];
}

const tellingWordsOf = ofArticle(({ text }): TellingWords => {
  const sorts: WordHit<Sort>[] = [];
  const reports: WordHit<Report>[] = [];
  const perhaps: WordHit<'may-report'>[] = [];
  const numbers: WordHit<'number'>[] = [];
  for (const hit of findTelling(text)) {
    const { meaning } = hit;
    if (meaning === 'number') numbers.push(hit as WordHit<'number'>);
    else if (meaning === 'may-report') perhaps.push(hit as WordHit<'may-report'>);
    else if (meaning === 'verb' || meaning === 'according') reports.push(hit as WordHit<Report>);
    else sorts.push(hit as WordHit<Sort>);
  }
  return { sorts, reports, perhaps, numbers };
});

/** Words of an article that are always numbers, in order of place. */
export const numberWordsOf = (source: ArticleInCheck): readonly WordHit<'number'>[] =>
  tellingWordsOf(source).numbers;

/** The sort of which the last word of a stretch tells, in UTF-16 offsets; null where none does. */
export function lastSortWithin(source: ArticleInCheck, from: number, to: number): Sort | null {
  const { sorts } = tellingWordsOf(source);
  for (let at = firstHitFrom(sorts, to) - 1; at >= 0; at--) {
    const { start, end, meaning } = sorts[at] as WordHit<Sort>;
    if (start < from) return null;
    if (end <= to) return meaning;
  }
  return null;
}

/** Up to where a verb is said of a number before it, in the passive: “ of oil are ”. */
const SAID_OF_IT =
  /^(?:(?!\b(?:and|as|because|but|if|or|that|when|which|while|who)\b)[^\p{N}\p{P}\n])*\b(?:is|are|was|were|been|being)\s$/iu;
/** “$88 billion is expected to rise” tells of another amount. */
const PARTICIPLE = /^(?:aimed|offered|planned|proposed|targeted)$/iu;
const IS_TO = /^ to\b/u;

/** The sort that the verb behind a number tells of it, in UTF-16 offsets: “10 million tons are planned”. */
export function sortBehind(source: ArticleInCheck, from: number, to: number): Sort | null {
  const { text } = source;
  const { sorts } = tellingWordsOf(source);
  for (let at = firstHitFrom(sorts, from); at < sorts.length; at++) {
    const { start, end, meaning } = sorts[at] as WordHit<Sort>;
    if (end > to) return null;
    // “were” and “have been” are of the verb.
    if (meaning === 'outcome') continue;
    const isSaid = PARTICIPLE.test(text.slice(start, end)) && !IS_TO.test(text.slice(end, end + 4));
    return isSaid && SAID_OF_IT.test(text.slice(from, start)) ? meaning : null;
  }
  return null;
}

function isWithin(hits: readonly WordHit<string>[], from: number, to: number): boolean {
  const first = hits[firstHitFrom(hits, from)];
  return first !== undefined && first.end <= to;
}

/** Whether a stretch, in UTF-16 offsets, reports what somebody says. */
export const reportsWithin = (source: ArticleInCheck, from: number, to: number): boolean =>
  isWithin(tellingWordsOf(source).reports, from, to);

/** Whether it may do so, by words that also stand where nobody speaks. */
export const mayReportWithin = (source: ArticleInCheck, from: number, to: number): boolean =>
  isWithin(tellingWordsOf(source).perhaps, from, to);

/** “Razov noted”, “Hagel's announcement”. */
const NAME_BEFORE = /(\p{Lu}[\p{L}-]+)(?:['’]s)? $/u;
/** “according to the Xinhua News Agency”. */
const NAME_BEHIND = /^ (?:the )?(\p{Lu}[\p{L}-]+)/u;
/** No name is longer. */
const NAME_REACH = 60;

/** Names that a stretch, in UTF-16 offsets, gives to those who speak in it. */
export function speakersWithin(source: ArticleInCheck, from: number, to: number): string[] {
  const { text } = source;
  const { reports } = tellingWordsOf(source);
  const names: string[] = [];
  for (let at = firstHitFrom(reports, from); at < reports.length; at++) {
    const { start, end, meaning } = reports[at] as WordHit<Report>;
    if (end > to) break;
    const [, name] =
      (meaning === 'according'
        ? NAME_BEHIND.exec(text.slice(end, Math.min(to, end + NAME_REACH)))
        : NAME_BEFORE.exec(text.slice(Math.max(from, start - NAME_REACH), start))) ?? [];
    if (name !== undefined) names.push(name);
  }
  return names;
}
