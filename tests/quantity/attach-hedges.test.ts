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
});
