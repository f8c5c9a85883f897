/** When amounts hold, across the clauses of a sentence. */
import { describeReadings, describeSteps } from '../cases/quantity/describe-readings';

describeReadings({
  'periods and clauses': [
    [
      'In May 2014 the index rose for the ninth month in a row above 50.',
      '[May 2014] date 2014-05 date',
      '[ninth month in a row] ordinal-rank 9 consecutive month',
      '[50] 50 point > "above"',
    ],
    [
      'Three-quarters of the 3.1 million visitors who came last year were German.',
      '[Three-quarters] 0.75 share @2014',
      '[3.1 million] 3100000 visitor @2014',
      '[last year] date 2014 date',
    ],
    [
      'The site closed in 2010 short of 20 million users.',
      '[2010] date 2010 date',
      '[20 million] 20000000 user',
    ],
    [
      "Sales were $3 billion in 2014, a mere fifth of Spain's.",
      '[$3 billion] 3000000000 USD @2014',
      '[2014] date 2014 date',
      '[fifth] 0.2 share @2014',
    ],
    [
      'Output rose 3 percent in May; it had fallen 2 percent.',
      '[3 percent] 3 % increase @2015-05',
      '[May] date 2015-05 date',
      '[2 percent] 2 % decrease @2015-05',
    ],
    [
      'Output rose 3 percent in May; it fell 2 percent in June.',
      '[3 percent] 3 % increase @2015-05',
      '[May] date 2015-05 date',
      '[2 percent] 2 % decrease @2014-06',
      '[June] date 2014-06 date',
    ],
    [
      'In 2014 it lost $3 billion, the most since 2009, on sales of $40 billion.',
      '[2014] date 2014 date',
      '[$3 billion] 3000000000 USD @2014',
      '[most] ordinal-rank 1 rank',
      '[2009] date 2009 date >= "since"',
      '[$40 billion] 40000000000 USD @2014',
    ],
    [
      'He left for the first time in six years on Tuesday.',
      '[first] idiom 1 - in "first time"',
      '[six years] duration 6 a',
      '[Tuesday] date 2015-05-12 date',
    ],
    ['The ship sank 65 km off Rome on Tuesday.', '[65 km] 65 km', '[Tuesday] date 2015-05-12 date'],
    [
      'Sales were $3 billion in 2014, which is double the average.',
      '[$3 billion] 3000000000 USD @2014',
      '[2014] date 2014 date',
      '[double] 2 x',
    ],
    [
      'The wave killed 50,000 people in 2004, some of them in Aceh.',
      '[50,000] 50000 person @2004',
      '[2004] date 2004 date',
      '[some] vague-quantifier ? person vague',
    ],
    [
      'The site had in 2010 four times the 20 million users of its rival.',
      '[2010] date 2010 date',
      '[four times] 4 x @2010',
      '[20 million] 20000000 user',
    ],
    [
      'Three people were killed and nearly 14 hurt on Tuesday.',
      '[Three] count 3 person @2015-05-12',
      '[14] 14 person ~< "nearly" @2015-05-12',
      '[Tuesday] date 2015-05-12 date',
    ],
    [
      'The site opened in 2010 – 20 million users came – and closed.',
      '[2010] date 2010 date',
      '[20 million] 20000000 user',
    ],
    [
      'Profit was €16.4bn and €17.0bn for 2020 and 2021, respectively.',
      '[€16.4bn] 16400000000 EUR @2020',
      '[€17.0bn] 17000000000 EUR @2021',
      '[2020] date 2020 date',
      '[2021] date 2021 date',
    ],
    [
      'In April 223,000 jobs were added though the rate rose to 5.4 percent.',
      '[April] date 2015-04 date',
      '[223,000] 223000 job @2015-04',
      '[5.4 percent] 5.4 % @2015-04',
    ],
    [
      'He was freed after six years on Tuesday.',
      '[six years] duration 6 a',
      '[Tuesday] date 2015-05-12 date',
    ],
    [
      'It was the biggest fall of six years in 2014.',
      '[biggest] ordinal-rank 1 rank',
      '[six years] duration 6 a @2014',
      '[2014] date 2014 date',
    ],
    [
      'By 2020, in the north, output will reach 300,000 cars.',
      '[2020] date 2020 date <= "By"',
      '[300,000] 300000 car @2020',
    ],
    [
      'The site opened in 2010 while 20 million users waited.',
      '[2010] date 2010 date',
      '[20 million] 20000000 user @2010',
    ],
    [
      'Output rose 3 percent in May, and the rate fell to 5 percent.',
      '[3 percent] 3 % increase @2015-05',
      '[May] date 2015-05 date',
      '[5 percent] 5 % @2015-05',
    ],
    [
      'Output rose 3 percent in May, while the share of imports was 40 percent.',
      '[3 percent] 3 % increase @2015-05',
      '[May] date 2015-05 date',
      '[40 percent] 40 % @2015-05',
    ],
    ['Luis Urzúa, 54, was freed on Wednesday.', '[54] 54 a', '[Wednesday] date 2015-05-13 date'],
    [
      'Shops in eight counties shut on Tuesday.',
      '[eight] count 8 county',
      '[Tuesday] date 2015-05-12 date',
    ],
    [
      'Shops across the eight counties shut on Tuesday.',
      '[eight] count 8 county',
      '[Tuesday] date 2015-05-12 date',
    ],
    [
      'Output rose 3 percent in May; exports fell 2 percent.',
      '[3 percent] 3 % increase @2015-05',
      '[May] date 2015-05 date',
      '[2 percent] 2 % decrease',
    ],
    [
      'The firm rose on Monday, after writing down $5.8 billion.',
      '[Monday] date 2015-05-11 date',
      '[$5.8 billion] 5800000000 USD',
    ],
    [
      'Output rose 3 percent in May, and after a fall of 2 percent it stopped.',
      '[3 percent] 3 % increase @2015-05',
      '[May] date 2015-05 date',
      '[2 percent] 2 % decrease',
    ],
  ],
  'dates across walls and comparisons': [
    [
      'Prices rose 3 percent, officials told the court on Monday.',
      '[3 percent] 3 % increase',
      '[Monday] date 2015-05-11 date',
    ],
    [
      'It bought 300 cars from the Federal Reserve in 2014.',
      '[300] 300 car @2014',
      '[2014] date 2014 date',
    ],
    [
      'The plant will cost 500 million dollars and open in 2016.',
      '[500 million dollars] 500000000 USD',
      '[2016] date 2016 date',
    ],
    [
      'The euro rose 3 percent against the dollar in May.',
      '[3 percent] 3 % increase @2015-05',
      '[May] date 2015-05 date',
    ],
    [
      'Prices rose 3 percent as a whole in May.',
      '[3 percent] 3 % increase @2015-05',
      '[May] date 2015-05 date',
    ],
    [
      'The bank cut its forecast to 1.2% from 1.3% and for 2016 to 1.8%.',
      '[1.2%] 1.2 %',
      '[1.3%] 1.3 %',
      '[2016] date 2016 date',
      '[1.8%] 1.8 % @2016',
    ],
    [
      'The harvest was 3 tonnes short of plan in 2014.',
      '[3 tonnes] 3 t decrease @2014',
      '[2014] date 2014 date',
    ],
    ['The firm sold 300 cars that it built in 2014.', '[300] 300 car', '[2014] date 2014 date'],
    [
      'He died six hours after he was shot on Monday.',
      '[six hours] duration 6 h @2015-05-11',
      '[Monday] date 2015-05-11 date',
    ],
    ['The firm sold 300 cars until it closed in 2014.', '[300] 300 car', '[2014] date 2014 date'],
    [
      'The plant cost 500 million dollars and opened in 2014.',
      '[500 million dollars] 500000000 USD @2014',
      '[2014] date 2014 date',
    ],
    [
      'The firm owes $200 million due in May.',
      '[$200 million] 200000000 USD',
      '[May] date 2015-05 date',
    ],
    [
      'It was 3 degrees below normal in January.',
      '[3 degrees] 3 deg decrease @2015-01',
      '[January] date 2015-01 date',
    ],
    [
      'The euro rose 3 percent against the peak in May.',
      '[3 percent] 3 % increase',
      '[May] date 2015-05 date',
    ],
    [
      'The firm had 300 shares, 60 percent of which were sold on Tuesday.',
      '[300] 300 share',
      '[60 percent] 60 % @2015-05-12',
      '[Tuesday] date 2015-05-12 date',
    ],
    [
      'The firm had 300 workers at its old plant in Rome who came in 2014.',
      '[300] 300 worker',
      '[2014] date 2014 date',
    ],
    [
      'It opened in 2010 rather than in May with 300 men.',
      '[2010] date 2010 date',
      '[May] date 2015-05 date',
      '[300] 300 man',
    ],
    [
      'BAGHDAD, May 11 -- Bombs killed 40 people.',
      '[May 11] date 2015-05-11 date',
      '[40] 40 person',
    ],
    [
      'BAGHDAD, May 11 (AP) -- The index fell 3 percent.',
      '[May 11] date 2015-05-11 date',
      '[3 percent] 3 % decrease',
    ],
  ],
});

