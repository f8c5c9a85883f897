/** Hedges before amounts, behind them, and in verbs. */
import { describeReadings } from '../cases/quantity/describe-readings';

describeReadings({
  hedges: [
    ['She shot a 10-under 62.', '[10] count 10 -', '[62] 62 -'],
    ['They came within one game of the lead.', '[one] 1 game <= "within"'],
    ['They won within two games.', '[two] count 2 game'],
    ['About a record 300 men left.', '[record] ordinal-rank 1 rank', '[300] 300 man ~ "About"'],
    ['The top 300 firms left.', '[300] 300 firm'],
    ['The 130 ships or more left.', '[130] 130 ship >= "or more"'],
    ['Sales will top $450,000.', '[$450,000] 450000 USD > "top"'],
    ['At least a whopping total 300 men left.', '[300] 300 man >= "At least"'],
    ['Sales passed 450,000 cars.', '[450,000] 450000 car > "passed"'],
    ['He paid £6.50, at most.', '[£6.50] 6.5 GBP <= "at most"'],
    ['Sales top $450,000.', '[$450,000] 450000 USD'],
    ['He left by 5 pm at the latest.', '[5 pm] time T17:00 time <= "by"'],
    ['He gave at least of the 300.', '[300] 300 - >= "at least"'],
    ['Nearly only 300 men left.', '[300] 300 man ~< "Nearly"'],
    ['The 130 old grey ships or more left.', '[130] 130 ship >= "or more"'],
    ['It holds about an 80 percent stake.', '[80 percent] 80 % ~ "about"'],
    ['More than just 300 men left.', '[300] 300 man > "More than"'],
  ],
  'words that only look like hedges': [
    ['It pays 30 percent or more than that.', '[30 percent] 30 %'],
    ['Those aged 30 and over live there.', '[30] 30 a'],
    ['They say 300 men left.', '[300] 300 man'],
    ['It will end within 5 days.', '[5 days] duration 5 d <= "within"'],
    ['It costs $300 max.', '[$300] 300 USD <= "max"'],
    ['He came under 300 men.', '[300] 300 man'],
    ['He asked about 300 men.', '[300] 300 man'],
    ['It was reportedly 300 men.', '[300] 300 man'],
    ['It has 300 odd men.', '[300] 300 man ~ "odd"'],
    ['He swam over 800 m of water.', '[800 m] 800 m > "over"'],
    [
      'He paid $300, roughly one-third of it.',
      '[$300] 300 USD',
      '[one-third] 0.333333333333 share ~ "roughly"',
    ],
    ['He moved around 300 men.', '[300] 300 man'],
    ['Those earning $300 and over will pay tax.', '[$300] 300 USD >= "and over"'],
    ['It is within $300 of it.', '[$300] 300 USD <= "within"'],
    [
      'Bolt won in 9.81 seconds, and had never run under 10.',
      '[9.81 seconds] duration 9.81 s',
      '[10] duration 10 s < "under"',
    ],
  ],
});
