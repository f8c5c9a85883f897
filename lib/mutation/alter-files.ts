/** Bytes of whole files: articles, truncations, single characters, charts and the lock itself. */
import { ARTICLES } from '../record/article';
import { FIGURES } from '../record/figure';
import { NOTES } from '../record/note';
import { CHARTS_FILE, CHECKSUMS_FILE } from '../record/record-files';
import { SET_ASIDES } from '../record/set-aside';
import { UNITS } from '../record/unit';
import { slipDigit, slipTypography, slipWord } from './alter-text';
import { type AlterableRecord, bytesOf, textOf } from './alterable-record';
import type { Alteration, Kind } from './alteration';
import type { Random } from './random';

const shown = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(' ');

function atByte(
  record: AlterableRecord,
  file: string,
  at: number,
  removed: number,
  put: Uint8Array,
): Alteration | null {
  const before = record.files.get(file);
  if (!before) return null;
  const cut = before.subarray(at, at + removed);
  const bytes = new Uint8Array(before.length - cut.length + put.length);
  bytes.set(before.subarray(0, at));
  bytes.set(put, at);
  bytes.set(before.subarray(at + cut.length), at + put.length);
  if (bytes.length === before.length && bytes.every((byte, index) => byte === before[index]))
    return null;
  return { file, bytes, row: null, place: `byte ${at}`, before: shown(cut), after: shown(put) };
}

function flipBit(record: AlterableRecord, file: string, random: Random): Alteration | null {
  const bytes = record.files.get(file);
  if (!bytes || bytes.length === 0) return null;
  const at = random.below(bytes.length);
  const flipped = (bytes[at] ?? 0) ^ (1 << random.below(8));
  return atByte(record, file, at, 1, Uint8Array.of(flipped));
}

const CHARACTERS = [...'abcdefghijklmnopqrstuvwxyz0123456789,."\n -–’'];

/** One character of a text replaced, dropped or inserted; never half of one. */
function slipOne(record: AlterableRecord, file: string, random: Random): Alteration | null {
  const bytes = record.files.get(file);
  if (!bytes || bytes.length === 0) return null;
  let at = random.below(bytes.length);
  // Back to the start of the character: its other bytes are 10xxxxxx.
  while (at > 0 && ((bytes[at] ?? 0) & 0xc0) === 0x80) at--;
  let end = at + 1;
  while (end < bytes.length && ((bytes[end] ?? 0) & 0xc0) === 0x80) end++;
  const put = bytesOf(random.pick(CHARACTERS));
  return random.pick([
    () => atByte(record, file, at, end - at, put),
    () => atByte(record, file, at, end - at, new Uint8Array()),
    () => atByte(record, file, at, 0, put),
  ])();
}

/** Where two texts part, and the words around it before and after. */
function alterWholeText(
  file: string,
  before: string,
  change: (text: string) => string | null,
  windowStart: number,
  windowEnd: number,
): Alteration | null {
  const window = before.slice(windowStart, windowEnd);
  const after = change(window);
  if (after === null || after === window) return null;
  return {
    file,
    bytes: bytesOf(before.slice(0, windowStart) + after + before.slice(windowEnd)),
    row: null,
    place: `character ${windowStart}`,
    before: window,
    after,
  };
}

/** A stretch of about a line, so that the slip falls anywhere in a long text alike. */
function slipStretch(
  file: string,
  text: string,
  random: Random,
  change: (text: string, random: Random) => string | null,
): Alteration | null {
  const start = random.below(Math.max(1, text.length - 40));
  return alterWholeText(file, text, (part) => change(part, random), start, start + 80);
}

const articleBits: Kind = {
  name: 'article-bits',
  title: 'One bit of an article',
  weight: 8,
  propose: (record, random) =>
    record.articles.length === 0
      ? null
      : flipBit(record, random.pick(record.articles).path, random),
};