describeSteps({
  'how periods and clauses are read': [
    [
      'It passed 7 billion in 2011, 12 years after it passed 6 billion.',
      '[7 billion] billion → times 1,000,000,000; passed → above @2011 "2011" (year as printed)',
      '[2011] 2011 → 2011 (year as printed) @2011 "2011" (year as printed)',
      '[12 years] "years" years → a',
      '[6 billion] billion → times 1,000,000,000; passed → above',
    ],
    [
      'Three-quarters of the 3.1 million visitors who came last year were German.',
      '[Three-quarters] Three-quarters → 3/4 @2014 "last year" (counted from the publication date)',
      '[3.1 million] "visitors" million → times 1,000,000; visitors → counts: visitor @2014 "last year" (counted from the publication date)',
      '[last year] tier 2 last year → 2014 (counted from the publication date) @2014 "last year" (counted from the publication date)',
    ],
    [
      'It was the first fall in six years on Tuesday.',
      '[first] ordinal → place 1',
      '[six years] "years" years → a',
      '[Tuesday] tier 2 Tuesday → 2015-05-12 (weekday, counted from the publication date) @2015-05-12 "Tuesday" (weekday, counted from the publication date)',
    ],
    [
      'In May 2014 the index rose for the ninth month in a row above 50.',
      '[May 2014] May 2014 → 2014-05 (date as printed) @2014-05 "May 2014" (date as printed)',
      '[ninth month in a row] 9 → number 9 of a run without a break',
      '[50] above → above',
    ],
    [
      'Three people were killed and 14 were injured on Tuesday.',
      '[Three] "people" people → counts: person @2015-05-12 "Tuesday" (weekday, counted from the publication date)',
      '[14] no unit printed → person, as the amount it goes with @2015-05-12 "Tuesday" (weekday, counted from the publication date)',
      '[Tuesday] tier 2 Tuesday → 2015-05-12 (weekday, counted from the publication date) @2015-05-12 "Tuesday" (weekday, counted from the publication date)',
    ],
    [
      'Some 15 were killed and at least 12 were hurt on Monday.',
      '[15] Some → about @2015-05-11 "Monday" (weekday, counted from the publication date)',
      '[12] no unit printed → person, as the amount it goes with; at least → at least @2015-05-11 "Monday" (weekday, counted from the publication date)',
      '[Monday] tier 2 Monday → 2015-05-11 (weekday, counted from the publication date) @2015-05-11 "Monday" (weekday, counted from the publication date)',
    ],
    [
      'The wave killed 50,000 people in 2004, some of them in Aceh.',
      '[50,000] "people" people → counts: person @2004 "2004" (year as printed)',
      '[2004] 2004 → 2004 (year as printed) @2004 "2004" (year as printed)',
      '[some] tier 3 some → no number stated',
    ],
    [
      'It was the biggest fall of six years in 2014.',
      '[biggest] tier 2 biggest → first of its kind',
      '[six years] "years" years → a @2014 "2014" (year as printed)',
      '[2014] 2014 → 2014 (year as printed) @2014 "2014" (year as printed)',
    ],
    [
      'He left for the first time in six years on Tuesday.',
      '[first] fixed phrase → no quantity meant',
      '[six years] "years" years → a',
      '[Tuesday] tier 2 Tuesday → 2015-05-12 (weekday, counted from the publication date) @2015-05-12 "Tuesday" (weekday, counted from the publication date)',
    ],
    [
      'Luis Urzúa, 54, was freed on Wednesday.',
      '[54] between commas behind a name → age in years',
      '[Wednesday] tier 2 Wednesday → 2015-05-13 (weekday, counted from the publication date) @2015-05-13 "Wednesday" (weekday, counted from the publication date)',
    ],
    [
      'Unemployment, now 10.9 per cent, will fall in 2016.',
      '[10.9 per cent] "per cent" per cent → %',
      '[2016] 2016 → 2016 (year as printed) @2016 "2016" (year as printed)',
    ],
    [
      'Sales were $3 billion in 2014 and a fifth was profit.',
      '[$3 billion] "$" billion → times 1,000,000,000; $ → USD @2014 "2014" (year as printed)',
      '[2014] 2014 → 2014 (year as printed) @2014 "2014" (year as printed)',
      '[a fifth] a fifth → 1/5 @2014 "2014" (year as printed)',
    ],
    [
      'Three people were killed and nearly 14 hurt on Tuesday.',
      '[Three] "people" people → counts: person @2015-05-12 "Tuesday" (weekday, counted from the publication date)',
      '[14] "hurt" hurt → counts: person; nearly → almost, slightly below @2015-05-12 "Tuesday" (weekday, counted from the publication date)',
      '[Tuesday] tier 2 Tuesday → 2015-05-12 (weekday, counted from the publication date) @2015-05-12 "Tuesday" (weekday, counted from the publication date)',
    ],
    [
      'In 2014, from $2 billion a year earlier, the loss rose to $3 billion.',
      '[2014] 2014 → 2014 (year as printed) @2014 "2014" (year as printed)',
      '[$2 billion] "$" billion → times 1,000,000,000; $ → USD @2013 "a year earlier" (counted from 2014)',
      '[a year earlier] tier 2 a year earlier → 2013 (counted from 2014) @2013 "a year earlier" (counted from 2014)',
      '[$3 billion] "$" billion → times 1,000,000,000; $ → USD @2014 "2014" (year as printed)',
    ],
  ],
});
