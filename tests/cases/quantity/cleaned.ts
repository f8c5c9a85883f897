/** Tokenised, lower-cased newspaper text. Published 2015-05-13 (a Wednesday), where a date matters. */
export const CASES: ReadonlyArray<readonly [text: string, ...mentions: string[]]> = [
  [
    'the company said net rose 12.5 % to $ 3.4 million , or 23 cents a share , from $ 3.0 million , or 20 cents a share , a year earlier .',
    '[12.5 %] 12.5 % increase',
    '[$ 3.4 million] 3400000 USD',
    '[23 cents a share] 0.23 USD/share ←[$ 3.4 million]',
    '[$ 3.0 million] 3000000 USD @2014-05',
    '[20 cents a share] 0.2 USD/share @2014-05 ←[$ 3.0 million]',
    '[a year earlier] date 2014-05 date',
  ],
  [
    'Revenue fell 8 % to $ 1.42 billion from $ 1.55 billion .',
    '[8 %] 8 % decrease',
    '[$ 1.42 billion] 1420000000 USD',
    '[$ 1.55 billion] 1550000000 USD',
  ],
  [
    'in new york stock exchange composite trading yesterday , the shares closed at $ 28.625 , down 37.5 cents .',
    '[yesterday] date 2015-05-12 date',
    '[$ 28.625] 28.625 USD @2015-05-12',
    '[37.5 cents] 0.375 USD decrease @2015-05-12',
  ],
  [
    'The Dow Jones industrial average fell 190.58 points , or 6.9 % , to 2569.26 .',
    '[190.58 points] 190.58 point decrease',
    '[6.9 %] 6.9 % decrease ←[190.58 points]',
    '[2569.26] 2569.26 point',
  ],
  [
    'mr. smith , 53 years old , was named president of the 10-store chain .',
    '[53 years old] 53 a',
    '[10] count 10 store',
  ],
  [
    'analysts expect the company to earn $ 1.10 to $ 1.15 a share this year , up from 95 cents .',
    '[$ 1.10 to $ 1.15 a share] 1.1..1.15 USD/share range @2015',
    '[this year] date 2015 date',
    '[95 cents] 0.95 USD/share',
  ],
  [
    'sales in the nine months rose 15 % to $ 234.5 million from $ 203.9 million .',
    '[nine months] duration 9 mo',
    '[15 %] 15 % increase',
    '[$ 234.5 million] 234500000 USD',
    '[$ 203.9 million] 203900000 USD',
  ],
  [
    'the yield on 30-year bonds fell to 7.94 % from 8.01 % .',
    '[30-year] duration 30 a',
    '[7.94 %] 7.94 %',
    '[8.01 %] 8.01 %',
  ],
  [
    'about 1,200 workers at two plants were laid off for a week .',
    '[1,200] 1200 worker ~ "about"',
    '[two] count 2 plant',
    '[a week] duration 1 wk',
  ],
  [
    'the deal is valued at between $ 1.2 billion and $ 1.5 billion .',
    '[$ 1.2 billion and $ 1.5 billion] 1200000000..1500000000 USD range "between"',
  ],
  [
    'in the third quarter , net income fell 23 % to $ 45.6 million , or 67 cents a share , from $ 59.2 million , or 88 cents .',
    '[third quarter] date 2014-07/2014-09 date',
    '[23 %] 23 % decrease @2014-07/2014-09',
    '[$ 45.6 million] 45600000 USD @2014-07/2014-09',
    '[67 cents a share] 0.67 USD/share @2014-07/2014-09 ←[$ 45.6 million]',
    '[$ 59.2 million] 59200000 USD',
    '[88 cents] 0.88 USD/share ←[$ 59.2 million]',
  ],
  [
    'trading volume totaled 176.1 million shares , up from 147.3 million .',
    '[176.1 million] 176100000 share',
    '[147.3 million] 147300000 share',
  ],
  [
    'the company has about 12.3 million shares outstanding .',
    '[12.3 million] 12300000 share ~ "about"',
  ],
  ['each $ 1,000 bond is convertible into 25 shares .', '[$ 1,000] 1000 USD', '[25] 25 share'],
];
