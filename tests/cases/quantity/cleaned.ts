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
];
