import type { RecordIndex } from './index-record';

export interface Download {
  readonly href: string | null;
  readonly name: string;
  readonly what: string;
  /** SHA-256 of the file, where it is frozen. */
  readonly sha256: string | null;
}

export interface DownloadsView {
  readonly whole: readonly Download[];
  readonly charts: readonly Download[];
  readonly texts: readonly Download[];
}

export function viewDownloads(index: RecordIndex): DownloadsView {
  const { figures, setAsides, articles, notes, charts } = index.dataset;
  const file = (name: string, what: string): Download => ({
    href: `/data/${name}`,
    name,
    what,
    sha256: null,
  });
  return {
    whole: [
      file('figures.csv', `${figures.length} figures, each with its quote`),
      file('figures.json', `the same as JSON`),
      file('set-aside.csv', `${setAsides.length} numbers set aside, each with its reason`),
      file('notes.csv', `${notes.length} notes on what other sources say`),
      file('articles.csv', `${articles.length} articles: identity, dates and their basis, hashes`),
    ],
    charts: charts.map(({ slug, title }) => ({
      href: `/charts/${slug}/data.csv`,
      name: `${slug}.csv`,
      what: title,
      sha256: null,
    })),
    texts: articles.map(({ id, publisher, characters, sha256 }) => ({
      href: null,
      name: `${id}.txt`,
      what: `${publisher}, ${characters} characters`,
      sha256,
    })),
  };
}
