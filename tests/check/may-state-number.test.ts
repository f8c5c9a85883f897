import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { mayStateNumber } from '@/lib/check/may-state-number';
import type { QuantityMention } from '@/lib/quantity/mention';
import { readQuantities } from '@/lib/quantity/read-quantities';

it.each([
  ['Oil of Rosneft to China', false],
  ['Second-largest consumer', true],
  ['Rise to 50 million tons', true],
  ['A threefold rise', true],
  ['Trade halved', true],
  ['½ of exports', true],
  ['Quarters of exports', true],
])('%s: %j', (words, expected) => {
  expect(mayStateNumber(words)).toBe(expected);
});

const LEXICON = 'lib/quantity/lexicon';
const words = new Set(
  readdirSync(LEXICON).flatMap(
    (file) => readFileSync(join(LEXICON, file), 'utf8').match(/[A-Za-z]{2,}/g) ?? [],
  ),
);
const FRAMES = ['#', 'the # of oil exports', '# tons', 'in # years', 'to # the', 'a # of imports'];

/** Mentions that state no number: phrases without one, dates without a day, “both”. */
const statesNone = ({ class: kind, tier, value }: QuantityMention) =>
  ['name-part', 'idiom', 'vague-quantifier', 'time', 'duration'].includes(kind) ||
  (kind === 'ordinal-rank' && tier !== 1) ||
  (kind === 'count' && value === '2') ||
  value === null;

it('passes over no word of the lexicon in which the reader finds a number', () => {
  const texts = [...words].flatMap((word) => FRAMES.map((frame) => frame.replace('#', word)));
  const overlooked = texts.filter(
    (text) => !mayStateNumber(text) && !readQuantities(text).every(statesNone),
  );
  expect(texts.length).toBeGreaterThan(5000);
  expect(overlooked).toEqual([]);
});
