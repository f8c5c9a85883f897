/**
 * Words by which a text tells of what sort a statement is and who makes it, found in one pass over
 * an article.
 */
import type { Status } from '../record/figure';
import { createWordFinder, firstHitFrom, type WordHit } from '../text/find-words';
import { type ArticleInCheck, ofArticle } from './check-context';

export type Sort = Exclude<Status, 'derived'>;

/** What a word tells: the sort of a statement, or that somebody is reported. */
type Telling = Sort | 'verb' | 'according';

/** Verbs stand behind the name of who speaks. */
const VERBS =
  'said says told noted wrote added announce announces announced announcement announcements cited reported';

const WORDS: readonly (readonly [telling: Telling, words: string])[] = [
  ['target', 'aim aims aimed aiming target targets targeted targeting goal'],
  ['offer', 'offer offers offered offering propose proposes proposed proposing bid bids bidding'],
  ['plan', 'plan plans planned planning will would shall'],
  ['outcome', 'reached hit rose fell was were'],
  ['verb', VERBS],
];
const PHRASES: readonly (readonly [words: string, telling: Telling])[] = [
  ['hope to', 'target'],
  ['hopes to', 'target'],
  ['seek to', 'target'],
  ['seeks to', 'target'],
  ['seeking to', 'target'],
  ['going to', 'plan'],
  ['expected to', 'plan'],
  ['likely to', 'plan'],
  ['to be', 'plan'],
  ['has been', 'outcome'],
  ['have been', 'outcome'],
  ['had been', 'outcome'],
  ['according to', 'according'],
];

const findTelling = createWordFinder<Telling>([
  ...WORDS.flatMap(([telling, words]) => words.split(' ').map((word) => [word, telling] as const)),
  ...PHRASES,
]);

interface TellingWords {
  readonly sorts: readonly WordHit<Sort>[];
  readonly reports: readonly WordHit<'verb' | 'according'>[];
}

const isReport = (hit: WordHit<Telling>): hit is WordHit<'verb' | 'according'> =>
  hit.meaning === 'verb' || hit.meaning === 'according';

const tellingWordsOf = ofArticle(({ text }): TellingWords => {
  const sorts: WordHit<Sort>[] = [];
  const reports: WordHit<'verb' | 'according'>[] = [];
  for (const hit of findTelling(text))
    if (isReport(hit)) reports.push(hit);
    else sorts.push(hit as WordHit<Sort>);
  return { sorts, reports };
});

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

/** Whether a stretch, in UTF-16 offsets, reports what somebody says. */
export function reportsWithin(source: ArticleInCheck, from: number, to: number): boolean {
  const { reports } = tellingWordsOf(source);
  const first = reports[firstHitFrom(reports, from)];
  return first !== undefined && first.end <= to;
}

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
    const { start, end, meaning } = reports[at] as WordHit<'verb' | 'according'>;
    if (end > to) break;
    const [, name] =
      (meaning === 'according'
        ? NAME_BEHIND.exec(text.slice(end, Math.min(to, end + NAME_REACH)))
        : NAME_BEFORE.exec(text.slice(Math.max(from, start - NAME_REACH), start))) ?? [];
    if (name !== undefined) names.push(name);
  }
  return names;
}
