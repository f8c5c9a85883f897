/** Two amounts that are one range, and two that only stand side by side. */
import { describeReadings } from '../cases/quantity/describe-readings';

describeReadings({
  'ranges and pairs': [
    ['Wages rose by 15 to 20 crowns a month.', '[15 to 20] 15..20 crown/mo range increase'],
    ['Wages rose by 15 to 30 crowns.', '[15] 15 crown increase', '[30] 30 crown'],
    ['Sales fell by 202 to 215 crowns.', '[202] 202 crown decrease', '[215] 215 crown'],
    ['It took 3 hours to 5 hours.', '[3 hours to 5 hours] duration 3..5 h range'],
    ['It will grow 3 percent to 5 percent.', '[3 percent] 3 % increase', '[5 percent] 5 %'],
    ['It costs $499 or $599.', '[$499] 499 USD', '[$599] 599 USD'],
    [
      'It costs between $500 and $1 billion.',
      '[$500 and $1 billion] 500000000..1000000000 USD range "between"',
    ],
    ['It costs between $5 and $1 billion.', '[$5] 5 USD', '[$1 billion] 1000000000 USD'],
    [
      'Some 900 to 1.2 million people came.',
      '[900 to 1.2 million] 900000..1200000 person range "Some"',
    ],
    [
      'Some 100 to 1.2 million people came.',
      '[100 to 1.2 million] 100..1200000 person range "Some"',
    ],
    ['It costs $800 to $1.2 million.', '[$800 to $1.2 million] 800000..1200000 USD range'],
    ['Fines are $500 to $1 million.', '[$500] 500 USD', '[$1 million] 1000000 USD'],
    [
      'Its fleet of 10 to 12 ships was sold from $5 to $6 million.',
      '[10 to 12] 10..12 ship range',
      '[$5 to $6 million] 5000000..6000000 USD range "from"',
    ],
    ['It lost 3 percent to 5 percent.', '[3 percent] 3 % decrease', '[5 percent] 5 %'],
    ['Rents are $20 a day to $30 a month.', '[$20 a day] 20 USD/d', '[$30 a month] 30 USD/mo'],
    [
      'It will lay off 1,500 or 2,000 people.',
      '[1,500] 1500 person decrease',
      '[2,000] 2000 person',
    ],
    ['Prices rose by an average of 3 to 5 points.', '[3 to 5 points] 3..5 point range increase'],
    ['They lost 2 or 3 million people.', '[2 or 3 million] 2000000..3000000 person range'],
    ['It will pump 5 to 6 bcm of gas.', '[5 to 6 bcm] 5000000000..6000000000 m3 range'],
    ['It priced the shares at 20 – 25 pence.', '[20 – 25 pence] 0.2..0.25 GBP range'],
    ['Tickets cost between $20 and 30.', '[$20 and 30] 20..30 USD range "between"'],
    ['Temperatures ranged from -5C to 3C.', '[-5C to 3C] -5..3 Cel range "from"'],
    ['They have scored 3 to 5 goals in each match.', '[3 to 5] 3..5 goal range'],
    ['Patients 5 through 12 years old were tested.', '[5 through 12 years old] 5..12 a range'],
    ['The pay is $10 or $12 an hour.', '[$10 or $12 an hour] 10..12 USD/h range'],
    ['The rate fell by 0.3 to 5 percent.', '[0.3 to 5 percent] 0.3..5 % range decrease'],
    ['Sales rose; tickets cost from $20 to $30.', '[$20 to $30] 20..30 USD range "from"'],
    ['Growth fell 0.3 to 5 percent.', '[0.3] 0.3 % decrease', '[5 percent] 5 %'],
    ['Growth of 3% to 5% is expected.', '[3% to 5%] 3..5 % range increase'],
    ['He lost 3 miles or 5 miles.', '[3 miles] 3 mi decrease', '[5 miles] 5 mi'],
    ['Sales fell. Tickets cost from $20 to $30.', '[$20 to $30] 20..30 USD range "from"'],
    [
      'Sales rose after prices, which ranged from $20 to $30, were cut.',
      '[$20 to $30] 20..30 USD range "from"',
    ],
    ['It takes 20 or 70 days.', '[20] duration 20 d', '[70 days] duration 70 d'],
    ['Yields rose 1 to 5 percent.', '[1 to 5 percent] 1..5 % range increase'],
    [
      'It is losing $3 million to $6 million a day.',
      '[$3 million to $6 million a day] 3000000..6000000 USD/d range',
    ],
    ['It cut its 3% to 5% forecast.', '[3% to 5%] 3..5 % range decrease'],
    ['Prices rose by 3 or 4 points.', '[3 or 4 points] 3..4 point range increase'],
    ['The bill is 10 or 30 dollars.', '[10 or 30 dollars] 10..30 USD range'],
    [
      'It loses $3 million to $7 million a day.',
      '[$3 million] 3000000 USD/d',
      '[$7 million a day] 7000000 USD/d',
    ],
    [
      'Sales rose for a long time and in all the many shops that we have in the old town and the port, from $10 to $15.',
      '[$10 to $15] 10..15 USD range "from"',
    ],
    ['It will pump 5 bcm to 6 bcm of gas.', '[5 bcm to 6 bcm] 5000000000..6000000000 m3 range'],
    ['It was a 5-10 point win in the match.', '[5-10 point] 5..10 point range'],
  ],
});
