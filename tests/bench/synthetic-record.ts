/**
 * A record of any size that keeps every promise: plain sentences, one number each, with hedges,
 * periods, voices and derived figures in about the proportions of the real one. Benchmarks only.
 */
import Papa from 'papaparse';
import { lockOf } from '../../lib/check/check-record-lock';
import { sha256Hex } from '../../lib/check/sha256-hex';
import { ARTICLES } from '../../lib/record/article';
import { CORRECTIONS } from '../../lib/record/correction';
import type { RecordFiles } from '../../lib/record/dataset';
import { FIGURES } from '../../lib/record/figure';
import { NOTES } from '../../lib/record/note';
import { CHARTS_FILE, CHECKSUMS_FILE } from '../../lib/record/record-files';
import { SET_ASIDES } from '../../lib/record/set-aside';
import { UNITS } from '../../lib/record/unit';

export interface RecordSize {
  readonly articles: number;
  readonly figuresPerArticle: number;
}

type Cells = Readonly<Record<string, string>>;
type Table = { readonly file: string; readonly row: { readonly shape: object } };

const PUBLISHER = 'Northern Gazette';
const DAY = '2013-03-22';
const VOICES = ['Ivan Petrov', 'Anna Lindqvist', 'Wei Zhang'];
const CONSONANTS = 'bdfgklmprtvz';
const VOWELS = 'aeiou';

