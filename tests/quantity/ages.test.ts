/** Ages of people, between commas and in brackets. */
import { describeReadings, describeSteps } from '../cases/quantity/describe-readings';

describeReadings({
  ages: [
    ['His daughters, Emma, nine, and Kate, six, live there.', '[nine] 9 a', '[six] 6 a'],
    ['His sons, six and nine, live there.', '[six] 6 a', '[nine] 9 a'],
    ['Smith, 34, said he was ill.', '[34] 34 a'],
    ['The Bruins, 20 of them hurt, lost.', '[20] 20 -'],
    ['The song Emma (26) was played.', '[26] 26 -'],
    ['Her three sons are aged 5, 7 and 9.', '[three] count 3 son', '[5] 5 a', '[7] 7 a', '[9] 9 a'],
    [
      'The eldest was 12 and the youngest 4.',
      '[eldest] ordinal-rank 1 rank',
      '[12] 12 a',
      '[youngest] ordinal-rank 1 rank',
      '[4] 4 a',
    ],
    ['Anna Lee, twenty-two, was found safe.', '[twenty-two] 22 a'],
    ['Ages from 12 to 14 count.', '[12 to 14] 12..14 a range "from"'],
    [
      'The eldest was 12, the oldest 14.',
      '[eldest] ordinal-rank 1 rank',
      '[12] 12 a',
      '[oldest] ordinal-rank 1 rank',
      '[14] 14 a',
    ],
  ],
});

describeSteps({
  'how ages are read': [
    [
      'He met Tom, 34, in May.',
      '[34] between commas behind a name → age in years',
      '[May] tier 2 May → 2015-05 (year from the publication date) @2015-05 "May" (year from the publication date)',
    ],
    ['Her husband Smith (34) was ill.', '[34] between commas behind a name → age in years'],
    ['He retired at 65 and died at 93.', '[65] at → age in years', '[93] at → age in years'],
    ['The pension age rose from 65 to 67.', '[65] from → age in years', '[67] to → age in years'],
  ],
});
