/** Article texts that somebody drops beside a CSV: each is known by its SHA-256, never by its name. */

import { sha256Hex } from '../../check/sha256-hex';
import type { ForeignCsv } from '../../check/verify/open-foreign-csv';
import { ARTICLES, type Article } from '../../record/article';
import { decodeText } from '../../text/decode-text';
import { type PublishedRecord, textPath } from './view-check-record';

export interface DroppedText {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What became of a dropped text, in words. */
export interface TextUse {
  readonly name: string;
  readonly sha256: string;
  readonly words: string;
  /** Whether rows are held against it. */
  readonly used: boolean;
}

interface Citation {
  readonly id: string;
  readonly publisher: string;
  readonly published: string;
}

/** The first row that cites a text by its hash. */
function citationOf({ header, records }: ForeignCsv, sha256: string): Citation | null {
  const at = (name: string) => header.indexOf(name);
  const [hash, id, publisher, published] = [
    'article_sha256',
    'article_id',
    'article_publisher',
    'article_published',
  ].map(at);
  const cells = hash === undefined || hash < 0 ? null : records.find((row) => row[hash] === sha256);
  if (!cells) return null;
  const cell = (place: number | undefined) => cells[place ?? -1] ?? '';
  return { id: cell(id), publisher: cell(publisher), published: cell(published) };
}

/** An article that is not on record, as far as the rows that cite it say what it is. */
function articleOf(cited: Citation, bytes: Uint8Array, text: string, sha256: string) {
  const row = {
    id: cited.id,
    publisher: cited.publisher,
    published: cited.published,
    reference_date: cited.published,
    description: 'A text that was dropped beside a file.',
    proved_by_text: 'Not examined.',
    outside_page: 'None given.',
    inference: 'Publisher and date stand as the file has them.',
    caveat: null,
    url: null,
    path: textPath(cited),
    language: 'en',
    sha256,
    bytes: bytes.length,
    characters: [...text].length,
    rights: 'excerpt' as const,
  };
  return ARTICLES.row.safeEncode(row as never).success ? { ...row, text } : null;
}

const CRLF = /\r\n/g;

interface Adopted {
  readonly articles: readonly Article[];
  readonly use: TextUse;
}

function adoptText(
  articles: readonly Article[],
  file: ForeignCsv,
  { name, bytes }: DroppedText,
): Adopted {
  const decoded = decodeText(bytes);
  const said = (sha256: string, words: string, used = false): TextUse => ({
    name,
    sha256,
    words,
    used,
  });
  const own = sha256Hex(bytes);
  if (decoded.fault)
    return { articles, use: said(own, `It is no text in UTF-8: ${decoded.fault.found}.`) };
  const lines = decoded.text.replace(CRLF, '\n');
  const unified = lines === decoded.text ? bytes : new TextEncoder().encode(lines);
  const sha256 = sha256Hex(unified);
  const known = articles.find((article) => article.sha256 === sha256);
  if (known) {
    const already = known.text !== '';
    const rest = articles.map((article) =>
      article === known ? { ...article, text: lines } : article,
    );
    return {
      articles: rest,
      use: said(
        sha256,
        already
          ? `The text of ${known.id}, byte for byte as this site has it.`
          : `The frozen text of ${known.id}, which this site may not publish: its rows are held against it.`,
        true,
      ),
    };
  }
  const cited = citationOf(file, sha256);
  if (!cited)
    return { articles, use: said(sha256, 'No row and no article on record has this hash.') };
  if (articles.some(({ id }) => id === cited.id))
    return {
      articles,
      use: said(
        sha256,
        `Rows cite it as ${cited.id}, whose text on record is another: they are held against the record’s.`,
      ),
    };
  const article = articleOf(cited, unified, lines, sha256);
  if (!article)
    return {
      articles,
      use: said(sha256, 'Rows cite it, but do not say who published it and when.'),
    };
  return {
    articles: [...articles, article],
    use: said(sha256, `Not on record; rows that cite it as ${cited.id} are held against it.`, true),
  };
}

/** The record with the texts that people dropped. */
export function adoptTexts(
  record: PublishedRecord,
  file: ForeignCsv,
  texts: readonly DroppedText[],
): { readonly record: PublishedRecord; readonly uses: readonly TextUse[] } {
  let { articles } = record.dataset;
  const uses = texts.map((text) => {
    const adopted = adoptText(articles, file, text);
    articles = adopted.articles;
    return adopted.use;
  });
  const dataset = { ...record.dataset, articles };
  const withoutText = new Set(articles.flatMap(({ id, text }) => (text === '' ? [id] : [])));
  return { record: { ...record, dataset, withoutText }, uses };
}
