/** Whose money a text means, and results of the wires. */
import { describeReadings, describeSteps } from '../cases/quantity/describe-readings';

describeReadings({
  money: [
    ['HONG KONG: The firm lost $3 million.', '[$3 million] 3000000 HKD'],
    [
      'A court fined the firm $3 million on Monday, and a judge who had come up from Sydney wept.',
      '[$3 million] 3000000 USD @2015-05-11',
      '[Monday] date 2015-05-11 date',
    ],
    ['Lambs sold at 300c/kg; sheep made $3.', '[300c/kg] 3 AUD/kg', '[$3] 3 AUD'],
    ['SYDNEY: Oil rose to $61 a barrel.', '[$61 a barrel] 61 USD/bbl'],
    [
      'Net 1.2 mln dlrs against 900,000. Assets 12.4 billion.',
      '[1.2 mln dlrs] 1200000 USD',
      '[900,000] 900000 USD',
      '[12.4 billion] 12400000000 USD',
    ],
    ['SYDNEY: Gas rose 6 dollars.', '[6 dollars] 6 USD increase'],
    ['The firm lost $3 million in Sydney. The U.S. firm won.', '[$3 million] 3000000 USD'],
    [
      'The firm lost $3 million in Sydney and US$2 million abroad.',
      '[$3 million] 3000000 AUD',
      '[US$2 million] 2000000 USD',
    ],
  ],
  'prices of currencies': [
    ['One euro buys $1.13.', '[One euro] 1 EUR', '[$1.13] 1.13 USD'],
    ['Sterling touched £1.55.', '[£1.55] 1.55 GBP'],
    ['It sold the rs 300 phone.', '[rs 300] 300 INR'],
    ['It sold the phone for rmb 300.', '[rmb 300] 300 CNY'],
    ['The price fell from 14 cents to 12.', '[14 cents] 0.14 USD', '[12] 0.12 USD'],
  ],
});

describeSteps({
  'how money are read': [
    [
      'SYDNEY: Gas rose 6c.',
      '[6c] "c" c → hundredths of USD; no country printed → AUD, as the text is about it; increase → size of an increase',
    ],
    ['MUMBAI: It paid 300 rupees.', '[300 rupees] "rupees" rupees → INR'],
  ],
  'how prices of currencies are read': [
    ['He paid US$5 USD.', '[US$5 USD] "US$" US $ → USD; USD → USD'],
  ],
});