const articleWords: Kind = {
  name: 'article-words',
  title: 'A word or digit of an article',
  weight: 7,
  propose(record, random) {
    if (record.articles.length === 0) return null;
    const { path, text } = random.pick(record.articles);
    return slipStretch(path, text, random, random.pick([slipWord, slipDigit, slipTypography]));
  },
};

const TABLES = [FIGURES, SET_ASIDES, NOTES, UNITS, ARTICLES].map((table) => table.file);

const truncations: Kind = {
  name: 'truncations',
  title: 'A file cut off at any byte',
  weight: 8,
  propose(record, random) {
    const articles = record.articles.map((article) => article.path);
    const file = random.pick([FIGURES.file, FIGURES.file, ...TABLES, CHARTS_FILE, ...articles]);
    const bytes = record.files.get(file);
    if (!bytes || bytes.length === 0) return null;
    // Half of them behind a record, where the rest is still a valid table.
    const ends = [...bytes.keys()].filter((at) => bytes[at] === 10).map((at) => at + 1);
    const at = random.once(2) && ends.length > 0 ? random.pick(ends) : random.below(bytes.length);
    return atByte(record, file, at, bytes.length - at, new Uint8Array());
  },
};

const figureCharacters: Kind = {
  name: 'figures-characters',
  title: 'One character of figures.csv',
  weight: 14,
  propose: (record, random) => slipOne(record, FIGURES.file, random),
};

const tableCharacters: Kind = {
  name: 'table-characters',
  title: 'One character of another table',
  weight: 8,
  propose: (record, random) =>
    slipOne(record, random.pick([SET_ASIDES.file, NOTES.file, UNITS.file, ARTICLES.file]), random),
};

const chartWords: Kind = {
  name: 'chart-words',
  title: 'A number, hedge or word in what a chart says',
  weight: 5,
  propose(record, random) {
    const bytes = record.files.get(CHARTS_FILE);
    if (!bytes) return null;
    const text = textOf(bytes);
    const said = [...text.matchAll(/"(?:title|subtitle|note)": "([^"\n]+)"/g)];
    if (said.length === 0) return null;
    const match = random.pick(said);
    const start = match.index + match[0].length - 1 - (match[1]?.length ?? 0);
    const slip = random.pick([slipDigit, slipDigit, slipHedge, slipWord]);
    return alterWholeText(
      CHARTS_FILE,
      text,
      (part) => slip(part, random),
      start,
      start + (match[1]?.length ?? 0),
    );
  },
};

const HEDGE_WORDS = /over|at most|at least|around|some|almost|about|the majority|up to/g;

function slipHedge(text: string, random: Random): string | null {
  const matches = [...text.matchAll(HEDGE_WORDS)];
  if (matches.length === 0) return null;
  const { index, 0: found } = random.pick(matches);
  const put = random.pick(['over', 'at most', 'at least', 'around', 'almost', 'exactly']);
  return text.slice(0, index) + put + text.slice(index + found.length);
}

const chartFigures: Kind = {
  name: 'chart-figures',
  title: 'A figure of a chart exchanged or dropped',
  weight: 3,
  propose(record, random) {
    const bytes = record.files.get(CHARTS_FILE);
    if (!bytes) return null;
    const text = textOf(bytes);
    const named = [...text.matchAll(/^ {10}"([a-z0-9-]+)"/gm)];
    if (named.length === 0) return null;
    const match = random.pick(named);
    const other = random.pick(named)[1] ?? '';
    const start = match.index + 11;
    return alterWholeText(CHARTS_FILE, text, () => other, start, start + (match[1]?.length ?? 0));
  },
};

const locks: Kind = {
  name: 'locks',
  title: 'One character of SHA256SUMS',
  weight: 2,
  propose: (record, random) => slipOne(record, CHECKSUMS_FILE, random),
};

export const FILE_KINDS: readonly Kind[] = [
  articleBits,
  articleWords,
  truncations,
  figureCharacters,
  tableCharacters,
  chartWords,
  chartFigures,
  locks,
];
