/** Ordinals, superlatives, records and runs without a break. */
import { describeReadings, describeSteps } from '../cases/quantity/describe-readings';

describeReadings({
  ranks: [
    ['He drew number 12.', '[12] name-part 12 name in "number 12"'],
    ['It is the top exporter of rice.', '[top] ordinal-rank 1 rank'],
    ['Best wishes came.'],
    ['He drew a number 12.', '[12] count 12 -'],
    ['He is the world number seven.', '[seven] ordinal-rank 7 rank'],
    ['It is on record.'],
    ['He is on top form.'],
    ['It is to record a loss.'],
    ['At best it will fall 3 percent.', '[3 percent] 3 % decrease'],
    [
      'It was the second straight daily loss.',
      '[second straight daily loss] ordinal-rank 2 consecutive day',
    ],
    [
      'It was the second straight yearly loss.',
      '[second straight yearly loss] ordinal-rank 2 consecutive year',
    ],
    [
      'It was the third consecutive annual rise.',
      '[third consecutive annual rise] ordinal-rank 3 consecutive year',
    ],
    [
      'It was the third successive monthly fall.',
      '[third successive monthly fall] ordinal-rank 3 consecutive month',
    ],
    [
      'It was the fifth consecutive weekly gain.',
      '[fifth consecutive weekly gain] ordinal-rank 5 consecutive week',
    ],
    ['It was the third straight.', '[third] ordinal-rank 3 ordinal'],
    [
      'It was the fourth straight quarter of growth.',
      '[fourth straight quarter] ordinal-rank 4 consecutive quarter',
    ],
    ['An all-time great died.'],
    ['Record books were kept.'],
    ['He is No. 1 in the world.', '[1] ordinal-rank 1 rank'],
    ['For the most part it is dry.'],
    ['It was the third man running.', '[third] ordinal-rank 3 ordinal'],
    [
      'It was the third month in a year.',
      '[third] ordinal-rank 3 ordinal',
      '[a year] duration 1 a',
    ],
    ['It is second only to China.', '[second] ordinal-rank 2 rank'],
    ['It is the second-most populous state.', '[second-most populous] ordinal-rank 2 rank'],
    ['It is the second least populous state.', '[second least populous] ordinal-rank 2 rank'],
    ['It flew 11 kilometres a second and fell.', '[11 kilometres a second] 11 km/s'],
    ['No 10 is shut.', '[10] name-part 10 name in "No 10"'],
  ],
});

describeSteps({
  'how ranks are read': [['It is second only to China.', '[second] rank → place 2']],
});
