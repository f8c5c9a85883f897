/** What wire reports leave unsaid: units of the subject, prices of currencies, carried changes. Published 2015-05-13. */
export const CASES: ReadonlyArray<readonly [text: string, ...mentions: string[]]> = [
  ['shr 12 cts vs 9 cts', '[12 cts] 0.12 USD', '[9 cts] 0.09 USD'],
  [
    'crude oil rose 14 cents a barrel to $ 19.86 .',
    '[14 cents a barrel] 0.14 USD/bbl increase',
    '[$ 19.86] 19.86 USD/bbl',
  ],
  [
    'the dollar traded at 142.75 yen , up from 141.90 .',
    '[142.75 yen] 142.75 JPY/USD',
    '[141.90] 141.9 JPY/USD',
  ],
  [
    'The euro rose 0.4 percent to $1.1215, while the yen was at 119.85 per dollar.',
    '[0.4 percent] 0.4 % increase',
    '[$1.1215] 1.1215 USD/EUR',
    '[119.85 per dollar] 119.85 JPY/USD',
  ],
  [
    'Output fell a seasonally adjusted 0.7 percent, and the mill laid off 240 workers, 8 percent of its staff.',
    '[0.7 percent] 0.7 % decrease',
    '[240] 240 worker decrease',
    '[8 percent] 8 % decrease ←[240]',
  ],
  [
    'Sales grew 6 percent overall, 2 percent in Spain and 11 percent in Peru.',
    '[6 percent] 6 % increase',
    '[2 percent] 2 % increase',
    '[11 percent] 11 % increase',
  ],
  ['Growers expect NZ$5.10 - NZ$5.40 per kg.', '[NZ$5.10 - NZ$5.40 per kg] 5.1..5.4 NZD/kg range'],
  [
    'Shares in the Melbourne brewer fell 6c to $3.12 as the Australian dollar bought 79.40 US cents.',
    '[6c] 0.06 AUD decrease',
    '[$3.12] 3.12 AUD',
    '[79.40 US cents] 0.794 USD/AUD',
  ],
  [
    'The ferry was 0.4 seconds slower, and was 12 percent below plan in the June quarter.',
    '[0.4 seconds] duration 0.4 s increase',
    '[12 percent] 12 % decrease @2014-04/2014-06',
    '[June quarter] date 2014-04/2014-06 date',
  ],
  [
    'The issue was subscribed 31.5 times; wheat rose to $5.31-1/2 per bushel.',
    '[31.5 times] 31.5 x',
    '[$5.31-1/2 per bushel] 5.315 USD/bushel',
  ],
  [
    'Steel exports rose 4 percent in April, and coal exports grew 9 percent.',
    '[4 percent] 4 % increase @2015-04',
    '[April] date 2015-04 date',
    '[9 percent] 9 % increase @2015-04',
  ],
  [
    'The tower, finished in 1931, is 120 metres tall and has 30 floors.',
    '[1931] date 1931 date',
    '[120 metres] 120 m',
    '[30] 30 floor',
  ],
  [
    'Spot gold was at $1,190.20 an ounce, after a two-week high of $1,195.',
    '[$1,190.20 an ounce] 1190.2 USD/oz',
    '[two-week] duration 2 wk',
    '[$1,195] 1195 USD/oz',
  ],
  [
    'The van does 38 mpg at 50mph, 3 mph slower than its rival.',
    '[38 mpg] 38 mi/gal',
    '[50mph] 50 mi/h',
    '[3 mph] 3 mi/h decrease',
  ],
  [
    'The ship leaves on Jan 3 for a trip planned between May and July.',
    '[Jan 3] date 2015-01-03 date',
    '[May and July] date 2015-05/2015-07 date',
  ],
  [
    'pretax profit rose to 48.3 mln stg from 39.7 mln on turnover of 612 mln stg .',
    '[48.3 mln stg] 48300000 GBP',
    '[39.7 mln] 39700000 GBP',
    '[612 mln stg] 612000000 GBP',
  ],
];
