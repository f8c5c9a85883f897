/** The row of an article that somebody adds: what they say of it, and nothing that nobody proved. */
import { sha256Hex } from '../check/sha256-hex';
import { ARTICLES, type ArticleRow } from '../record/article';
import { indexCodePoints } from '../text/code-points';
import { findUnseenCharacter } from '../text/unseen-characters';
import { textMember } from './bundle-format';

export interface ArticleIdentity {
  readonly id: string;
  /** YYYY-MM-DD; relative dates of the text resolve on it. */
  readonly published: string;
  readonly publisher: string;
  readonly url: string | null;
  readonly rights: ArticleRow['rights'];
  readonly description?: string;
}

const ORIGIN = 'As given by who added the article';

const DAY_WORDS = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
/** “14 March 2016”. */
const dayInWords = (day: string): string => DAY_WORDS.format(new Date(`${day}T00:00:00Z`));

export function describeArticle(identity: ArticleIdentity, text: string): ArticleRow {
  const { id, published, publisher, url, rights, description } = identity;
  const bytes = new TextEncoder().encode(text);
  return {
    id,
    publisher,
    published,
    reference_date: published,
    description:
      description ?? `An article of ${publisher}, published on ${dayInWords(published)}.`,
    proved_by_text: 'Not examined.',
    outside_page: url ? `${ORIGIN}: ${url}` : 'None given.',
    inference: `Published on ${dayInWords(published)}: publisher and date stand as given by who added the article.`,
    caveat: null,
    url,
    path: textMember(id),
    language: 'en',
    sha256: sha256Hex(bytes),
    bytes: bytes.length,
    characters: indexCodePoints(text).length,
    rights,
  };
}

export interface IdentityFault {
  readonly column: string;
  readonly expected: string;
}

const DAY_MS = 86_400_000;

/** Clocks may be in another time zone, or a little wrong. */
const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);

/** What somebody gave in their own words, which pages print on a line. */
const OWN_WORDS = ['publisher', 'description'] as const;

/**
 * What is wrong with an article's row by the codebook and on the day that it is added, YYYY-MM-DD;
 * null when nothing is.
 */
export function findIdentityFault(row: ArticleRow, today: string): IdentityFault | null {
  const issue = ARTICLES.row.safeEncode(row as never).error?.issues[0];
  if (issue) return { column: String(issue.path[0] ?? ''), expected: issue.message };
  const hidden = OWN_WORDS.find(
    (column) => /[\t\n]/.test(row[column]) || findUnseenCharacter(row[column]) !== null,
  );
  if (hidden) return { column: hidden, expected: 'one line of characters that can be seen' };
  if (row.published <= dayAfter(today)) return null;
  return {
    column: 'published',
    expected: `a day that has come; ${dayInWords(row.published)} is in the future`,
  };
}
