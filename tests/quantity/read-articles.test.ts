/** The two articles of the record, whole: every number with its place and class. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readQuantities } from '../../lib/quantity/read-quantities';
import { printMention } from '../cases/quantity/print-mention';

const read = (name: string, published: string) => {
  const text = readFileSync(`data/articles/${name}.txt`, 'utf8');
  const mentions = readQuantities(text, { published });
  return mentions.map(
    (mention, index) => `${mention.start} ${printMention(mention, index, mentions)}`,
  );
};

describe('the article on the visit of 2013', () => {
  const lines = read('global-times-2013-03', '2013-03-22');
  it.each([
    '2436 [14] 14 interceptor increase',
    '2612 [44] 44 interceptor',
    '3953 [$88 billion] 88000000000 USD @2012',
    '4035 [third consecutive year] ordinal-rank 3 consecutive year',
    '4168 [$440 billion] 440000000000 USD > "over" @2012',
    '4185 [$320 billion] 320000000000 USD > "over" @2012',
    '4398 [half] 0.5 share ~< "almost"',
    '4556 [the majority] 0.5 share >',
    '5516 [1 million tons] 1000000 ton increase @2013',
    '5558 [2 million tons] 2000000 ton increase @2014',
    '5628 [34 million tons] 34000000 ton ~ "some" increase @2018',
    '5654 [50 million tons] 50000000 ton ~ "around" @2018',
    '5673 [2018] date 2018 date <= "by"',
  ])('states %s', (line) => {
    expect(lines).toContain(line);
  });
  it('holds 53 mentions', () => {
    expect(lines).toHaveLength(53);
  });
});

describe('the article on the visit of 2015', () => {
  it('states these, and no others', () => {
    expect(read('reuters-2015-05', '2015-05-08')).toEqual([
      '153 [three-day] duration 3 d',
      '211 [Two] name-part 2 name in "World War Two"',
      '235 [two] count 2 head',
      '467 [this week] date 2015-05-04/2015-05-10 date',
      '563 [Friday] date 2015-05-08 date',
      '931 [two] count 2 leader',
      '1094 [May 6] date 2015-05-06 date',
      '1134 [300 billion euros] 300000000000 EUR',
      '1153 [$335.82 billion] 335820000000 USD ←[300 billion euros]',
      '1249 [70th] ordinal-rank 70 ordinal',
      '1290 [Two] name-part 2 name in "World War Two"',
      '1530 [first] ordinal-rank 1 ordinal',
      '1620 [May 7] date 2015-05-07 date',
      '1753 [Two] name-part 2 name in "World War Two"',
      '1980 [many] vague-quantifier ? issue vague',
      '2362 [May 10 to 12] date 2015-05-10/2015-05-12 date',
    ]);
  });
});
