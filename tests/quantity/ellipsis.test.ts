/** Units, denominators and currencies that a number shares with another amount. */
import { describeReadings, describeSteps } from '../cases/quantity/describe-readings';

describeReadings({
  'shared units': [
    [
      'Its earnings were 77m euros (£53m; $100m), up from 38m.',
      '[77m euros] 77000000 EUR',
      '[£53m] 53000000 GBP ←[77m euros]',
      '[$100m] 100000000 USD ←[77m euros]',
      '[38m] 38000000 EUR',
    ],
    [
      'It costs 14 dollars to about 15 dollars a barrel.',
      '[14 dollars] 14 USD/bbl',
      '[15 dollars a barrel] 15 USD/bbl ~ "about"',
    ],
    [
      'It makes 300 tonnes a day, under the 400-tonne limit.',
      '[300 tonnes a day] 300 t/d',
      '[400-tonne] 400 t < "under"',
    ],
    [
      'Deaths rose to 34,073, more than 245,000 people were hurt.',
      '[34,073] 34073 death',
      '[245,000] 245000 person > "more than"',
    ],
    ['It paid $14m–15m a day.', '[$14m–15m a day] 14000000..15000000 USD/d range'],
    [
      'A lawyer costs $85 an hour, his assistant $22 less.',
      '[$85 an hour] 85 USD/h',
      '[$22] 22 USD decrease',
    ],
    ['The yen fell. The rate was at 119.85 per dollar.', '[119.85 per dollar] 119.85 JPY/USD'],
    ['The euro zone fetched $1.10.', '[$1.10] 1.1 USD'],
    [
      'It sold 200 cars, and the number of stores rose 12 to 345.',
      '[200] 200 car',
      '[12] 12 store increase',
      '[345] 345 store',
    ],
    ['Sterling slipped to $1.2880.', '[$1.2880] 1.288 USD/GBP'],
    [
      'A lawyer costs $85 an hour, his assistant lost $22.',
      '[$85 an hour] 85 USD/h',
      '[$22] 22 USD',
    ],
    ['The offer was subscribed 71 times.', '[71 times] 71 x'],
    ['The index rose 3 to 345.', '[3] 3 point increase', '[345] 345 point'],
    ['The margin is ±5 points.', '[5 points] -5..5 point range "±"'],
    ['The rate was at 119.85 per dollar.', '[119.85] 119.85 -'],
    [
      'The dollar slipped to 141.70 yen. It eased to 1.8470 marks.',
      '[141.70 yen] 141.7 JPY/USD',
      '[1.8470 marks] 1.847 DEM',
    ],
    [
      'Oil was $83.40 a barrel. It fell $2.39.',
      '[$83.40 a barrel] 83.4 USD/bbl',
      '[$2.39] 2.39 USD decrease',
    ],
    [
      'Oil rose 14 cents a barrel to $1,986.',
      '[14 cents a barrel] 0.14 USD/bbl increase',
      '[$1,986] 1986 USD',
    ],
    [
      'Wheat gained 14 cents, or 3.9 percent, to close at $3.94 a bushel.',
      '[14 cents] 0.14 USD/bushel increase',
      '[3.9 percent] 3.9 % increase ←[14 cents]',
      '[$3.94 a bushel] 3.94 USD/bushel',
    ],
    [
      'Petrol costs 132.9p a litre, diesel 140p.',
      '[132.9p a litre] 1.329 GBP/L',
      '[140p] 1.4 GBP/L',
    ],
    [
      'A lawyer costs $85 an hour, his assistant cost $22.',
      '[$85 an hour] 85 USD/h',
      '[$22] 22 USD',
    ],
    ['It had 20 others.', '[20] 20 person'],
  ],
  'lengths of time whose unit was printed before': [
    [
      'The term was cut by seven years to five.',
      '[seven years] duration 7 a decrease',
      '[five] duration 5 a',
    ],
    ['She got 12 years, her son nine.', '[12 years] duration 12 a', '[nine] duration 9 a'],
    [
      'He was jailed for four years, with a non-parole period of two and a half.',
      '[four years] duration 4 a',
      '[two and a half] duration 2.5 a',
    ],
    [
      'It took six days, two more than planned.',
      '[six days] duration 6 d',
      '[two] duration 2 d increase',
    ],
    [
      'She served 12 years, her son served nine.',
      '[12 years] duration 12 a',
      '[nine] duration 9 a',
    ],
    [
      'It was done in six hours, 20 fewer than planned.',
      '[six hours] duration 6 h',
      '[20] 20 - decrease',
    ],
    ['The period is 12 weeks, not six.', '[12 weeks] duration 12 wk', '[six] duration 6 wk'],
    ['The wait fell from 12 weeks to six.', '[12 weeks] duration 12 wk', '[six] duration 6 wk'],
  ],
  'units of a sentence before': [
    [
      'The wait was three hours; the figure was 12.',
      '[three hours] duration 3 h',
      '[12] count 12 -',
    ],
    [
      'The test found a 30 percent drop; in people the figure was 12.',
      '[30 percent] 30 % decrease',
      '[12] 12 %',
    ],
    ['Sales of iron and steel came to 774 and 39 respectively.', '[774] 774 -', '[39] 39 -'],
    ['Turnout was 60 percent; the rate was 155.', '[60 percent] 60 %', '[155] 155 -'],
    [
      'The cars and vans came to 774 and 39 tonnes respectively.',
      '[774] 774 t',
      '[39 tonnes] 39 t',
    ],
    ['Sales of cars and vans came to 774 and 39, respectively.', '[774] 774 car', '[39] 39 van'],
    ['The price is $3 a tonne. It will be 40.', '[$3 a tonne] 3 USD/t', '[40] 40 USD/t'],
    [
      'Turnout was 60 percent in 2010; in 2015 turnout fell to 55.',
      '[60 percent] 60 % @2010',
      '[2010] date 2010 date',
      '[2015] date 2015 date',
      '[55] 55 % @2015',
    ],
    ['Cars and vans sold well. Sales came to 774 and 39 respectively.', '[774] 774 -', '[39] 39 -'],
    [
      'Infections were cut by 67 percent, two doses by 88.',
      '[67 percent] 67 % decrease',
      '[two] count 2 dose',
      '[88] 88 % decrease',
    ],
  ],
  'what the subject counts': [
    ['The temperature rose to 35.', '[35] 35 deg'],
    ['The firm has a P/E of 18.2.', '[18.2] 18.2 x'],
    ['Casualties reached 300.', '[300] 300 person'],
    ['The crowd grew to 300.', '[300] 300 person'],
    ['Enrolment fell to 300.', '[300] 300 person'],
    ['Attendance fell to 300.', '[300] 300 person'],
    ['Membership fell to 300.', '[300] 300 person'],
    ['Enrollment fell to 300.', '[300] 300 person'],
    ['Payrolls rose by 300,000.', '[300,000] 300000 job increase'],
    ['Crowds of up to 300 came.', '[300] 300 person <= "up to"'],
    ['The audience fell to 300.', '[300] 300 person'],
    ['Employment rose by 300,000.', '[300,000] 300000 job increase'],
    ['Life expectancy rose to 78.', '[78] 78 a'],
    ['Viewership fell to 3 million.', '[3 million] 3000000 person'],
    ['The jobless rose to 2.3 million.', '[2.3 million] 2300000 person'],
    ['Shops rose by 40, and stores by 340.', '[40] 40 shop increase', '[340] 340 shop increase'],
    [
      'He finished on 271 after an eagle at the 18th.',
      '[271] count 271 stroke',
      '[18th] ordinal-rank 18 ordinal',
    ],
  ],
  'units taken over, and not': [
    ['It rose 46, or 4 percent.', '[46] 46 - increase', '[4 percent] 4 %'],
    ['It has a 30-ship fleet. It had 20.', '[30] 30 ship', '[20] 20 -'],
    [
      'The flight took three hours and cost five.',
      '[three hours] duration 3 h',
      '[five] count 5 -',
    ],
    ['It has 2,000, about 5 percent.', '[2,000] 2000 -', '[5 percent] 5 % ~ "about"'],
    ['It lost by 30 points. It won by 20.', '[30 points] 30 point decrease', '[20] 20 -'],
    ['It sold 5 over three weeks.', '[5] count 5 -', '[three weeks] duration 3 wk'],
    [
      'He was jailed for seven years, cut on appeal to five.',
      '[seven years] duration 7 a',
      '[five] duration 5 a',
    ],
    ['It won 5. In 20 cases it lost.', '[5] count 5 -', '[20] 20 case'],
    ['It sold 300 cars. It was warm. It sold 20.', '[300] 300 car', '[20] 20 car'],
  ],
  'rates printed once': [
    [
      'It costs 14 dollars where oil is 15 dollars a barrel.',
      '[14 dollars] 14 USD',
      '[15 dollars a barrel] 15 USD/bbl',
    ],
    ['Growth is 12 percent ($450) a year.', '[12 percent] 12 %', '[$450] 450 USD/a'],
    [
      'Rent is 1,200 lari, or ($450) a month.',
      '[1,200 lari] 1200 GEL',
      '[$450] 450 USD ←[1,200 lari]',
    ],
    [
      'It costs -14 cents a barrel, down 3 cents.',
      '[-14 cents a barrel] -0.14 USD/bbl',
      '[3 cents] 0.03 USD/bbl decrease',
    ],
    [
      'It makes 300 tonnes a day, up to 200 tonnes.',
      '[300 tonnes a day] 300 t/d',
      '[200 tonnes] 200 t/d <= "up to"',
    ],
    [
      'Fees are £2,500 a year, and the £3,549 bill is due.',
      '[£2,500 a year] 2500 GBP/a',
      '[£3,549] 3549 GBP',
    ],
    [
      'Oil is $83.40 a barrel while gas is $2.39.',
      '[$83.40 a barrel] 83.4 USD/bbl',
      '[$2.39] 2.39 USD/bbl',
    ],
  ],
});

describeSteps({
  'how shared units are read': [
    ['It paid $14m–15m a day.', '[$14m–15m a day] "$" m → times 1,000,000; a day → per d'],
    [
      'It costs 14 to 15 dollars a barrel.',
      '[14 to 15 dollars a barrel] "dollars" dollars → USD; a barrel → per bbl',
    ],
    [
      'Profit was -$5 million.',
      '[-$5 million] "$" million → times 1,000,000; - → below zero; $ → USD',
    ],
    [
      'Votes rose from 319 to 264.',
      '[319]',
      '[264] no unit printed → vote, as the amount it goes with',
    ],
    [
      'The tenge closed at 245.6 to the dollar.',
      '[245.6 to the dollar] exchange rate → KZT per USD',
    ],
    [
      'Oil was $83.40 a barrel, down $2.39.',
      '[$83.40 a barrel] "$" $ → USD; a barrel → per bbl',
      '[$2.39] $ → USD; denominator printed once → USD/bbl; decrease → size of a decrease',
    ],
  ],
});
