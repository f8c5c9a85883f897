/** Years and days printed in figures, fiscal years, holidays, and days on which something was said. */
import { describeReadings, describeSteps } from '../cases/quantity/describe-readings';

describeReadings({
  'dates in figures': [
    ['The shops shut on Boxing Day.', '[Boxing Day] date 2014-12-26 date'],
    ['And 1850 were hurt.', '[1850] 1850 person'],
    ['It was signed on 12/12/12.', '[12/12/12] date 2012-12-12 date'],
    [
      'It is 2013-03-14 today.',
      '[2013-03-14] date 2013-03-14 date',
      '[today] date 2015-05-13 date',
    ],
    ['In 2000 men marched.', '[2000] 2000 man'],
    ['It was signed on 14/3/50.', '[14/3/50] date 1950-03-14 date'],
    ['Some 1950 marched.', '[1950] 1950 - ~ "Some"'],
    ['The code is A2010.', '[2010] name-part 2010 name in "A2010"'],
    ['The price is $2010.', '[$2010] 2010 USD'],
    ['In 2010 time ran out.', '[2010] date 2010 date'],
    ['The shops shut on christmas day.'],
    ['In 2010 quarter finals were held.', '[2010] date 2010 date'],
    [
      'In remarks Tuesday he put losses at 3 percent.',
      '[Tuesday] date 2015-05-12 date',
      '[3 percent] 3 %',
    ],
    ['It grew to 1850.', '[1850] 1850 -'],
    ['It was signed on 31/12/2014.', '[31/12/2014] date 2014-12-31 date'],
    ['The shops shut on Christmas Eve, 2010.', '[Christmas Eve, 2010] date 2010-12-24 date'],
    [
      'SYDNEY: Profit rose.\nIn fiscal 2014, sales were $300 million.',
      '[fiscal 2014] date 2013-07/2014-06 date',
      '[$300 million] 300000000 AUD @2013-07/2014-06',
    ],
    [
      'The federal budget for fiscal 2016 is $4 trillion.',
      '[fiscal 2016] date 2015-10/2016-09 date',
      '[$4 trillion] 4000000000000 USD @2015-10/2016-09',
    ],
    [
      'It cost £3 million.\nIn fiscal 2014, sales rose 3 percent.',
      '[£3 million] 3000000 GBP',
      '[fiscal 2014] date 2013-04/2014-03 date',
      '[3 percent] 3 % increase @2013-04/2014-03',
    ],
    [
      'It cost ₹3 million.\nIn fiscal 2014, sales rose 3 percent.',
      '[₹3 million] 3000000 INR',
      '[fiscal 2014] date 2013-04/2014-03 date',
      '[3 percent] 3 % increase @2013-04/2014-03',
    ],
    [
      'It cost ¥3 million.\nIn fiscal 2014, sales rose 3 percent.',
      '[¥3 million] 3000000 JPY',
      '[fiscal 2014] date 2013-04/2014-03 date',
      '[3 percent] 3 % increase @2013-04/2014-03',
    ],
    [
      'It cost A$3 million.\nIn fiscal 2014, sales rose 3 percent.',
      '[A$3 million] 3000000 AUD',
      '[fiscal 2014] date 2013-07/2014-06 date',
      '[3 percent] 3 % increase @2013-07/2014-06',
    ],
    ['Sales rose in the year 2010.', '[2010] date 2010 date'],
  ],
});

describeSteps({
  'how dates in figures are read': [
    [
      'Halloween',
      '[Halloween] tier 2 Halloween → 2014-10-31 (year from the publication date) @2014-10-31 "Halloween" (year from the publication date)',
    ],
    [
      'The fort fell on the Fourth of July.',
      '[Fourth of July] Fourth of July → 2015-07-04 (year from the publication date) @2015-07-04 "Fourth of July" (year from the publication date)',
    ],
    [
      'It was signed on 3/4/2015.',
      '[3/4/2015] 3/4/2015 → 2015 (day and month may stand in either order; only the year is certain) @2015 "3/4/2015" (day and month may stand in either order; only the year is certain)',
    ],
    [
      'The British deficit fell in fiscal 2014.',
      '[fiscal 2014] fiscal 2014 → 2013-04/2014-03 (fiscal year, April to March) @2013-04/2014-03 "fiscal 2014" (fiscal year, April to March)',
    ],
  ],
});
