/** What bare numbers count: nouns behind, behind hyphens, and money in disguise. */
import { describeReadings, describeSteps } from '../cases/quantity/describe-readings';

describeReadings({
  nouns: [
    ['They won by 8 wkts.', '[8] count 8 wicket'],
    ['It has 40 institutional and private investors.', '[40] 40 investor'],
    ['It has 40 regional and the other offices.', '[40] 40 regional'],
    ['The 12 nation eurozone grew.', '[12] count 12 nation'],
    [
      'It is one of the top three drinks firms.',
      '[one] idiom 1 - in "one of the"',
      '[three] count 3 firm',
    ],
    [
      'After $300 million in sales it made a 400 million profit.',
      '[$300 million] 300000000 USD',
      '[400 million] 400000000 USD',
    ],
    [
      'After €300 million, 3 cars, 4 ships, 5 men, 6 boys, 7 girls and 8 dogs it made a 400 million profit.',
      '[€300 million] 300000000 EUR',
      '[3] count 3 car',
      '[4] count 4 ship',
      '[5] count 5 man',
      '[6] count 6 boy',
      '[7] count 7 girl',
      '[8] count 8 dog',
      '[400 million] 400000000 profit',
    ],
    ['The four-legged robot fell.', '[four] count 4 leg'],
    ['The six-sided box fell.', '[six] count 6 side'],
    ['It fell short of the 430,000 analysts had expected.', '[430,000] 430000 -'],
    [
      'The rate was 5.4 deaths per 1,000 births and 3 of them were boys.',
      '[5.4] 5.4 death/1000 birth',
      '[3] count 3 boy',
    ],
    [
      'After €300 million in sales. It made a 400 million loss.',
      '[€300 million] 300000000 EUR',
      '[400 million] 400000000 loss',
    ],
    ['It made a 400 million loss.', '[400 million] 400000000 loss'],
  ],
  'nouns named before': [
    ['The jet, one of 13 in service, crashed.', '[one] count 1 jet', '[13] 13 jet'],
    ['The Bruins, 20 of them hurt, lost.', '[20] 20 -'],
    ['He flew three cranes, 20 of them on loan.', '[three] count 3 crane', '[20] 20 crane'],
    ['The jet, one of the 13 in service, crashed.', '[one] count 1 -', '[13] count 13 -'],
    ['The jet, two of 13, crashed.', '[two] count 2 -', '[13] 13 -'],
    [
      'The jet crashed, one of 13 this year.',
      '[one] count 1 -',
      '[13] 13 - @2015',
      '[this year] date 2015 date',
    ],
    ['Of them 312 are unemployed.', '[312] 312 person'],
  ],
  'heads of noun phrases': [
    ['It has 12 “smart” bombs.', '[12] count 12 bomb'],
    ['One carrier plans 26 flights.', '[One] count 1 carrier', '[26] 26 flight'],
    ["Two of China's five ports are shut.", '[Two] count 2 port', '[five] count 5 port'],
    ['It missed its 60 million target.', '[60 million] 60000000 -'],
    ['It has 300+ men.', '[300] 300 man >= "+"'],
    ['It has 12 B&B owners.', '[12] count 12 owner'],
    ['It has 12 "smart" bombs.', '[12] count 12 bomb'],
    ['The 12 million of its rival left.', '[12 million] 12000000 -'],
    ['One old worker died.', '[One] count 1 worker'],
    [
      'The firm bought 50 Boeing 737 MAX jets.',
      '[50] 50 jet',
      '[737] name-part 737 name in "Boeing 737"',
    ],
    ['The ship sank with 300 on board.', '[300] 300 person'],
    ['It sold three early.', '[three] count 3 -'],
    ['It was hot. Cars rose to 44.', '[44] 44 car'],
    ['One ferry operator cuts fares.', '[One] count 1 operator'],
    ['It sold three Airbus A380 jets.', '[three] count 3 -', '[380] name-part 380 name in "A380"'],
    ['It sold one painting.', '[one] count 1 painting'],
    ['Police arrested more than 12.', '[12] 12 person > "more than"'],
    ['The unemployed reached 300.', '[300] 300 person'],
  ],
  'counts and figures': [
    ['It spoke to 12 men.', '[12] count 12 man'],
    ['It rose to 5 ships.', '[5] 5 ship'],
    ['The first 30 banks agreed.', '[first] ordinal-rank 1 ordinal', '[30] count 30 bank'],
    ['Five of the 30 ships sank.', '[Five] 5 ship', '[30] 30 ship'],
    ['The 100 banks agreed.', '[100] count 100 bank'],
    ['Five of 12 ships sank.', '[Five] count 5 ship', '[12] count 12 ship'],
    ["The states' 18 pits closed.", '[18] count 18 pit'],
    ['Five of the ships, and 30 men, sank.', '[Five] count 5 ship', '[30] 30 man'],
  ],
});

describeSteps({
  'how nouns are read': [
    ['The six-member council met.', '[six] "member" member → counts: member'],
    [
      'The attack left 30 injured and 12 dead.',
      '[30] "injured" injured → counts: person',
      '[12] "dead" dead → counts: person',
    ],
  ],
  'how nouns named before are read': [
    [
      'He flew three cranes, 20 of them on loan.',
      '[three] "cranes" cranes → counts: crane',
      '[20] no unit printed → crane, as the amount it goes with',
    ],
    ['The jet, one of 13 in service, crashed.', '[one]', '[13]'],
    [
      'The jets were flown in with 300 cranes, 20 of them on loan.',
      '[300] "cranes" cranes → counts: crane',
      '[20]',
    ],
  ],
  'how heads of noun phrases are read': [
    ['It funded 300 start-ups.', '[300] "start-ups" start-ups → counts: start-up'],
  ],
});
