/** Dates, times, spans and the periods they give. Published 2015-05-13 (a Wednesday), where a date matters. */
export const CASES: ReadonlyArray<readonly [text: string, ...mentions: string[]]> = [
  [
    'The shares, which have fallen by a third since January, were 4.5p lower at 132.25p.',
    '[a third] 0.333333333333 share decrease @2015-01/..',
    '[January] date 2015-01 date >= "since"',
    '[4.5p] 0.045 GBP decrease',
    '[132.25p] 1.3225 GBP',
  ],
  [
    'The economy grew at an annualised 2.4 percent in the October-December quarter.',
    '[2.4 percent] 2.4 % @2014-10/2014-12',
    '[October-December] date 2014-10/2014-12 date',
  ],
  [
    'Prices rose in 2011, fell in the first half of 2012 and were flat in early 2013.',
    '[2011] date 2011 date',
    '[first half of 2012] date 2012-01/2012-06 date',
    '[early 2013] date 2013-01/2013-04 date',
  ],
  ['The law takes effect on 1 January 2016.', '[1 January 2016] date 2016-01-01 date'],
  [
    'It was signed in March, two months earlier than planned.',
    '[March] date 2015-03 date',
    '[two months earlier] date 2015-01 date',
  ],
  ['The offer runs until 30 June.', '[30 June] date 2015-06-30 date <= "until"'],
  [
    'Since 2009 output has doubled.',
    '[2009] date 2009 date >= "Since"',
    '[doubled] 2 x increase @2009/..',
  ],
  ['The 1990s were worse than the 1930s.', '[1990s] date 199X date', '[1930s] date 193X date'],
  [
    'The crisis of 2008-2009 cost 8 million jobs.',
    '[2008-2009] date 2008/2009 date',
    '[8 million] 8000000 job @2008/2009',
  ],
  [
    'In the 2013-14 financial year the Indian railways carried 8.4 billion passengers.',
    '[2013-14] date 2013-04/2014-03 date',
    '[8.4 billion] 8400000000 passenger @2013-04/2014-03',
  ],
  [
    'The quarter ended March 31 was the best in five years.',
    '[quarter ended March 31] date 2015-01/2015-03 date',
    '[best] ordinal-rank 1 rank',
    '[five years] duration 5 a',
  ],
  [
    'Next Tuesday it will meet at 3.30pm.',
    '[Next Tuesday] date 2015-05-19 date',
    '[3.30pm] time T15:30 time',
  ],
  [
    'The shop opens at 9 am and closes at 17:30.',
    '[9 am] time T09:00 time',
    '[17:30] time T17:30 time',
  ],
  [
    "He called at ten o'clock on Sunday night.",
    "[ten o'clock] time T10:00 time",
    '[Sunday night] date 2015-05-10 date',
  ],
  [
    'Flights left at 0915 GMT on Friday.',
    '[0915 GMT] time T09:15Z time',
    '[Friday] date 2015-05-08 date',
  ],
  [
    'Output was up 2.6% in the year to date.',
    '[2.6%] 2.6 % increase @2015-01/2015-05',
    '[year to date] date 2015-01/2015-05 date',
  ],
  ['The vote is on the 15th of this month.', '[15th of this month] date 2015-05-15 date'],
  [
    'He has scored 17 goals this season.',
    '[17] 17 goal @2014/2015',
    '[this season] date 2014/2015 date',
  ],
  [
    'The pitcher has won six games this season.',
    '[six] count 6 game @2015',
    '[this season] date 2015 date',
  ],
  [
    'Stocks were 48 percent full at this time last year.',
    '[48 percent] 48 % @2014-05',
    '[this time last year] date 2014-05 date',
  ],
  [
    'Two men died in the early hours of Sunday.',
    '[Two] count 2 man @2015-05-10',
    '[early hours of Sunday] date 2015-05-10 date',
  ],
  [
    'The bridge will open by the middle of next year.',
    '[middle of next year] date 2016-05/2016-08 date <= "by"',
  ],
  [
    'Output doubled in the first half of the 1990s.',
    '[doubled] 2 x increase @1990/1994',
    '[first half of the 1990s] date 1990/1994 date',
  ],
  [
    'Reserves were $3.7 trillion at month-end.',
    '[$3.7 trillion] 3700000000000 USD @2015-04-30',
    '[month-end] date 2015-04-30 date',
  ],
  [
    'Talks start in the first week of next month.',
    '[first week of next month] date 2015-06-01/2015-06-07 date',
  ],
  [
    'The offer runs until 2022 and costs $5 billion.',
    '[2022] date 2022 date <= "until"',
    '[$5 billion] 5000000000 USD',
  ],
  [
    'Prices will not fall until the end of the decade.',
    '[end of the decade] date 2019 date <= "until"',
  ],
  [
    'The sale closes on Friday, May 29, and the shop on Saturday 30 May.',
    '[Friday, May 29] date 2015-05-29 date',
    '[Saturday 30 May] date 2015-05-30 date',
  ],
  [
    'Sales fell 5 percent from a year earlier in the three months to June.',
    '[5 percent] 5 % decrease @2014-04/2014-06',
    '[a year earlier] date 2013-04/2013-06 date',
    '[three months to June] date 2014-04/2014-06 date',
  ],
  [
    'The company lost $3 million in the quarter, against $1 million in the previous quarter.',
    '[$3 million] 3000000 USD @2015-01/2015-03',
    '[quarter] date 2015-01/2015-03 date',
    '[$1 million] 1000000 USD @2014-10/2014-12',
    '[previous quarter] date 2014-10/2014-12 date',
  ],
  [
    'It made a loss of $4m in 2014. A year earlier it earned $2m.',
    '[$4m] 4000000 USD @2014',
    '[2014] date 2014 date',
    '[A year earlier] date 2013 date',
    '[$2m] 2000000 USD @2013',
  ],
  [
    'In the first 10 days of June 40 flights were cancelled.',
    '[first 10 days of June] date 2014-06-01/2014-06-10 date',
    '[40] 40 flight @2014-06-01/2014-06-10',
  ],
  [
    'Between 2 June and 11 August 2014 it sold 500 boats.',
    '[2 June and 11 August 2014] date 2014-06-02/2014-08-11 date',
    '[500] 500 boat @2014-06-02/2014-08-11',
  ],
  [
    'From December 2013 to February 2014 rain fell on 70 days.',
    '[December 2013 to February 2014] date 2013-12/2014-02 date',
    '[70 days] duration 70 d',
  ],
  [
    'The rate rises from 1 July to 5 per cent.',
    '[1 July] date 2015-07-01 date >= "from"',
    '[5 per cent] 5 % @2015-07-01/..',
  ],
  [
    'Growth in Q1 was 2.5%, against 3.1% in Q4 2014.',
    '[Q1] date 2015-01/2015-03 date',
    '[2.5%] 2.5 % @2015-01/2015-03',
    '[3.1%] 3.1 % @2014-10/2014-12',
    '[Q4 2014] date 2014-10/2014-12 date',
  ],
  [
    'The winter of 2013-14 was the wettest since 1766.',
    '[winter of 2013-14] date 2013-24 date',
    '[wettest] ordinal-rank 1 rank',
    '[1766] date 1766 date >= "since"',
  ],
  [
    'Updated in 2023/09, the series starts in 1999/00 and the 2012/13 crop.',
    '[2023/09] date 2023-09 date',
    '[1999/00] date 1999/2000 date',
    '[2012/13] date 2012/2013 date',
  ],
  ['The farm exported 500 tons on 3/4/2015.', '[500 tons] 500 ton', '[3/4/2015] date 2015 date'],
  [
    'The farm exported 500 tons on 4/13/2015.',
    '[500 tons] 500 ton @2015-04-13',
    '[4/13/2015] date 2015-04-13 date',
  ],
];
