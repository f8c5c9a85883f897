/** Shares in words, factors, and how often something happens. */
import { describeReadings, describeSteps } from '../cases/quantity/describe-readings';

describeReadings({
  'shares and factors': [
    ['One in 300,000 doses failed.', '[One] count 1 dose', '[300,000] 300000 dose'],
    ['One MP in 12 voted no.', '[One MP in 12] 0.083333333333 share'],
    ['It is the vast majority', '[the vast majority] 0.5 share >'],
    ['It was thrice the limit.', '[thrice] 3 x'],
    ['They met twice last year.', '[twice] count 2 time @2014', '[last year] date 2014 date'],
    ['Twelve out of 30 mills closed.', '[Twelve] count 12 -', '[30] 30 mill'],
    [
      'The third in 10 attacks was the worst.',
      '[third] ordinal-rank 3 ordinal',
      '[10] count 10 attack',
      '[worst] ordinal-rank 1 rank',
    ],
    ['Profit trebles.', '[trebles] 3 x increase'],
    ['He scored three in 10 games.', '[three] count 3 game', '[10] count 10 game'],
    ['Two out of 15 failed.', '[Two out of 15] 0.133333333333 share'],
    ['They won four times over.', '[four times] count 4 time'],
    ['The majority leader spoke.'],
    ['It rings four times a day.', '[four times a day] 4 time/d'],
    ["Output was twice last year's.", '[twice] 2 x', '[last year] date 2014 date'],
    ['Twelve out of 100 mills closed.', '[Twelve out of 100] 0.12 share'],
    ['Twelve out of 1,000 mills closed.', '[Twelve out of 1,000] 0.012 share'],
    ['Two out of three games were lost.', '[Two out of three] 0.666666666667 share'],
    ['Some $300', '[$300] 300 USD ~ "Some"'],
    ['Two in 300 failed.', '[Two in 300] 0.006666666667 share'],
    ['One in 19,000 failed.', '[One in 19,000] 0.000052631579 share'],
    ['It was triple its size.', '[triple] 3 x'],
    ['Four out of 20 mills closed.', '[Four out of 20] 0.2 share'],
    ['Profit is three or four times larger.', '[three or four times] 3..4 x range'],
    ['One in 100,000 babies has the disease.', '[One in 100,000] 0.00001 share'],
    ['Five times out of ten the ball is lost.', '[Five times] count 5 time', '[ten] count 10 time'],
  ],
});

describeSteps({
  'how shares and factors are read': [
    ['It rings four times a day.', '[four times a day] "times" times → occurrences per d'],
    ['Sales jumped 20-fold.', '[20-fold] fold → times 20; increase → size of an increase'],
    ['One in 10', '[One in 10] 1 in 10 → share 0.1'],
    ['The majority', '[The majority] tier 2 majority → more than half'],
    ['It costs ten times less.', '[ten times] "times" times → times 10'],
    ['Sales doubled', '[doubled] doubled → times 2; increase → size of an increase'],
    ['She was twice', '[twice] twice → 2 occurrences'],
    ['A tenfold rise', '[tenfold] tenfold → times 10; increase → size of an increase'],
    ['It is twice as high', '[twice] twice → times 2'],
  ],
});
