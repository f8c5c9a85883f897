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
];
