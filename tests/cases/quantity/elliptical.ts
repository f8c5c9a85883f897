/** Numbers whose unit is not printed with them: scores, ages, pronouns, money at home elsewhere. Published 2015-05-13. */
export const CASES: ReadonlyArray<readonly [text: string, ...mentions: string[]]> = [
  ['Germany 7, Brazil 1: the goals came early.', '[7] count 7 goal', '[1] count 1 goal'],
  [
    'England won the fifth Test by 49 runs to level the series 2-2.',
    '[fifth] ordinal-rank 5 ordinal',
    '[49] 49 run',
    '[2] count 2 test',
    '[2] count 2 test',
  ],
  [
    'Brazil went through 3-2 on penalties after a goalless draw.',
    '[3] count 3 penalty',
    '[2] count 2 penalty',
  ],
  [
    'He carded a final-round 68 for a total of 271 and won by two strokes.',
    '[68] count 68 stroke',
    '[271] count 271 stroke',
    '[two] count 2 stroke',
  ],
  [
    'Smith reached 104 as Australia, 342 for six, were dismissed for 401.',
    '[104] count 104 run',
    '[342] count 342 run',
    '[six] count 6 wicket',
    '[401] count 401 run',
  ],
  [
    'Bolt took gold in 9.63 seconds, Blake silver in 9.75.',
    '[9.63 seconds] duration 9.63 s',
    '[9.75] duration 9.75 s',
  ],
  ['He retired at 65 and died at 93.', '[65] 65 a', '[93] 93 a'],
  [
    'The party won 331 seats, Labour 232 and the Liberal Democrats 8.',
    '[331] 331 seat',
    '[232] 232 seat',
    '[8] count 8 seat',
  ],
  [
    'The crews recovered only 4,000 of the 240,000 barrels.',
    '[4,000] 4000 bbl',
    '[240,000 barrels] 240000 bbl',
  ],
  [
    'They flew in 6,500 soldiers with cranes, 20 of them on loan.',
    '[6,500] 6500 soldier',
    '[20] 20 crane',
  ],
  [
    'It has eight submarines and tore up a contract for 12 French ones.',
    '[eight] count 8 submarine',
    '[12] count 12 submarine',
  ],
  [
    'Of the 32 areas, only four backed it, and power was out in 3.4 million Texas homes.',
    '[32] count 32 area',
    '[four] count 4 area',
    '[3.4 million] 3400000 home',
  ],
  ['SYDNEY: The win paid $11.40 and the place $3.', '[$11.40] 11.4 AUD', '[$3] 3 AUD'],
  ['KARACHI: Flour sells at Rs 31 a kilo.', '[Rs 31 a kilo] 31 PKR/kg'],
  [
    'The slide wiped 508 points off the index, 22.6 per cent of its value.',
    '[508 points] 508 point decrease',
    '[22.6 per cent] 22.6 % decrease',
  ],
  [
    'Ash hung over 23 countries and the river crested 19 feet above flood stage.',
    '[23] 23 country',
    '[19 feet] 19 ft increase',
  ],
  [
    'Barge lines are losing $3 million to $4 million a day.',
    '[$3 million to $4 million a day] 3000000..4000000 USD/d range',
  ],
  [
    'Sales fell by up to 50 per cent and prices by £20 a head.',
    '[50 per cent] 50 % <= "up to" decrease',
    '[£20 a head] 20 GBP/head decrease',
  ],
  [
    'The dividend was 12.5 cents a share, up from 11.',
    '[12.5 cents a share] 0.125 USD/share',
    '[11] 0.11 USD/share',
  ],
  [
    'He was sentenced to 18 months and his brother to 12.',
    '[18 months] duration 18 mo',
    '[12] duration 12 mo',
  ],
];
