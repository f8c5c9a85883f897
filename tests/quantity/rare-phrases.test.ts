/** Turns of phrase that news prints seldom, each beside its look-alike. Published 2015-05-13, a Wednesday. */
import { describe, expect, it } from 'vitest';
import { readQuantities } from '../../lib/quantity/read-quantities';
import { printMention } from '../cases/quantity/print-mention';

type Case = readonly [text: string, ...mentions: string[]];

const TABLES: Readonly<Record<string, readonly Case[]>> = {
  'a length of time shared past "of them"': [
    [
      'They scored five tries in 18 minutes, four of them in six.',
      '[five] count 5 try',
      '[18 minutes] duration 18 min',
      '[four] count 4 try',
      '[six] duration 6 min',
    ],
    [
      'They won five races, four of them in six.',
      '[five] count 5 race',
      '[four] count 4 race',
      '[six] count 6 race',
    ],
  ],
  'a quarter of a magnitude behind an ordinal': [
    [
      'It raised its first quarter of a million dollars in May.',
      '[first] ordinal-rank 1 ordinal',
      '[quarter of a million dollars] 250000 USD @2015-05',
      '[May] date 2015-05 date',
    ],
    [
      'In the first quarter of a billion-dollar programme, output rose.',
      '[first quarter] date 2015-01/2015-03 date',
      '[a billion-dollar] 1000000000 USD',
    ],
  ],
  'money on money': [
    ['Creditors will get 35 cents on the dollar.', '[35 cents on the dollar] 0.35 share'],
    [
      'Bondholders were offered 60 to 65 cents on the dollar.',
      '[60 to 65 cents on the dollar] 0.6..0.65 share range',
    ],
    ['Investors got ten cents in the dollar.', '[ten cents in the dollar] 0.1 share'],
    ['The pound was up about 2 cents on the dollar.', '[2 cents] 0.02 USD ~ "about" increase'],
    ['Sterling rose by 2 cents on the dollar.', '[2 cents] 0.02 USD increase'],
    ['Sterling gained half a cent on the dollar.', '[half a cent] 0.005 USD increase'],
    [
      'It gained nearly two US cents on the dollar.',
      '[two US cents] 0.02 USD ~< "nearly" increase',
    ],
    ['Sterling put on 1.5 cents on the dollar.', '[1.5 cents] 0.015 USD'],
    ['It was a gain of 2 cents on the dollar.', '[2 cents] 0.02 USD increase'],
    ['Hedge funds bet $10 billion on the euro.', '[$10 billion] 10000000000 USD'],
    ['They have bet $10 billion on the dollar.', '[$10 billion] 10000000000 USD'],
    ['He staked £200 on the pound.', '[£200] 200 GBP'],
  ],
  'a change and the level it ends at': [
    ['The number of stores fell by 202 to 215.', '[202] 202 store decrease', '[215] 215 store'],
    ['Output fell by 202 to 215 tonnes.', '[202] 202 t decrease', '[215 tonnes] 215 t'],
    ['Sales rose by 3 to 5 per cent.', '[3 to 5 per cent] 3..5 % range increase'],
  ],
  'a week on': [
    ['The match will be played on Sunday week.', '[Sunday week] date 2015-05-24 date'],
    ['Strikes are due on Wednesday week.', '[Wednesday week] date 2015-05-27 date'],
    ['The race is run tomorrow week.', '[tomorrow week] date 2015-05-21 date'],
    ['A Monday week-long strike began.', '[Monday] date 2015-05-11 date'],
    ['Every Sunday week after week he preached.', '[Sunday] date 2015-05-10 date'],
    [
      'The Monday-to-Friday week is short.',
      '[Monday] date 2015-05-11 date',
      '[Friday] date 2015-05-08 date',
    ],
    ['A long Monday week lay ahead.', '[Monday] date 2015-05-11 date'],
    ['It stands in the paper’s Sunday week in review.', '[Sunday] date 2015-05-10 date'],
    ['Votes on Thursday week’s agenda follow.', '[Thursday] date 2015-05-07 date'],
  ],
  'decades of a life': [
    ['A man in his 50s was arrested.', '[50s] 50 a'],
    ['The house was built in the mid-50s.', '[mid-50s] date 1954/1956 date'],
    ['His mid-1990s work is lost.', '[mid-1990s] date 1994/1996 date'],
  ],
};

for (const [phenomenon, cases] of Object.entries(TABLES))
  describe(phenomenon, () => {
    it.each(cases)('%s', (text, ...expected) => {
      const mentions = readQuantities(text, { published: '2015-05-13' });
      expect(mentions.map(printMention)).toEqual(expected);
    });
  });

it('leaves a week on open without a day of publication', () => {
  const [date] = readQuantities('He speaks on Sunday week.');
  expect(date).toMatchObject({ text: 'Sunday week', class: 'date', value: null });
});
