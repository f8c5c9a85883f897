import {
  choice,
  id,
  integer,
  optionalRuledText,
  optionalText,
  ruledText,
  text,
} from '../table/cell';
import { defineTable, type RowOf } from '../table/table-schema';
import { isEdtf } from './edtf-date';

export const RIGHTS = ['full', 'excerpt'] as const;

const isDay = (cell: string) => /^\d{4}-\d{2}-\d{2}$/.test(cell) && isEdtf(cell);
const isWebAddress = (cell: string) => /^https?:\/\//.test(cell) && URL.canParse(cell);

export const ARTICLES = defineTable({
  name: 'articles',
  title: 'Articles',
  description: 'The news articles whose numbers are on record, each frozen byte for byte.',
  primaryKey: 'id',
  columns: {
    id: id('Name of the article in addresses; never reused.'),
    publisher: text('Who published the text, as far as it is known.', {
      property: 'http://purl.org/dc/terms/publisher',
    }),
    published: ruledText(
      'a date or set of dates in EDTF',
      isEdtf,
      'Date of publication; a set in square brackets means one of these days.',
      { property: 'http://purl.org/dc/terms/issued', format: 'EDTF' },
    ),
    reference_date: ruledText(
      'one day, YYYY-MM-DD',
      isDay,
      'The day on which “last week”, “Tuesday” and “this year” are resolved.',
      { format: 'EDTF' },
    ),
    description: text(
      'What the article is about, in the project’s own words (no headline is known).',
      {
        property: 'http://purl.org/dc/terms/description',
      },
    ),
    proved_by_text: text('What the text itself proves about its publisher and date.'),
    outside_page: text('What outside pages say about its identity, with their addresses.'),
    inference: text('What is concluded and neither printed in the text nor stated by a page.'),
    caveat: optionalText('Oddities of the text, kept as printed.'),
    url: optionalRuledText(
      'an http or https address',
      isWebAddress,
      'Outside page with the same text.',
      {
        property: 'http://purl.org/dc/terms/source',
        format: 'URI',
      },
    ),
    path: ruledText(
      'articles/<id>.txt',
      (cell) => /^articles\/[a-z0-9]+(?:-[a-z0-9]+)*\.txt$/.test(cell),
      'Frozen text below the data folder: UTF-8, LF, byte for byte as published.',
    ),
    language: ruledText(
      'a BCP 47 language tag',
      (cell) => /^[a-z]{2}(?:-[A-Z]{2})?$/.test(cell),
      'Language of the text (BCP 47).',
      { property: 'http://purl.org/dc/terms/language' },
    ),
    sha256: ruledText(
      '64 lower-case hexadecimal digits',
      (cell) => /^[0-9a-f]{64}$/.test(cell),
      'SHA-256 of the frozen text’s bytes.',
      { format: 'sha256' },
    ),
    bytes: integer('Length of the frozen text in bytes.'),
    characters: integer('Length of the frozen text in Unicode code points.'),
    rights: choice(RIGHTS, 'Whether the full text may be shown or only excerpts around quotes.', {
      property: 'http://purl.org/dc/terms/rights',
    }),
  },
});

export type ArticleRow = RowOf<typeof ARTICLES>;

/** An article with its frozen text. */
export interface Article extends ArticleRow {
  readonly text: string;
}
