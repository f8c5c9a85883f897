/** Sizes of changes, beside the levels where changes end. */
import { describeReadings } from '../cases/quantity/describe-readings';

describeReadings({
  'changes and levels': [
    ['They put up the price of a permit by £15.', '[£15] 15 GBP increase'],
    ['A tent was put up by 15 scouts.', '[15] 15 scout'],
    ['Its rating is one notch below junk.', '[one] 1 notch decrease'],
    ['Prices rose just over 5 percent.', '[5 percent] 5 % > "just over" increase'],
    ['Output increased by 300 cars.', '[300] 300 car increase'],
    ['Prices fell a seasonally-adjusted 0.9 percent.', '[0.9 percent] 0.9 % decrease'],
    ['The rate stayed put; it stood at 5 percent.', '[5 percent] 5 %'],
    ['The rise was seen by 11 states.', '[11] count 11 state'],
    ['Prices rose an annual 0.9 percent.', '[0.9 percent] 0.9 % increase'],
    [
      'The rate was left yesterday at 5 percent.',
      '[yesterday] date 2015-05-12 date',
      '[5 percent] 5 % unchanged @2015-05-12',
    ],
    ['The rate fell under 5 percent.', '[5 percent] 5 % < "under"'],
    ['It cut a 3-year deal.', '[3-year] duration 3 a'],
  ],
  'verbs of change': [
    ['The fault took 900 megawatts out of the system.', '[900 megawatts] 900 MW decrease'],
    ['Prices fell back 3 percent.', '[3 percent] 3 % decrease'],
    ['The firm shed $300 million.', '[$300 million] 300000000 USD decrease'],
    ['The wait was up two hours.', '[two hours] duration 2 h increase'],
    ['The fault took 900 megawatts out.', '[900 megawatts] 900 MW'],
    ['The firm lays off 300.', '[300] 300 - decrease'],
    ['Prices dropped 3 percent of late.', '[3 percent] 3 % decrease'],
    ['Oil lost $2 a barrel.', '[$2 a barrel] 2 USD/bbl decrease'],
    ['It dropped 3 tons of its load.', '[3 tons] 3 ton decrease'],
  ],
  'comparatives and nouns of change': [
    ['The girl is three years older.', '[three years] duration 3 a increase'],
    [
      'Shares were 28.3 points, higher to 40.',
      '[28.3 points] 28.3 point increase',
      '[40] 40 point',
    ],
    ['They have 14 further ships.', '[14] 14 ship increase'],
    ['They are five men behind the bar.', '[five] count 5 man'],
    ['A $200 million tax cut was made.', '[$200 million] 200000000 USD decrease'],
    ['The river is 19 feet above the normal level.', '[19 feet] 19 ft increase'],
    ['They are 32 short by one.', '[32] 32 - decrease', '[one] count 1 -'],
    ['He was 0.3 seconds faster than her.', '[0.3 seconds] duration 0.3 s decrease'],
    [
      'Shares were 28.3 points, lower than in May.',
      '[28.3 points] 28.3 point',
      '[May] date 2015-05 date',
    ],
    ['The town is 19 km below the dam.', '[19 km] 19 km'],
    [
      'Shares were 0.4 percent, or 28.3 points, lower at 7,412.',
      '[0.4 percent] 0.4 % decrease',
      '[28.3 points] 28.3 point decrease ←[0.4 percent]',
      '[7,412] 7412 point',
    ],
    ['It is £20m over budget.', '[£20m] 20000000 GBP increase'],
    ['They are three men ahead.', '[three] count 3 man'],
    ['It is 3 strokes under par.', '[3] 3 stroke decrease'],
    ['The share closed 3 cents off.', '[3 cents] 0.03 USD decrease'],
    [
      'The share closed 3 cents up at 40 cents.',
      '[3 cents] 0.03 USD increase',
      '[40 cents] 0.4 USD',
    ],
  ],
  'changes shared, and not': [
    ['Copper slid 1.2% and tin 300 tonnes.', '[1.2%] 1.2 % decrease', '[300 tonnes] 300 t'],
    [
      'Sales were flat at 4 percent, 1 percent in India.',
      '[4 percent] 4 % unchanged',
      '[1 percent] 1 %',
    ],
    ['It adds 300 jobs and 14 shops.', '[300] 300 job increase', '[14] 14 shop increase'],
    [
      'It cut 10,000 jobs and 6 percent of its workforce.',
      '[10,000] 10000 job decrease',
      '[6 percent] 6 %',
    ],
  ],
});
