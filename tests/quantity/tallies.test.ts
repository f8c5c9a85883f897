/** Scores and votes. */
import { describeReadings, describeSteps } from '../cases/quantity/describe-readings';

describeReadings({
  tallies: [
    [
      'Ramirez homered twice as Boston won 7-3.',
      '[twice] count 2 time',
      '[7] count 7 run',
      '[3] count 3 run',
    ],
    [
      'He scored twice as the side drew 2-2.',
      '[twice] count 2 time',
      '[2] count 2 goal',
      '[2] count 2 goal',
    ],
    ['They won 29-14 by rushing better.', '[29] count 29 point', '[14] count 14 point'],
    [
      'A 0-0 draw left them nine points behind.',
      '[0] count 0 goal',
      '[0] count 0 goal',
      '[nine points] 9 point decrease',
    ],
    ['He won at odds of 7 to 2.', '[7] count 7 odds', '[2] count 2 odds'],
    [
      'He is the 5-1 joint favourite and won 3-1.',
      '[5] count 5 odds',
      '[1] count 1 odds',
      '[3] count 3 goal',
      '[1] count 1 goal',
    ],
    ['He was priced at 9-4.', '[9] count 9 odds', '[4] count 4 odds'],
    ['He won at 100-30 odds.', '[100] count 100 odds', '[30] count 30 odds'],
    ['The vote was 319 to 264.', '[319] count 319 vote', '[264] count 264 vote'],
    ['They won the tennis match 3-1.', '[3] count 3 set', '[1] count 1 set'],
    ['England took the series, 2-1.', '[2] count 2 point', '[1] count 1 point'],
    ['Votes rose from 319 to 264.', '[319] 319 vote', '[264] 264 vote'],
    ['They won 3-1 on points.', '[3] count 3 point', '[1] count 1 point'],
    ['They won the set 6-4.', '[6] count 6 game', '[4] count 4 game'],
    ['It was 5-5.', '[5] count 5 goal', '[5] count 5 goal'],
    ['It paid $14m–15m a day.', '[$14m–15m a day] 14000000..15000000 USD/d range'],
  ],
  'lines of scores': [
    ['Germany 7, Brazil 1', '[7] count 7 goal', '[1] count 1 goal'],
    ['"Germany 7, Brazil 1"', '[7] count 7 goal', '[1] count 1 goal'],
    ['Lakers 104, Bulls 99.', '[104] count 104 point', '[99] count 99 point'],
  ],
  'numbers of sport': [
    [
      'Bolt won in 9.81 seconds from Gatlin, 9.84.',
      '[9.81 seconds] duration 9.81 s',
      '[9.84] duration 9.84 s',
    ],
    ['Cook was 95 not out at stumps.', '[95] count 95 run'],
    [
      'He finished on 271 after an eagle at the 18th.',
      '[271] count 271 stroke',
      '[18th] ordinal-rank 18 ordinal',
    ],
    ['India were dismissed for 200 of them.', '[200] 200 -'],
    [
      'Bolt won in 9.81 seconds, and had swum below 10.',
      '[9.81 seconds] duration 9.81 s',
      '[10] duration 10 s < "below"',
    ],
    ['She clocked 9.84.', '[9.84] duration 9.84 s'],
    ['A total of 190 was carded by the golfer.', '[190] count 190 stroke'],
  ],
  'scores and votes': [
    ['It won 3-5 prizes.', '[3-5] 3..5 prize range'],
    ['They won on frames 10-8.', '[10] count 10 frame', '[8] count 8 frame'],
    ['They won 3—1.', '[3] count 3 goal', '[1] count 1 goal'],
    ['They won 3‑1.', '[3] count 3 goal', '[1] count 1 goal'],
  ],
});

describeSteps({
  'how tallies are read': [
    ['The house voted 52-48.', '[52] vote → 52', '[48] vote → 48'],
    ['They won 3-1.', '[3] score → 3', '[1] score → 1'],
  ],
  'how numbers of sport are read': [
    ['She clocked 9.84.', '[9.84] no unit printed → s, as the sport counts'],
  ],
  'how scores and votes are read': [
    [
      'Murray won 7-6 (7-4), 6-3.',
      '[7] score → 7',
      '[6] score → 6',
      '[7] score → 7',
      '[4] score → 4',
      '[6] score → 6',
      '[3] score → 3',
    ],
  ],
});
