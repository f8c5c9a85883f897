/** Every phrase that names a unit, made from the tables: plurals, both spellings, prefixes. */

import {
  CASED,
  LONG_TIMES,
  MULTIPLIED,
  PREFIXED,
  PREFIXES,
  RECASED,
  type UnitKind,
  WORDS,
} from './unit-words';
import { wordSet } from './word-set';

export interface UnitEntry {
  readonly code: string;
  readonly kind: UnitKind;
  /** The words hold this power of ten: 9 for "bcm". */
  readonly exponent: number;
  /** Multiplies the value besides: 10 for decades of years. */
  readonly factor?: string;
  /** Only these spellings, for abbreviations whose case tells them apart ("MW", "C"). */
  readonly spelt?: readonly string[];
}

type Item = readonly [string, UnitEntry];

/** "barrels per day", "degrees Celsius", "feet"; words of three letters print theirs in the table. */
function pluralOf(word: string): string {
  if (/^degree | (of|per|an?) /.test(word)) return word.replace(' ', 's ');
  if (/foot$/.test(word)) return word.replace(/foot$/, 'feet');
  return /[a-z]{3}[^s]$/.test(word) ? `${word}${/inch$/.test(word) ? 'es' : 's'}` : word;
}

/** Every form of a word: "metre", "meters". */
const formsOf = (word: string) =>
  [word, word.replace(/(met|lit)re/, '$1er'), word.replace(/gram$/, 'gramme')].flatMap((form) => [
    form,
    pluralOf(form),
  ]);

const linesOf = (table: string) => table.split('\n');
const items = (words: string, entry: UnitEntry): Item[] => [
  ...new Map(
    words
      .split(';')
      .flatMap(formsOf)
      .map((word) => [word, entry]),
  ),
];

function prefixed(line: string): Item[] {
  const [symbol = '', ...rest] = line.split(' ');
  const prefixes = rest.pop() ?? '';
  const word = rest.join(' ');
  return [...prefixes].flatMap((prefix) =>
    items(`${PREFIXES[prefix] ?? ''}${word}`, {
      code: `${prefix === '-' ? '' : prefix}${symbol}`,
      kind: symbol === 's' ? 'time' : 'measure',
      exponent: 0,
    }),
  );
}

function cased(item: string): Item[] {
  const [code = '', words = code] = item.split(' ');
  const spelt = words.split(';');
  const entry: UnitEntry = { code: code.split(';')[0] ?? '', kind: 'measure', exponent: 0, spelt };
  return [...new Set(spelt.map((word) => word.toLowerCase()))].map((word) => [word, entry]);
}

export const UNIT_PHRASES: ReadonlyArray<Item> = [
  ...WORDS.flatMap(([kind, table]) =>
    linesOf(table).flatMap((line) => {
      const [code = '', words = ''] = line.split('|');
      return items(words, { code, kind, exponent: 0 });
    }),
  ),
  ...linesOf(PREFIXED).flatMap(prefixed),
  ...linesOf(MULTIPLIED).flatMap((line) => {
    const [, code = '', exponent = '', words = ''] = /^(\S+) (\d+) (.*)$/.exec(line) ?? [];
    return items(words, {
      code,
      kind: 'measure',
      exponent: Number(exponent),
    });
  }),
  ...CASED.split(/\s/).flatMap(cased),
  ...RECASED.split('|').flatMap(cased),
  ...LONG_TIMES.split(' ').flatMap((item) => {
    const [word = '', exponent = ''] = item.split(':');
    return items(word, { code: 'a', kind: 'time', exponent: Number(exponent) });
  }),
  ...items('fortnight', { code: 'wk', kind: 'time', exponent: 0, factor: '2' }),
];

/** Abbreviations of one letter or two that are units only right behind a numeral. */
export const NEEDS_NUMERAL = wordSet('m g t h v l w c f in j pc pp ha mt min mi pt ft db bp x');

/** "one good week", "two more years": the adjective stays inside the length. */
export const TIME_ADJECTIVES = wordSet(
  'good long full whole straight consecutive successive trading working business calendar short solid bad hard fiscal financial more additional further extra entire separate school',
);