/** A name without digits for each number, no two alike and none inside another. */
function nameOf(number: number): string {
  let rest = number;
  let name = '';
  for (let syllable = 0; syllable < 5; syllable++) {
    name += CONSONANTS.charAt(rest % CONSONANTS.length);
    rest = Math.floor(rest / CONSONANTS.length);
    name += VOWELS.charAt((number + syllable) % VOWELS.length);
  }
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}ko`;
}

interface Sentence {
  readonly words: string;
  readonly number: string;
  readonly cells: Cells;
  readonly date: string | null;
  readonly voice: string | null;
}

const HEDGES = [
  ['', 'exact'],
  ['over', 'lower'],
  ['about', 'approx'],
  ['', 'exact'],
] as const;

/** The n-th sentence of the whole record. */
function sentenceOf(n: number): Sentence {
  const isMoney = n % 3 === 0;
  const [hedge, bound] = HEDGES[n % HEDGES.length] ?? HEDGES[0];
  const tenths = 11 + (n % 87);
  const amount = `${Math.floor(tenths / 10)}.${tenths % 10 || 5}`;
  const number = isMoney ? `$${amount} billion` : `${amount} million tonnes`;
  const value = String(Math.round(Number(amount) * 10) * (isMoney ? 100_000_000 : 100_000));
  const place = isMoney ? `the ${nameOf(n)} port` : `the ${nameOf(n)} mine`;
  const measure = isMoney ? `trade through ${place}` : `output at ${place}`;
  const dated = n % 5 === 1;
  const voice = n % 7 === 3 ? (VOICES[n % VOICES.length] ?? null) : null;
  const said = voice === null ? '' : `, ${voice} said`;
  const words = `${measure.charAt(0).toUpperCase()}${measure.slice(1)} reached ${hedge && `${hedge} `}${number}${dated ? ' in 2012' : ''}${said}`;
  return {
    words,
    number,
    date: dated ? '2012' : null,
    voice,
    cells: {
      label: measure.charAt(0).toUpperCase() + measure.slice(1),
      topic: isMoney ? 'trade' : 'oil',
      measure,
      status: 'outcome',
      change: 'level',
      value,
      unit: isMoney ? 'USD' : 't',
      bound,
      lower: bound === 'approx' ? '' : value,
      upper: bound === 'exact' ? value : '',
      hedge_text: hedge,
      ...(dated && {
        time_period: '2012',
        period_text: '2012',
        period_basis: 'printed: “in 2012”',
      }),
      stated_on: DAY,
      attribution: voice === null ? PUBLISHER : `${PUBLISHER} › ${voice}`,
    },
  };
}

const PARAGRAPH = 5;
const DERIVED_EVERY = 25;

interface ArticleParts {
  readonly text: string;
  readonly figures: Cells[];
  readonly setAsides: Cells[];
}

function derivedFrom(figure: Cells, number: number): Cells {
  const { id = '', label, measure, topic, change, value, unit, bound, lower, upper } = figure;
  const { time_period: period } = figure;
  return {
    ...{ label, measure: `half of ${measure}`, topic, change, unit, bound },
    id: `derived-${number}`,
    status: 'derived',
    value: String(Number(value) * 3),
    lower: lower ? String(Number(lower) * 3) : '',
    upper: upper ? String(Number(upper) * 3) : '',
    time_period: period ?? '',
    attribution: 'Figures of Record',
    formula: `${id} + ${id} + ${id}`,
  } as Cells;
}

/** An article's text and rows; offsets are code points, and the text has none outside the basic plane. */
function partsOf(article: number, articleId: string, count: number): ArticleParts {
  const figures: Cells[] = [];
  const setAsides: Cells[] = [];
  let text = '';
  for (let position = 0; position < count; position++) {
    const n = article * count + position;
    const { words, number, cells, date } = sentenceOf(n);
    const atStart = position % PARAGRAPH === 0;
    if (position > 0) text += atStart ? '\n' : ' ';
    const start = text.length;
    const numberStart = start + words.indexOf(number);
    figures.push({
      ...cells,
      id: `figure-${n}`,
      article_id: articleId,
      exact: words,
      prefix: atStart ? '' : '. ',
      suffix: '.',
      start: String(start),
      end: String(start + words.length),
      number_text: number,
      number_start: String(numberStart),
      number_end: String(numberStart + number.length),
    });
    if (date !== null) {
      const at = start + words.indexOf(date);
      setAsides.push({
        id: `date-${n}`,
        article_id: articleId,
        class: 'date',
        exact: date,
        start: String(at),
        end: String(at + date.length),
        time_period: date,
        reason: 'The year of the figure beside it.',
      });
    }
    text += `${words}.`;
    const last = figures.at(-1);
    if (last && position % DERIVED_EVERY === 0) figures.push(derivedFrom(last, n));
  }
  return { text: `${text}\n`, figures, setAsides };
}

const articleCells = (id: string, bytes: Uint8Array): Cells => ({
  id,
  publisher: PUBLISHER,
  published: DAY,
  reference_date: DAY,
  description: 'Mines and ports.',
  proved_by_text: 'Nothing.',
  outside_page: 'None.',
  inference: 'Published on 22 March 2013.',
  path: `articles/${id}.txt`,
  language: 'en',
  sha256: sha256Hex(bytes),
  bytes: String(bytes.length),
  characters: String(bytes.length),
  rights: 'full',
});

const UNIT_ROWS = [
  'USD,ISO 4217,money,$,US dollar,US dollars,9,billion,',
  't,UCUM,mass,,tonne,tonnes,6,million,',
];
const CHART = {
  slug: 'entry',
  form: 'tally',
  title: 'Every number is a figure or set aside',
  subtitle: 'Numbers by how they entered the record',
  order: 'given',
  panels: [],
  tally: 'entry',
  note: null,
  alt: null,
};

/** Records of a table as CSV text, without header. */
const csvOf = (columns: readonly string[], rows: readonly Cells[]): string =>
  rows.length === 0
    ? ''
    : `${Papa.unparse(
        rows.map((row) => columns.map((column) => row[column] ?? '')),
        { newline: '\n' },
      )}\n`;

const columnsOf = (table: Table): string[] => Object.keys(table.row.shape);

/** The header of a table as CSV text. */
export const headerOf = (table: Table): string => `${columnsOf(table).join(',')}\n`;

const COLUMNS = {
  articles: columnsOf(ARTICLES),
  figures: columnsOf(FIGURES),
  setAsides: columnsOf(SET_ASIDES),
};

/** An article with its rows, as CSV text. */
export interface MadeArticle {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly row: string;
  readonly figures: string;
  readonly setAsides: string;
}

/** One article after the other, each made when it is asked for. */
export function* makeArticles({
  articles,
  figuresPerArticle,
}: RecordSize): Generator<MadeArticle, void> {
  for (let index = 0; index < articles; index++) {
    const id = `article-${index}`;
    const { text, figures, setAsides } = partsOf(index, id, figuresPerArticle);
    const bytes = new TextEncoder().encode(text);
    yield {
      path: `articles/${id}.txt`,
      bytes,
      row: csvOf(COLUMNS.articles, [articleCells(id, bytes)]),
      figures: csvOf(COLUMNS.figures, figures),
      setAsides: csvOf(COLUMNS.setAsides, setAsides),
    };
  }
}

const encode = (text: string) => new TextEncoder().encode(text);

/** Pieces put together as bytes: the table of a million figures is longer than a string may be. */
function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

export const unitsCsv = (): string => `${headerOf(UNITS)}${UNIT_ROWS.join('\n')}\n`;

/** The files of a record of this size. One stated figure in 25 has a derived one behind it. */
export function makeRecord(size: RecordSize): RecordFiles {
  const files = new Map<string, Uint8Array>();
  const tables = [ARTICLES, FIGURES, SET_ASIDES, NOTES, CORRECTIONS].map((table) => ({
    file: table.file,
    pieces: [encode(headerOf(table))],
  }));
  for (const { path, bytes, row, figures, setAsides } of makeArticles(size)) {
    files.set(path, bytes);
    for (const [at, text] of [row, figures, setAsides].entries())
      tables[at]?.pieces.push(encode(text));
  }
  for (const { file, pieces } of tables) files.set(file, joinBytes(pieces));
  files.set(UNITS.file, encode(unitsCsv()));
  files.set(CHARTS_FILE, encode(JSON.stringify([CHART])));
  files.set(CHECKSUMS_FILE, encode(lockOf(files)));
  return files;
}
