/** Currency names that several countries share, and the places that tell whose a text means. */
export interface Home {
  readonly code: string;
  readonly cues: RegExp;
  /** The last day on which the money was in use, as a day of publication; null while it is. */
  readonly until: string | null;
}

const home = (code: string, places: string, until: string | null = null): Home => ({
  code,
  cues: new RegExp(`\\b(${places})\\b`, 'gi'),
  until,
});
/** National currencies of the euro left the news in the spring of 2002. */
const EURO = '2002-06-30';

/** By the code that the bare name has; its own country first, where the others have to outnumber it. */
export const HOMES: ReadonlyMap<string, readonly Home[]> = new Map([
  [
    'USD',
    [
      home(
        'AUD',
        'Australian?s?|Sydney|Melbourne|Brisbane|Perth|Adelaide|Canberra|Hobart|Queensland|New South Wales|ASX|NSW|Tasmania',
      ),
      home('NZD', 'New Zealand(?:ers?)?|Auckland|Wellington|Christchurch|Dunedin|NZX'),
      home(
        'CAD',
        'Canadians?|Canada|Toronto|Ottawa|Montreal|Vancouver|Calgary|Edmonton|Winnipeg|Alberta|Ontario|Quebec|Saskatchewan|Manitoba|British Columbia|Nova Scotia',
      ),
    ],
  ],
  [
    'INR',
    [
      home('INR', 'Indian?s?|Delhi|Mumbai|Kolkata|Chennai|Bengaluru|Hyderabad'),
      home('PKR', 'Pakistanis?|Pakistan|Karachi|Lahore|Islamabad|Peshawar|Sindh|Punjab province'),
      home('LKR', 'Sri Lankans?|Sri Lanka|Colombo'),
      home('NPR', 'Nepal|Nepalese|Nepali|Kathmandu'),
    ],
  ],
  [
    'CHF',
    [
      home('CHF', 'Swiss|Switzerland|Zurich|Geneva|Basel|Bern'),
      home('FRF', 'French|France|Paris|Lyons?|Marseilles?|Toulouse|Bordeaux', EURO),
      home('BEF', 'Belgians?|Belgium|Brussels|Antwerp', EURO),
      home('XOF', 'Senegal|Dakar|Ivory Coast|Abidjan|Mali|Burkina Faso|Benin|Togo'),
      home('RWF', 'Rwandans?|Rwanda|Kigali'),
    ],
  ],
  [
    'GBP',
    [
      home('GBP', 'Britain|British|UK|London|England|Scotland|Wales'),
      home('IEP', 'Irish|Ireland|Dublin|Cork', EURO),
      home('EGP', 'Egyptians?|Egypt|Cairo'),
      home('LBP', 'Lebanese|Lebanon|Beirut'),
    ],
  ],
  [
    'MXN',
    [
      home('MXN', 'Mexicans?|Mexico'),
      home('ARS', 'Argentin(?:a|e|es|ian)|Buenos Aires'),
      home('CLP', 'Chileans?|Chile|Santiago'),
      home('COP', 'Colombians?|Colombia|Bogota|Bogotá'),
      home('PHP', 'Philippines?|Filipinos?|Manila'),
    ],
  ],
  ['NOK', [home('NOK', 'Norwegians?|Norway|Oslo'), home('DKK', 'Danish|Denmark|Danes|Copenhagen')]],
  ['SEK', [home('SEK', 'Swedish|Sweden|Stockholm'), home('ISK', 'Icelandic|Iceland|Reykjavik')]],
  [
    'TRY',
    [
      home('TRY', 'Turkish|Turkey|Istanbul|Ankara'),
      home('ITL', 'Italians?|Italy|Rome|Milan|Turin', EURO),
    ],
  ],
  [
    'KES',
    [
      home('KES', 'Kenyans?|Kenya|Nairobi'),
      home('UGX', 'Ugandans?|Uganda|Kampala'),
      home('TZS', 'Tanzanians?|Tanzania|Dar es Salaam'),
    ],
  ],
  [
    'IQD',
    [
      home('IQD', 'Iraqis?|Iraq|Baghdad'),
      home('KWD', 'Kuwaitis?|Kuwait'),
      home('JOD', 'Jordanians?|Jordan|Amman'),
      home('RSD', 'Serbs?|Serbians?|Serbia|Belgrade'),
      home('DZD', 'Algerians?|Algeria|Algiers'),
      home('TND', 'Tunisians?|Tunisia|Tunis'),
    ],
  ],
  ['SAR', [home('SAR', 'Saudis?|Saudi Arabia|Riyadh|Jeddah'), home('QAR', 'Qataris?|Qatar|Doha')]],
  ['IRR', [home('IRR', 'Iranians?|Iran|Tehran'), home('OMR', 'Omanis?|Oman|Muscat')]],
  [
    'AED',
    [
      home('AED', 'Emirates|UAE|Dubai|Abu Dhabi'),
      home('MAD', 'Moroccans?|Morocco|Rabat|Casablanca'),
    ],
  ],
]);

/** A dateline says where the text is at home: "SYDNEY: …", "Ottawa (Reuters) — …". */
export const DATELINES: readonly Home[] = [
  ...(HOMES.get('USD') ?? []),
  home('HKD', 'Hong Kong'),
  home('SGD', 'Singapore'),
];
