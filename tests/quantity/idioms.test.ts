/** Number words that state no quantity, beside those that do. */
import { describeReadings } from '../cases/quantity/describe-readings';

describeReadings({
  idioms: [
    ['The one man left.', '[one] count 1 man'],
    ['One official after another left.', '[One] idiom 1 - in "One official after another"'],
    ['In one day he left.', '[one day] duration 1 d'],
    ['The big one is near.', '[one] idiom 1 - in "big one"'],
    ['He left. First, he ate.', '[First] idiom 1 - in "First"'],
    ['One of 12 banks failed.', '[One] count 1 bank', '[12] count 12 bank'],
    ['They were first.', '[first] ordinal-rank 1 ordinal'],
    ['That one man left.', '[one] count 1 man'],
    ['He bought just one.', '[one] count 1 -'],
    ['He could impose one.'],
    ['The one that left won.', '[one] idiom 1 - in "The one"'],
    ['One day he left.', '[One] idiom 1 - in "One day"'],
    ['One-off costs rose.', '[One] idiom 1 - in "One-off"'],
    ['The first-time buyer left.', '[first] idiom 1 - in "first-time buyer"'],
  ],
});
