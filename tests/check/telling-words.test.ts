import { expect, it } from 'vitest';
import { articlesInCheck } from '@/lib/check/article-in-check';
import {
  lastSortWithin,
  reportsWithin,
  sortBehind,
  speakersWithin,
} from '@/lib/check/telling-words';
import type { Article } from '@/lib/record/article';

function sourceOf(text: string) {
  const source = articlesInCheck([{ id: 'one', text } as Article]).get('one');
  if (!source) throw new Error('no article');
  return source;
}

it.each([
  ['Output reached ', 'outcome'],
  ['It plans to raise output by ', 'plan'],
  ['It plans to raise output, aiming at ', 'target'],
  ['It was offered ', 'offer'],
  ['Gazprom intends to sell ', 'plan'],
  ['Output is set to rise to ', 'plan'],
  ['It hopes to be at ', 'plan'],
  ['It hopes to reach ', 'target'],
  ['We want to buy at least ', 'target'],
  ['Exports have been ', 'outcome'],
  ['It WILL be ', 'plan'],
  ['The planet and the goalkeeper ', null],
  ['Expected todo ', null],
])('the last word before the number tells: %j is %j', (text, sort) => {
  expect(lastSortWithin(sourceOf(text), 0, text.length)).toBe(sort);
});

it('words outside the stretch tell nothing of it', () => {
  const text = 'It plans to sell 5 tons, as it will tomorrow.';
  const source = sourceOf(text);
  expect(lastSortWithin(source, 4, text.indexOf('5'))).toBeNull();
  expect(lastSortWithin(source, 3, 8)).toBe('plan');
  expect(lastSortWithin(source, 3, 7)).toBeNull();
});

it.each<[string, string[]]>([
  ['Razov noted that trade rose.', ['Razov']],
  ["Hagel's announcement came late.", ['Hagel']],
  ['Hagel’s announcement came late.', ['Hagel']],
  ['Trade rose, according to the Xinhua News Agency.', ['Xinhua']],
  ['Trade rose, according to Rosneft.', ['Rosneft']],
  ['Novak warned, and Jean-Luc added, that it fell.', ['Novak', 'Jean-Luc']],
  ['He said so.', ['He']],
  ['It was said that trade rose.', []],
  ['It rose according to him.', []],
  ['Trade rose.', []],
])('%j: %j speak', (text, names) => {
  expect(speakersWithin(sourceOf(text), 0, text.length)).toEqual(names);
});

it('who speaks outside a stretch does not speak in it', () => {
  const text = 'Razov noted it. Trade rose. Novak said so.';
  const source = sourceOf(text);
  const middle = text.indexOf('Trade');
  const end = text.indexOf(' Novak');
  expect(speakersWithin(source, middle, end)).toEqual([]);
  expect(reportsWithin(source, middle, end)).toBe(false);
  expect(reportsWithin(source, 0, middle)).toBe(true);
  expect(reportsWithin(source, end, text.length)).toBe(true);
  expect(speakersWithin(source, 2, middle)).toEqual([]);
});

it.each<[text: string, sort: string | null]>([
  ['10 tons are planned.', 'plan'],
  ['10 tons of oil to China were PLANNED for 2018.', 'plan'],
  ['10 tons have been offered.', 'offer'],
  ['10 tons of oil is targeted for 2018.', 'target'],
  ['10 tons are being proposed.', 'offer'],
  ['10 tons were delivered and 5 are planned.', null],
  ['10 tons were delivered and others are planned.', null],
  ['10 tons, which are planned.', null],
  ['10 tons that are planned.', null],
  ['10 tons were planned to rise.', null],
  ['10 tons are expected to rise.', null],
  ['10 tons will rise.', null],
  ['10 tons planned.', null],
  ['10 tons were delivered.', null],
  ['10 tons. More are planned.', null],
])('what is said behind the number: %s is %s', (text, sort) => {
  expect(sortBehind(sourceOf(text), '10 tons'.length, text.length)).toBe(sort);
});

it('what is said beyond a stretch tells nothing', () => {
  const text = '10 tons are planned.';
  expect(sortBehind(sourceOf(text), 7, text.length - 1)).toBe('plan');
  expect(sortBehind(sourceOf(text), 7, text.length - 2)).toBeNull();
});
