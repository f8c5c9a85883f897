/** The same amount in another unit, beside other amounts that only stand near. */
import { describeReadings } from '../cases/quantity/describe-readings';

describeReadings({
  conversions: [
    [
      'It sought a further 540bn yen ($5.2bn; £2.77bn) in aid.',
      '[540bn yen] 540000000000 JPY increase',
      '[$5.2bn] 5200000000 USD increase ←[540bn yen]',
      '[£2.77bn] 2770000000 GBP increase ←[540bn yen]',
    ],
    [
      'It sought 540bn yen ($5.2bn, $3.1bn of it in cash).',
      '[540bn yen] 540000000000 JPY',
      '[$5.2bn] 5200000000 USD ←[540bn yen]',
      '[$3.1bn] 3100000000 USD',
    ],
    [
      'The debt is 86.1 per cent of GDP – roughly £1.8tn, or £65,000 for each household.',
      '[86.1 per cent] 86.1 %',
      '[£1.8tn] 1800000000000 GBP ~ "roughly" ←[86.1 per cent]',
      '[£65,000 for each household] 65000 GBP/household ~ "roughly" ←[86.1 per cent]',
    ],
    [
      'The stake is 5 percent – about $20 million, nearly 3 percent of sales.',
      '[5 percent] 5 %',
      '[$20 million] 20000000 USD ~ "about"',
      '[3 percent] 3 % ~< "nearly"',
    ],
    ['It sold 3 tonnes of long grain rice (worth $400) there.', '[3 tonnes] 3 t', '[$400] 400 USD'],
    ['The shares fell 20 tonnes or 3 percent.', '[20 tonnes] 20 t decrease', '[3 percent] 3 %'],
    ['He paid $20 ($20).', '[$20] 20 USD', '[$20] 20 USD'],
    ['The total was 4,000, or 5 percent.', '[4,000] 4000 -', '[5 percent] 5 %'],
    [
      'The debt is 86 per cent of GDP – compared with £1.8tn – this year.',
      '[86 per cent] 86 %',
      '[£1.8tn] 1800000000000 GBP',
      '[this year] date 2015 date',
    ],
    ['The price is €20, equivalent to $25.', '[€20] 20 EUR', '[$25] 25 USD ←[€20]'],
    ['The price is €20 equals $25.', '[€20] 20 EUR', '[$25] 25 USD ←[€20]'],
    [
      'It deleted 2,000 posts, one in eight of the total.',
      '[2,000] 2000 post',
      '[one in eight] 0.125 share ←[2,000]',
    ],
    [
      'It will cut 2,000 posts, $10 million of its budget.',
      '[2,000] 2000 post decrease',
      '[$10 million] 10000000 USD',
    ],
    [
      'The bill is ₹1,40,000 crore — ₹1.5 lakh crore — this year.',
      '[₹1,40,000 crore] 1400000000000 INR @2015',
      '[₹1.5 lakh crore] 1500000000000 INR',
      '[this year] date 2015 date',
    ],
    [
      'It paid 300 billion euros [$335.82 billion] for the unit.',
      '[300 billion euros] 300000000000 EUR',
      '[$335.82 billion] 335820000000 USD ←[300 billion euros]',
    ],
    ['It pays €20 (up to $25).', '[€20] 20 EUR', '[$25] 25 USD <= "up to"'],
    ['The price is €20 — $25 — a day.', '[€20] 20 EUR', '[$25] 25 USD ←[€20]'],
    [
      'The course lasts 20 hours – about 3 days – in all.',
      '[20 hours] duration 20 h',
      '[3 days] duration 3 d ~ "about"',
    ],
    [
      'He owes $20 million, or $20 million.',
      '[$20 million] 20000000 USD',
      '[$20 million] 20000000 USD ←[$20 million]',
    ],
    ['It weighs 20 tonnes (44,092 lb).', '[20 tonnes] 20 t', '[44,092 lb] 44092 lb ←[20 tonnes]'],
    ['It holds 20 litres (5.3 gallons).', '[20 litres] 20 L', '[5.3 gallons] 5.3 gal ←[20 litres]'],
    [
      'It spent $1.5 billion on 48 helicopters, or about $31 million each.',
      '[$1.5 billion] 1500000000 USD',
      '[48] 48 helicopter',
      '[$31 million] 31000000 USD ~ "or about"',
    ],
    ['It pays €20 (equivalent to $25).', '[€20] 20 EUR', '[$25] 25 USD ←[€20]'],
    ['It pays €20 (equal to $25).', '[€20] 20 EUR', '[$25] 25 USD ←[€20]'],
    ['The price is €20, equal to $25.', '[€20] 20 EUR', '[$25] 25 USD ←[€20]'],
    [
      'The bill is ₹1,40,000 crore — ₹1.4 lakh crore — this year.',
      '[₹1,40,000 crore] 1400000000000 INR @2015',
      '[₹1.4 lakh crore] 1400000000000 INR @2015 ←[₹1,40,000 crore]',
      '[this year] date 2015 date',
    ],
    ['The shares fell $2 or 3 percent.', '[$2] 2 USD decrease', '[3 percent] 3 % decrease ←[$2]'],
    [
      'It will cut 2,000 posts, 10% of its nurses.',
      '[2,000] 2000 post decrease',
      '[10%] 10 % decrease',
    ],
    [
      'He lost 2,000 posts, one in eight for the total.',
      '[2,000] 2000 post decrease',
      '[one in eight] 0.125 share',
    ],
  ],
});
