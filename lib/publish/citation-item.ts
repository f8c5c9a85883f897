/** What can be cited, in the terms of CSL-JSON (https://citationstyles.org); other formats are made from it. */

import type { CheckedDataset } from '../check/report';
import type { Article } from '../record/article';
import type { Chart } from '../record/chart';
import { EDITION } from '../record/edition';
import type { Figure } from '../record/figure';
import { publisherBasisOf } from '../record/publisher-basis';
import { voicesOf } from '../record/voices';
import { dateWords, dayWords } from '../words/date-words';
import { valueWords } from '../words/value-words';
import { namePublisher } from '../words/voice-words';
import { addressOf, type Site } from './edition';
import { lookUp } from './look-up';

type DateParts = readonly number[];
export type IssuedDates = readonly [DateParts] | readonly [DateParts, DateParts];

export interface CitationItem {
  readonly id: string;
  readonly type: 'dataset' | 'article-newspaper' | 'graphic';
  readonly title: string;
  /** Who answers for it; an institution, never split into first and last name. */
  readonly author: string;
  /** Newspaper or data set that it is part of. */
  readonly container: string | null;
  /** Year, month, day as far as known; of several days the first and the last. */
  readonly issued: IssuedDates;
  /** The date in words: "21 or 22 March 2013". */
  readonly issuedWords: string;
  readonly version: string | null;
  readonly url: string | null;
  /** Its page below the site, where the site does not know its own address; otherwise null. */
  readonly path: string | null;
  readonly note: string | null;
}

const placeOf = (site: Site, path: string) =>
  site.base === '' ? { url: null, path } : { url: addressOf(site, path), path: null };

/** Reference managers and LaTeX set the line: places where it may not break are theirs to choose. */
const plainSpaces = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');

const partsOf = (day: string) => day.split('-').map(Number);

/**
 * `2015-05-08` as it is; of `[2013-03-21,2013-03-22]` the first day and the last: formats know
 * ranges, but no “one of these”, which words must say beside them.
 */
function issuedOf(published: string): IssuedDates {
  const days = published.match(/\d{4}(?:-\d{2}(?:-\d{2})?)?/g) ?? [];
  const [first = [], ...others] = days.map(partsOf);
  const last = others.at(-1);
  return last === undefined ? [first] : [first, last];
}

const edition = {
  author: EDITION.publisher,
  issued: issuedOf(EDITION.released),
  issuedWords: dateWords(EDITION.released),
  version: EDITION.version,
} as const;

/** The whole record; `sha256` is that of its figures.csv. */
export const recordItem = (site: Site, sha256: string): CitationItem => ({
  ...edition,
  id: `${EDITION.name}-${EDITION.version}`,
  type: 'dataset',
  title: EDITION.title,
  container: null,
  ...placeOf(site, '/data'),
  note: `sha256 of figures.csv: ${sha256}`,
});

export const chartItem = ({ slug, title }: Chart, site: Site): CitationItem => ({
  ...edition,
  id: `${EDITION.name}-chart-${slug}`,
  type: 'graphic',
  title,
  container: EDITION.title,
  ...placeOf(site, `/charts/${slug}`),
  note: `chart “${slug}”`,
});

/** The day of a statement only where the text gives it: otherwise none but that of the report is known. */
const daysOf = ({ stated_on }: Figure, { published }: Article): string =>
  stated_on === null || stated_on === published
    ? `published ${dateWords(published)}`
    : `stated ${dayWords(stated_on)}, published ${dateWords(published)}`;

/** The chain begins with the publisher, which the article may not name. */
function voicesWords({ attribution }: Figure, article: Article): string {
  const [first, ...others] = voicesOf(attribution);
  const named = first === article.publisher ? namePublisher(article) : first;
  return [named, ...others].join(' › ');
}

const originOf = (figure: Figure, article: Article): string =>
  `, by ${voicesWords(figure, article)}; ${daysOf(figure, article)}; characters ${figure.start}–${figure.end} of article “${article.id}”`;

/** A figure with its value as printed, hedge and all, and with the article it was read in. */
export function figureItem(figure: Figure, dataset: CheckedDataset, site: Site): CitationItem {
  const { units, articles } = lookUp(dataset);
  const unit = units.get(figure.unit);
  const article = figure.article_id === null ? null : articles.get(figure.article_id);
  const value = unit ? `: ${valueWords(figure, unit, 'printed').text}` : '';
  const origin = article ? originOf(figure, article) : `, derived: ${figure.formula}`;
  return {
    ...edition,
    id: `${EDITION.name}-${figure.id}`,
    type: 'dataset',
    title: plainSpaces(`${figure.label}${value}`),
    container: EDITION.title,
    ...placeOf(site, `/figures/${figure.id}`),
    note: `figure “${figure.id}”${origin}`,
  };
}

/** What the article’s own text does not say of itself, so that nobody takes it for printed. */
const inferredOf = (article: Article): string[] =>
  publisherBasisOf(article) === 'text' || article.inference === null
    ? []
    : [`inferred, not printed: ${article.inference.replace(/\.$/, '')}`];

/** No headline is known: the project's own description stands in brackets, as for untitled works. */
export function articleItem(article: Article): CitationItem {
  const publisher = namePublisher(article);
  const notes = [...inferredOf(article), `text with sha256 ${article.sha256}`];
  return {
    id: article.id,
    type: 'article-newspaper',
    title: `[${article.description.replace(/\.$/, '')}]`,
    author: publisher,
    container: publisher,
    issued: issuedOf(article.published),
    issuedWords: dateWords(article.published),
    version: null,
    url: article.url,
    path: null,
    note: notes.join('; '),
  };
}
