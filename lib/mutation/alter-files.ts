/** Bytes of whole files: articles, truncations, single characters and the lock itself. */
import { ARTICLES } from '../record/article';
import { FIGURES } from '../record/figure';
import { NOTES } from '../record/note';
import { CHARTS_FILE, CHECKSUMS_FILE } from '../record/record-files';
import { SET_ASIDES } from '../record/set-aside';
import { UNITS } from '../record/unit';
import { chartFigures, chartWords } from './alter-charts';
import { slipDigit, slipTypography, slipWord } from './alter-text';
import type { Kind } from './alteration';
import { atByte, flipBit, slipOne, slipStretch } from './slip-bytes';

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
