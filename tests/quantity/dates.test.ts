/** Days, months, parts of periods, spans of years, and dates that lean on another. */
import { describeReadings, describeSteps } from '../cases/quantity/describe-readings';

describeReadings({
  dates: [
    ['It will not move until at least 2017.', '[2017] date 2017 date <= "until"'],
    ['It has at least 2017 pigs.', '[2017] 2017 pig >= "at least"'],
    ['It sold shares over 2014 and 2015.', '[2014] date 2014 date', '[2015] date 2015 date'],
    ['He died a year and a half ago.', '[a year and a half ago] date 2013-11 date'],
    ['The war began two and a half years ago.', '[two and a half years ago] date 2012-11 date'],
    ['The firm was sold a decade and a half ago.', '[a decade and a half ago] date 2000 date'],
    ['The war began an hour and a half ago.', '[an hour and a half ago] date ? date'],
    [
      'Prices fell 3 percent over the past year and a half.',
      '[3 percent] 3 % decrease @2013-11/2015-05',
      '[year and a half] duration 1.5 a @2013-11/2015-05',
    ],
    [
      'Prices fell 3 percent over the past two and a half years.',
      '[3 percent] 3 % decrease @2012-11/2015-05',
      '[two and a half years] duration 2.5 a @2012-11/2015-05',
    ],
    [
      'Sales fell 3% over the past year and 2% over the past month.',
      '[3%] 3 % decrease @2014/2015',
      '[past year] date 2014/2015 date',
      '[2%] 2 % decrease @2015-04/2015-05',
      '[past month] date 2015-04/2015-05 date',
    ],
    [
      'It opened on 1.5.2014 and closed on 12.03.2015.',
      '[1.5.2014] date 2014-05-01 date',
      '[12.03.2015] date 2015-03-12 date',
    ],
    ['Sales rose in FY13.', '[FY13] date 2013 date'],
    [
      'Sales rose in the third quarter of 2014. They fell in May. Prices rose 5 percent in the quarter.',
      '[third quarter of 2014] date 2014-07/2014-09 date',
      '[May] date 2015-05 date',
      '[5 percent] 5 % increase @2014-07/2014-09',
      '[quarter] date 2014-07/2014-09 date',
    ],
    ['Sales rose in the final six months.', '[final six months] date 2014-07/2014-12 date'],
    ['He died a decade ago.', '[a decade ago] date 2005 date'],
    [
      'It said late Tuesday that sales rose 5 percent from a year earlier.',
      '[late Tuesday] date 2015-05-12 date',
      '[5 percent] 5 % increase',
      '[a year earlier] date 2014-05 date',
    ],
    ['Sales rose in financial year 2013-14.', '[financial year 2013-14] date 2013/2014 date'],
    [
      'Sales fell in March. Shops were shut. They were 4 percent a year earlier.',
      '[March] date 2015-03 date',
      '[4 percent] 4 % @2014-05',
      '[a year earlier] date 2014-05 date',
    ],
    ['Sales rose in the fifth quarter.', '[fifth] ordinal-rank 5 ordinal'],
    ['Sales rose in 1998-02.', '[1998-02] date 1998/2002 date'],
    ['Sales rose in the winter.', '[winter] date 2014-24 date'],
    ["Sales rose in the '90s.", "['90s] date 199X date"],
    ['It ran on May 10 and 12.', '[May 10] date 2015-05-10 date', '[12] count 12 - @2015-05-10'],
    ['It ran from November to February.', '[November to February] date 2014-11/2015-02 date'],
    ['Sales rose from 2006 to 2008.', '[2006 to 2008] date 2006/2008 date'],
    [
      'It fell from a year earlier in a report for March.',
      '[a year earlier] date 2014-05 date',
      '[March] date 2015-03 date',
    ],
    ['Sales rose in the last six months.', '[six months] duration 6 mo @2014-11/2015-05'],
    ['Sales rose in 2099-00.', '[2099] date 2099 date', '[00] count 0 - @2099'],
    [
      'It ran from May to June 10.',
      '[May] date 2015-05 date >= "from"',
      '[June 10] date 2015-06-10 date',
    ],
    ['It ran on 14 and 15 March.', '[14 and 15 March] date 2015-03-14/2015-03-15 date'],
    ['He died a century ago.', '[a century ago] date 1915 date'],
    ['Sales rose in the third year of the decade.', '[third year of the decade] date 2012 date'],
    ['Sales rose in 1H 2014.', '[1H 2014] date 2014-01/2014-06 date'],
    ['Sales will rise in the spring.', '[spring] date 2016-21 date'],
    ['Sales rose in 2006 – 2008.', '[2006 – 2008] date 2006/2008 date'],
    [
      'India grew 5 percent in fiscal 2014.',
      '[5 percent] 5 % increase @2013-04/2014-03',
      '[fiscal 2014] date 2013-04/2014-03 date',
    ],
    ['Sales rose in the last week of May.', '[last week of May] date 2015-05-25/2015-05-31 date'],
    [
      'Sales rose in the first 15 months.',
      '[first] ordinal-rank 1 ordinal',
      '[15 months] duration 15 mo',
    ],
    [
      'Sales rose in its first two months.',
      '[first] ordinal-rank 1 ordinal',
      '[two months] duration 2 mo',
    ],
    ['Sales rose in the first fiscal quarter.', '[first fiscal quarter] date 2015-01/2015-03 date'],
    ['Highs will be in the low 80s.', '[80s] 80 -'],
    ['Sales rose in 2013-09.', '[2013-09] date 2013-09 date'],
    ['It is due on the 15th of the month.', '[15th] ordinal-rank 15 ordinal'],
    ['Sales rose in the last half.', '[half] 0.5 share'],
    ['Sales rose in 2013-2012.', '[2013] date 2013 date', '[2012] date 2012 date'],
    ['It dates to the 1st century.', '[1st century] date 00XX date'],
    ['It was due on the 3rd of last month.', '[3rd of last month] date 2015-04-03 date'],
    ['It met on February 30.', '[30] 30 -'],
    [
      'Sales for the March quarter of 2014 rose.',
      '[March quarter of 2014] date 2014-01/2014-03 date',
    ],
    [
      'Sales fell on May 4 and rose 5 percent the day before.',
      '[May 4] date 2015-05-04 date',
      '[5 percent] 5 % increase @2015-05-03',
      '[day before] date 2015-05-03 date',
    ],
    ['He retires a year later.', '[a year later] date ? date'],
    [
      'It grew in the third quarter of 2014, with prices up 5 percent in the quarter.',
      '[third quarter of 2014] date 2014-07/2014-09 date',
      '[5 percent] 5 % increase @2014-07/2014-09',
      '[quarter] date 2014-07/2014-09 date',
    ],
    [
      'Sales rose in the third trimester of 2014.',
      '[third trimester of 2014] date 2014-09/2014-12 date',
    ],
    [
      'Sales rose in the last three quarters of 2014.',
      '[last three quarters of 2014] date 2014-04/2014-12 date',
    ],
    ['Sales rose in H2.', '[H2] date 2014-07/2014-12 date'],
    ['Sales rose in summer 2012.', '[summer 2012] date 2012-22 date'],
    ['Sales rose in the spring.', '[spring] date 2015-21 date'],
    ['Sales rose in the 90s.', '[90s] date 199X date'],
    ['It dates to the 40th century.', '[40th] ordinal-rank 40 ordinal'],
    ['He left in May through 10 doors.', '[May] date 2015-05 date', '[10] count 10 door @2015-05'],
    ['Sales rose in the final quarter.', '[final quarter] date 2014-10/2014-12 date'],
    [
      'Sales rose in the second five months of 2014.',
      '[second] ordinal-rank 2 ordinal',
      '[five months] duration 5 mo',
      '[2014] date 2014 date',
    ],
    ['Sales rose in 2013/12.', '[2013/12] date 2013-12 date'],
    ['Sales rose between 2006 or 2008.', '[2006] date 2006 date', '[2008] date 2008 date'],
    ['It dates to the 30th century.', '[30th century] date 29XX date'],
    ['In a spring it rose.'],
    ['Sales rose near the spring.'],
  ],
});

