/** Ages of people, between commas and in brackets. */
import { describeReadings, describeSteps } from '../cases/quantity/describe-readings';

describeReadings({
  ages: [
    ['His daughters, Emma, nine, and Kate, six, live there.', '[nine] 9 a', '[six] 6 a'],
    ['His sons, six and nine, live there.', '[six] 6 a', '[nine] 9 a'],
    ['Smith, 34, said he was ill.', '[34] 34 a'],
    ['The Bruins, 20 of them hurt, lost.', '[20] 20 -'],
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
  ],
});
