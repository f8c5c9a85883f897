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
    ['Prices fell by 10 to 15 cents.', '[10 to 15 cents] 0.1..0.15 USD range decrease'],
    ['Pump prices rose by 2p to 135p.', '[2p] 0.02 GBP increase', '[135p] 1.35 GBP'],
  ],
  'the same change said once': [
    [
      'Flows to Hungary were down 40 percent, to Austria a third and to France 25 to 30 percent.',
      '[40 percent] 40 % decrease',
      '[a third] 0.333333333333 share decrease',
      '[25 to 30 percent] 25..30 % range decrease',
    ],
    ['One dropped 28%, another 15%.', '[28%] 28 % decrease', '[15%] 15 % decrease'],
    [
      'They grew 28% in May, another 15% in June.',
      '[28%] 28 % increase @2015-05',
      '[May] date 2015-05 date',
      '[15%] 15 % increase @2015-06',
      '[June] date 2015-06 date',
    ],
    [
      'It offered raises of 4 % , 3 % and 3 % over time .',
      '[4 %] 4 % increase',
      '[3 %] 3 % increase',
      '[3 %] 3 % increase',
    ],
    [
      'The detour adds 3,300 miles and 10 to 14 days to the voyage.',
      '[3,300 miles] 3300 mi increase',
      '[10 to 14 days] duration 10..14 d range increase',
    ],
    [
      'Output was 28 million tonnes, 200,000 over its quota.',
      '[28 million tonnes] 28000000 t',
      '[200,000] 200000 t increase',
    ],
    ['The index was 842 points down and trading stopped.', '[842 points] 842 point decrease'],
  ],
  'words of change that change nothing': [
    ['Planes dropped 18,000 tons of bombs.', '[18,000 tons] 18000 ton'],
    ['Output dropped 18,000 tons.', '[18,000 tons] 18000 ton decrease'],
    ['The storm surge topped five metres.', '[five metres] 5 m > "topped"'],
  ],
  'less than one': [
    ['He won by 0.3 of a second.', '[0.3 of a second] duration 0.3 s'],
    ['It fell by 0.3 of a percentage point.', '[0.3 of a percentage point] 0.3 pp decrease'],
    ['The odds are one in 3.5 million.', '[one in 3.5 million] 0.000000285714 share'],
  ],
  'two factors': [
    ['They are 29 and 36 times as massive as the Sun.', '[29] 29 x', '[36 times] 36 x'],
    [
      'It costs between two and three times as much.',
      '[two and three times] 2..3 x range "between"',
    ],
    ['It is three to four times the price.', '[three to four times] 3..4 x range'],
    ['He won three or four times.', '[three or four times] 3..4 time range'],
  ],
  'what was named before': [
    [
      'It holds 30,000 genes, twice as many as the 13,601 of the fruit fly.',
      '[30,000] 30000 gene',
      '[twice] 2 x',
      '[13,601] 13601 gene',
    ],
    [
      'Three days after the quake the toll stood at 6,866.',
      '[Three days] duration 3 d',
      '[6,866] 6866 person',
    ],
    [
      'He led by 1,784 votes out of six million cast.',
      '[1,784] 1784 vote',
      '[six million] 6000000 vote',
    ],
    [
      'Oil ended at $37.63 a barrel, a fall of $5.90.',
      '[$37.63 a barrel] 37.63 USD/bbl',
      '[$5.90] 5.9 USD/bbl decrease',
    ],
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
    ['A man in his mid-50s was arrested.', '[mid-50s] 54..56 a range'],
    ['She is in her mid-fifties.', '[mid-fifties] 54..56 a range'],
    [
      'Most are in their late 20s or in their early thirties.',
      '[late 20s] 27..29 a range',
      '[early thirties] 30..33 a range',
    ],
    ['He took up painting in his sixties.', '[sixties] 60 a'],
    ['The band of the sixties played on.'],
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
