/** Currency names that several countries share, and the places that tell whose a text means. */
export interface Home {
  readonly code: string;
  readonly cues: RegExp;
}

const home = (code: string, places: string): Home => ({
  code,
  cues: new RegExp(`\\b(${places})\\b`, 'gi'),
});

/** By the code that the bare name has; its own country first, where the others have to outnumber it. */
export const HOMES: ReadonlyMap<string, readonly Home[]> = new Map([
  [
    'USD',
    [
      home(
        'AUD',
        'Australian?s?|Sydney|Melbourne|Brisbane|Perth|Adelaide|Canberra|Queensland|New South Wales|ASX|NSW',
      ),
      home('NZD', 'New Zealand(?:ers?)?|Auckland|Wellington|Christchurch'),
      home(
        'CAD',
        'Canadians?|Canada|Toronto|Ottawa|Montreal|Vancouver|Calgary|Alberta|Ontario|Quebec',
      ),
    ],
  ],
  [
    'INR',
    [
      home('INR', 'Indian?s?|Delhi|Mumbai'),
      home('PKR', 'Pakistanis?|Pakistan|Karachi|Lahore|Islamabad'),
      home('LKR', 'Sri Lankans?|Sri Lanka|Colombo'),
      home('NPR', 'Nepal|Nepalese|Nepali|Kathmandu'),
    ],
  ],
  [
    'GBP',
    [
      home('GBP', 'Britain|British|UK|London|England|Scotland|Wales'),
      home('EGP', 'Egyptians?|Egypt|Cairo'),
      home('LBP', 'Lebanese|Lebanon|Beirut'),
    ],
  ],
  [
    'MXN',
    [
      home('MXN', 'Mexicans?|Mexico'),
      home('ARS', 'Argentin(?:a|e|es|ian)|Buenos Aires'),
      home('CLP', 'Chileans?|Chile'),
      home('COP', 'Colombians?|Colombia'),
      home('PHP', 'Philippines?|Filipinos?|Manila'),
    ],
  ],
  [
    'SEK',
    [
      home('SEK', 'Swed(?:en|ish|es?)|Stockholm'),
      home('NOK', 'Norwegians?|Norway|Oslo'),
      home('DKK', 'Danish|Denmark|Copenhagen'),
      home('CZK', 'Czechs?|Prague'),
    ],
  ],
  ['NOK', [home('NOK', 'Norwegians?|Norway|Oslo'), home('DKK', 'Danish|Denmark|Copenhagen')]],
  [
    'KES',
    [
      home('KES', 'Kenyans?|Kenya|Nairobi'),
      home('UGX', 'Ugandans?|Uganda|Kampala'),
      home('TZS', 'Tanzanians?|Tanzania'),
    ],
  ],
]);

/** A dateline says where the text is at home: "SYDNEY: …", "Ottawa (Reuters) — …". */
export const DATELINES: readonly Home[] = [
  ...(HOMES.get('USD') ?? []),
  home('HKD', 'Hong Kong'),
  home('SGD', 'Singapore'),
];
