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
});
