/** Telephone and tender numbers, addresses of the web, and words that multiply. */
import { describeReadings } from '../cases/quantity/describe-readings';

describeReadings({
  identifiers: [
    ['Numbers such as 0870 are dear.', '[0870] name-part ? name in "0870"'],
    ['The A400M flew.', '[400] name-part 400 name in "A400M"'],
    ['FOGGIA, Italy Eight people died.', '[Eight] count 8 person'],
    ['The Big Three alliances met.', '[Three] name-part 3 name in "Big Three"'],
    [
      'In May, two-wheelers rose 3 percent.',
      '[May] date 2015-05 date',
      '[two] idiom 2 - in "two-wheelers"',
      '[3 percent] 3 % increase @2015-05',
    ],
    ['The helpline is 0800 123 4567.', '[0800 123 4567] name-part ? name in "0800 123 4567"'],
    [
      'Ring (02) 9374 4000 or (202) 555-0143 by Friday.',
      '[(02) 9374 4000] name-part ? name in "(02) 9374 4000"',
      '[(202) 555-0143] name-part ? name in "(202) 555-0143"',
      '[Friday] date 2015-05-08 date <= "by"',
    ],
    ['Call 555-1234 now.', '[555-1234] name-part ? name in "555-1234"'],
    ['They called 500 to 600 people.', '[500 to 600] 500..600 person range'],
    ['He called 45 witnesses.', '[45] 45 witness'],
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
    ['It pays twice as much.', '[twice] 2 x'],
    ['Sales rose three-fold.', '[three-fold] 3 x increase'],
    ['The 3rd fold is thin.', '[3rd] ordinal-rank 3 ordinal'],
    ['Sales are halving.', '[halving] 0.5 x decrease'],
    ['Sales were about double from May.', '[double] 2 x ~ "about"', '[May] date 2015-05 date'],
    ['Sales rose a hundredfold.', '[hundredfold] 100 x increase'],
    ['Sales rose a thousandfold.', '[thousandfold] 1000 x increase'],
    ['Sales were double the total.', '[double] 2 x'],
    ['They doubled down.'],
  ],
  'number words in names': [
    ['The Three Gorges dam was built.', '[Three] name-part 3 name in "Three Gorges"'],
    ['Cranes came. Then 20 of them left.', '[20] 20 -'],
    ['"Three Gorges" is a dam.', '[Three] count 3 gorge'],
  ],
  'numerals behind names': [
    [
      'Nord Stream 1 and Nord Stream 2 pipes leak.',
      '[1] name-part 1 name in "Nord Stream 1"',
      '[2] name-part 2 name in "Nord Stream 2"',
    ],
    ['In Ohio 5% left.', '[5%] 5 %'],
    ['In Ohio 12 men left.', '[12] count 12 man'],
  ],
  'telephones, addresses and codes': [
    ['It is a=1&b=2 here.', '[a=1&b=2] name-part ? name in "a=1&b=2"'],
    ['The address is 10.1.2.3 here.', '[10.1.2.3] name-part ? name in "10.1.2.3"'],
    ['Call +44 20 7946 now.', '[+44 20 7946] name-part ? name in "+44 20 7946"'],
    ['The file a_1_2 is lost.', '[a_1_2] name-part ? name in "a_1_2"'],
  ],
});