describeReadings(
  {
    dates: [
      ['It ran from May 10 to 12.', '[May 10 to 12] date ? date'],
      ['Sales rose in the spring.'],
      [
        'Sales rose 5 percent in March from 4 percent a year earlier.',
        '[5 percent] 5 % increase',
        '[March] date ? date',
        '[4 percent] 4 %',
        '[a year earlier] date ? date',
      ],
      [
        'It ran from April 30 to May 2, 2014.',
        '[April 30 to May 2, 2014] date 2014-04-30/2014-05-02 date',
      ],
      ['Sales rose in the quarter.', '[quarter] date ? date'],
    ],
  },
  {},
);

describeSteps({
  'how dates are read': [
    [
      'It ran from May 10 to June.',
      '[May 10] May 10 → 2015-05-10 (year from the publication date) @2015-05-10 "May 10" (year from the publication date)',
      '[June] tier 2 June → 2014-06 (year from the publication date) @2014-06 "June" (year from the publication date)',
    ],
    [
      'In May of 2014 it grew, with prices up 5 percent in the quarter.',
      '[May of 2014] May of 2014 → 2014-05 (date as printed) @2014-05 "May of 2014" (date as printed)',
      '[5 percent] "percent" percent → %; increase → size of an increase @2015-01/2015-03 "quarter" (the quarter reported on)',
      '[quarter] tier 2 quarter → 2015-01/2015-03 (the quarter reported on) @2015-01/2015-03 "quarter" (the quarter reported on)',
    ],
    [
      'It ran between March 2019 and August 2021.',
      '[March 2019 and August 2021] March 2019 and August 2021 → 2019-03/2021-08 (date as printed) @2019-03/2021-08 "March 2019 and August 2021" (date as printed)',
    ],
    [
      'Sales rose in the third week of May.',
      '[third week of May] third week of May → 2015-05-15/2015-05-21 (part of the period) @2015-05-15/2015-05-21 "third week of May" (part of the period)',
    ],
    [
      'It rose in March last year.',
      '[March last year] tier 2 March last year → 2014-03 (date as printed) @2014-03 "March last year" (date as printed)',
    ],
    [
      'Sales will rise by the autumn.',
      '[autumn] tier 2 autumn → 2015-23 (season) @2015-23 "autumn" (season)',
    ],
    [
      'It ran from May 10 to 12.',
      '[May 10 to 12] May 10 to 12 → 2015-05-10/2015-05-12 (year from the publication date) @2015-05-10/2015-05-12 "May 10 to 12" (year from the publication date)',
    ],
    [
      'Sales rose in the last week of May.',
      '[last week of May] tier 2 last week of May → 2015-05-25/2015-05-31 (part of the period) @2015-05-25/2015-05-31 "last week of May" (part of the period)',
    ],
  ],
});

describeSteps(
  {
    'how dates are read': [['It ran from November to February.', '[November to February] tier 2']],
  },
  {},
);
