/** Names, identifiers and idioms: no quantity. Published 2015-05-13 (a Wednesday), where a date matters. */
export const CASES: ReadonlyArray<readonly [text: string, ...mentions: string[]]> = [
  [
    'The G20 summit in Antalya will take place on 15-16 November.',
    '[20] name-part 20 name in "G20"',
    '[15-16 November] date 2015-11-15/2015-11-16 date',
  ],
  [
    'The Boeing 737-800 was flying at 35,000 feet.',
    '[737-800] name-part ? name in "The Boeing 737-800"',
    '[35,000 feet] 35000 ft',
  ],
  [
    'It is one of the 10 biggest cities in the world.',
    '[one] idiom 1 - in "one of the"',
    '[10] count 10 city',
    '[biggest] ordinal-rank 1 rank',
  ],
  [
    'The Boeing 787 left from Terminal 5 for Paris.',
    '[787] name-part 787 name in "The Boeing 787"',
    '[5] name-part 5 name in "Terminal 5"',
  ],
  [
    'Chapter 11 of the law and Article 122 of the treaty apply.',
    '[11] name-part 11 name in "Chapter 11"',
    '[122] name-part 122 name in "Article 122"',
  ],
  [
    'COVID-19 closed Highway 61 and the A380 line.',
    '[19] name-part 19 name in "COVID-19"',
    '[61] name-part 61 name in "Highway 61"',
    '[380] name-part 380 name in "A380"',
  ],
  [
    'World War Two veterans met the Group of Seven.',
    '[Two] name-part 2 name in "World War Two"',
    '[Seven] name-part 7 name in "Group of Seven"',
  ],
  [
    'It is one of the biggest banks.',
    '[one] idiom 1 - in "one of the"',
    '[biggest] ordinal-rank 1 rank',
  ],
  [
    'One by one they left, but no one spoke.',
    '[One] idiom 1 - in "One by one"',
    '[one] idiom 1 - in "One by one"',
    '[one] idiom 1 - in "no one"',
  ],
  [
    'Zero tolerance and two-way trade are second to none.',
    '[Zero] idiom 0 - in "Zero tolerance"',
    '[two] idiom 2 - in "two-way"',
    '[second] idiom 2 - in "second to none"',
  ],
  [
    'First-time buyers were first told last week.',
    '[First] idiom 1 - in "First-time buyers"',
    '[first] idiom 1 - in "first"',
    '[last week] date 2015-05-04/2015-05-10 date',
  ],
  ['On the one hand it is cheap.', '[one] idiom 1 - in "On the one hand"'],
  [
    'The 10-10-10 fund was closed, and so was the 9-9-9 plan.',
    '[10-10-10] name-part ? name in "10-10-10 fund"',
    '[9-9-9] name-part ? name in "9-9-9 plan"',
  ],
  ['He retired on lap 41.', '[41] name-part 41 name in "lap 41"'],
  [
    'Labour won 202 seats, the Conservatives 365 and the Lib Dems 11.',
    '[202] 202 seat',
    '[365] 365 seat',
    '[11] count 11 seat',
  ],
  [
    'Boeing delivered five 787 Dreamliners.',
    '[five] count 5 dreamliner',
    '[787] name-part 787 name in "787 Dreamliners"',
  ],
  [
    'City led 1-0 at half-time.',
    '[1] count 1 goal',
    '[0] count 0 goal',
    '[half] idiom 0.5 - in "half-time"',
  ],
  [
    'Since 9/11 and the 7/7 bombings it has lost 9/11 of the land.',
    '[9/11] name-part ? name in "9/11"',
    '[7/7] name-part ? name in "7/7"',
    '[9/11] 0.818181818182 share decrease',
  ],
  ['Version 1.2.3.4 is out.', '[1.2.3.4] name-part ? name in "1.2.3.4"'],
  [
    'Call +1 202 555 0143, as the index rose +1 202 points.',
    '[+1 202 555 0143] name-part ? name in "+1 202 555 0143"',
    '[+1 202 points] 1202 point increase',
  ],
  [
    'The senate passed it 60-2 last month.',
    '[60] count 60 vote',
    '[2] count 2 vote',
    '[last month] date 2015-04 date',
  ],
  [
    'The airliner, a 737-800, climbed to 7,925 feet.',
    '[737-800] name-part ? name in "737-800"',
    '[7,925 feet] 7925 ft',
  ],
  ['He was shot in the 300 block of Maple Street.', '[300] name-part 300 name in "300 block"'],
  [
    'Twelve F-16s and 40 leased Airbus A320s took off.',
    '[Twelve] count 12 f-16',
    '[16] name-part 16 name in "F-16s"',
    '[40] 40 a320',
    '[320] name-part 320 name in "A320s"',
  ],
  [
    'The left had 330 seats, Labour 232 and the Scottish National Party 56.',
    '[330] 330 seat',
    '[232] 232 seat',
    '[56] 56 seat',
  ],
];
