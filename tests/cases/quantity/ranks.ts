/** Ranks, records, streaks and ordinals. Published 2015-05-13 (a Wednesday), where a date matters. */
export const CASES: ReadonlyArray<readonly [text: string, ...mentions: string[]]> = [
  [
    "Core inflation was 1.8 percent, below the central bank's 2 percent target for the 36th straight month.",
    '[1.8 percent] 1.8 %',
    '[2 percent] 2 %',
    '[36th straight month] ordinal-rank 36 consecutive month',
  ],
  ['At 29, he is the youngest member.', '[29] 29 a', '[youngest] ordinal-rank 1 rank'],
  [
    'Third-quarter profit fell 12 percent, the fourth straight decline.',
    '[Third-quarter] date 2014-07/2014-09 date',
    '[12 percent] 12 % decrease @2014-07/2014-09',
    '[fourth straight decline] ordinal-rank 4 consecutive decline',
  ],
  [
    "Russia is the world's second-largest exporter and China its largest customer.",
    '[second-largest] ordinal-rank 2 rank',
    '[largest] ordinal-rank 1 rank',
  ],
  [
    'It was the fourth straight quarterly loss and the third year running of decline.',
    '[fourth straight quarterly loss] ordinal-rank 4 consecutive quarter',
    '[third year running] ordinal-rank 3 consecutive year',
  ],
  [
    'Profits hit an all-time high, a record for the firm.',
    '[all-time high] ordinal-rank 1 rank',
    '[record] ordinal-rank 1 rank',
  ],
  [
    'She finished third in the 400m and 23rd overall.',
    '[third] ordinal-rank 3 ordinal',
    '[400m] 400 m',
    '[23rd] ordinal-rank 23 ordinal',
  ],
  [
    'The 19th-century house has a second floor.',
    '[19th-century] date 18XX date',
    '[second] ordinal-rank 2 ordinal',
  ],
  [
    'The city is the seventh most populous in the country.',
    '[seventh most populous] ordinal-rank 7 rank',
  ],
  [
    'The university ranks 23rd in the world, up from 31st.',
    '[23rd] ordinal-rank 23 ordinal',
    '[31st] ordinal-rank 31 ordinal',
  ],
];
