/** Telephone and tender numbers, addresses of the web, and words that multiply. */
import { describeReadings } from '../cases/quantity/describe-readings';

describeReadings({
  identifiers: [
    ['The tender is AB/12/34-5.', '[AB/12/34-5] name-part ? name in "AB/12/34-5"'],
    [
      'The site is http://news24.com/a1.',
      '[http://news24.com/a1] name-part ? name in "http://news24.com/a1"',
    ],
    ['Call +33 1 23 45 67 89 now.', '[+33 1 23 45 67 89] name-part ? name in "+33 1 23 45 67 89"'],
    ['It rose +1 202 555 points.', '[+1 202 555 points] 1202555 point increase'],
    ['The sum is 1-2-3.', '[1-2-3] name-part ? name in "1-2-3"'],
  ],
  factors: [
    ['Sales rose three-fold.', '[three-fold] 3 x increase'],
    ['The 3rd fold is thin.', '[3rd] ordinal-rank 3 ordinal'],
    ['Sales are halving.', '[halving] 0.5 x decrease'],
    ['Sales were about double from May.', '[double] 2 x ~ "about"', '[May] date 2015-05 date'],
    ['Sales rose a hundredfold.', '[hundredfold] 100 x increase'],
    ['Sales rose a thousandfold.', '[thousandfold] 1000 x increase'],
    ['Sales were double the total.', '[double] 2 x'],
    ['They doubled down.'],
  ],
});
