/**
 * Units of measure and time: words of the news to UCUM-like codes (https://ucum.org/ucum).
 *
 * SI prefixes stay as printed (MW, GWh, km); trade abbreviations with a number inside are
 * multiplied out (bcm is 10^9 m3). Each line: code, then the words, singular and plural.
 */
export type UnitKind = 'measure' | 'time' | 'ratio' | 'point' | 'occurrence';

export interface UnitEntry {
  readonly code: string;
  readonly kind: UnitKind;
  /** The words hold this power of ten: 9 for "bcm". */
  readonly exponent: number;
  /** Multiplies the value besides: 10 for decades of years. */
  readonly factor?: string;
  /** Only these spellings, for abbreviations whose case tells them apart ("MW", "C"). */
  readonly spelt?: readonly string[];
  /** Words of the span that name the unit itself; the rest is its denominator ("b" of "b/d"). */
  readonly rate?: boolean;
}

const WORDS = `
%|ratio|%;percent;per cent;pct;pc;percentage
pp|ratio|percentage point;percentage points;% points;percent points;per cent points;ppt;ppts;pp;pct points;percent point;% point
bp|ratio|basis point;basis points;bp;bps;bps points
m3|measure|cubic metre;cubic metres;cubic meter;cubic meters;cubic m;cu m;m ³;m3;cbm
1000m3|measure|thousand cubic metres;thousand cubic meters
ft3|measure|cubic foot;cubic feet;cu ft;ft ³
km3|measure|cubic kilometre;cubic kilometres;cubic kilometer;cubic kilometers;cubic km;km ³
cm3|measure|cubic centimetre;cubic centimetres;cubic centimeters;cc
yd3|measure|cubic yard;cubic yards
L|measure|litre;litres;liter;liters
mL|measure|millilitre;millilitres;milliliter;milliliters;ml
ML|measure|megalitre;megalitres;megaliter;megaliters
GL|measure|gigalitre;gigalitres;gigaliter;gigaliters
hL|measure|hectolitre;hectolitres;hectoliter;hectoliters
gal|measure|gallon;gallons
pt|measure|pint;pints
bbl|measure|barrel;barrels;bbl;bbls
bushel|measure|bushel;bushels
boe|measure|boe;barrels of oil equivalent;barrel of oil equivalent
acre.ft|measure|acre foot;acre feet
t|measure|tonne;tonnes;metric ton;metric tons;metric tonne;metric tonnes;dry metric ton;dry metric tons;tonnes of oil equivalent;toe
ton|measure|ton;tons
short_ton|measure|short ton;short tons
long_ton|measure|long ton;long tons
centner|measure|centner;centners;quintal;quintals
kg|measure|kilogram;kilograms;kilogramme;kilogrammes;kilo;kilos;kg;kgs
g|measure|gram;grams;gramme;grammes
mg|measure|milligram;milligrams;mg
ug|measure|microgram;micrograms;µg;μg
kt|measure|kiloton;kilotons;kilotonne;kilotonnes
lb|measure|lb;lbs;pound of weight
oz|measure|ounce;ounces;oz;troy ounce;troy ounces
ct|measure|carat;carats
stone|measure|stone
km|measure|kilometre;kilometres;kilometer;kilometers;km;kms
m|measure|metre;metres;meter;meters
cm|measure|centimetre;centimetres;centimeter;centimeters;cm
mm|measure|millimetre;millimetres;millimeter;millimeters;mm
um|measure|micron;microns;micrometre;micrometres;micrometer;micrometers
nm|measure|nanometre;nanometres;nanometer;nanometers
mi|measure|mile;miles;mi
nmi|measure|nautical mile;nautical miles
ft|measure|foot;feet;ft
in|measure|inch;inches
yd|measure|yard;yards;yd;yds
ly|measure|light year;light years
furlong|measure|furlong;furlongs
ha|measure|hectare;hectares;ha
acre|measure|acre;acres
km2|measure|square kilometre;square kilometres;square kilometer;square kilometers;sq km;sq kms;sq kilometres;sq kilometers;km ²
m2|measure|square metre;square metres;square meter;square meters;sq m;sq metres;sq meters;m ²;sqm
mi2|measure|square mile;square miles;sq mile;sq miles
ft2|measure|square foot;square feet;sq ft;sq feet
W|measure|watt;watts
kW|measure|kilowatt;kilowatts
MW|measure|megawatt;megawatts
GW|measure|gigawatt;gigawatts
TW|measure|terawatt;terawatts
hp|measure|horsepower;hp;bhp
Wh|measure|watt hour;watt hours
kWh|measure|kilowatt hour;kilowatt hours;kilowatthour;kilowatthours
MWh|measure|megawatt hour;megawatt hours;megawatthours
GWh|measure|gigawatt hour;gigawatt hours;gigawatthours
TWh|measure|terawatt hour;terawatt hours;terawatthours
MMBtu|measure|million british thermal units;mmbtu;million btu;million btus
Btu|measure|btu;btus;british thermal units
J|measure|joule;joules
kcal|measure|kilocalorie;kilocalories;kcal
cal|measure|calorie;calories
V|measure|volt;volts
kV|measure|kilovolt;kilovolts;kv
A|measure|amp;amps;ampere;amperes
Hz|measure|hertz
kHz|measure|kilohertz
MHz|measure|megahertz
GHz|measure|gigahertz
Mbit/s|measure|megabits per second;megabits a second;megabit per second;mbps;mbit / s
Gbit/s|measure|gigabits per second;gbps
B|measure|byte;bytes
kB|measure|kilobyte;kilobytes
MB|measure|megabyte;megabytes
GB|measure|gigabyte;gigabytes
TB|measure|terabyte;terabytes
TEU|measure|teu;teus;twenty foot equivalent units;20 foot equivalent units
dwt|measure|dwt;deadweight tonnes;deadweight tons
Cel|measure|degree celsius;degrees celsius;degrees centigrade;° c;degrees c;degree c;celsius;° celsius
degF|measure|degrees fahrenheit;degree fahrenheit;° f;degrees f;fahrenheit
K|measure|kelvin;kelvins;degrees kelvin
deg|measure|degree;degrees;°
km/h|measure|kilometres per hour;kilometers per hour;kilometres an hour;kilometers an hour;kph;kmh;km / h;kmph;km per hour;km an hour
mi/h|measure|miles per hour;miles an hour;mph
mi/gal|measure|mpg
m/s|measure|metres per second;meters per second;metres a second;meters a second;m / s
kn|measure|knot;knots
dB|measure|decibel;decibels;db
mSv|measure|millisievert;millisieverts
uSv|measure|microsievert;microsieverts
Sv|measure|sievert;sieverts
Bq|measure|becquerel;becquerels
hPa|measure|hectopascals;hectopascal
psi|measure|psi;pounds per square inch
ppm|measure|ppm;parts per million
ppb|measure|ppb;parts per billion
ppt|measure|parts per trillion
x|point|x
point|point|point;points;index points;pts
a|time|year;years;yr;yrs;annum
quarter|time|quarter;quarters
mo|time|month;months;mth;mths
wk|time|week;weeks;wk;wks
d|time|day;days
h|time|hour;hours;hr;hrs
min|time|minute;minutes;min;mins
s|time|second;seconds;sec;secs
ms|time|millisecond;milliseconds
ns|time|nanosecond;nanoseconds
time|occurrence|time;times
`;

/** Code, exact spelling(s), for abbreviations told apart by case. */
const CASED = `
W W|kW kW;KW|MW MW|GW GW|TW TW|kWh kWh;KWh;kwh;KWH|MWh MWh;MWH|GWh GWh;GWH|TWh TWh|MHz MHz|GHz GHz|kHz kHz;KHz|Hz Hz
GB GB|MB MB|TB TB|kB kB;KB|PB PB|Cel C|degF F|g g|m m;M|t t;MT|h h|V V|L l;L|in in|kJ kJ|MJ MJ|GJ GJ|PJ PJ|EJ EJ|GL GL|ML ML|mSv mSv|Sv Sv|hPa hPa|nm nm|N.m Nm
`;

/** Code, power of ten, words: the number inside is multiplied out. */
const MULTIPLIED = `
m3|6|mcm;million cubic metres;million cubic meters
m3|9|bcm
m3|12|tcm
m3/d|6|mcm / d;mmscmd;mmcmd
ft3|9|bcf
ft3|12|tcf
ft3|3|mcf
ft3|6|mmcf
ft3/d|9|bcfd
ft3/d|6|mmcfd
t|6|mt;mte;megaton;megatons;megatonne;megatonnes;mtoe
t|9|gigaton;gigatons;gigatonne;gigatonnes
t/a|6|mtpa;mtpy;mmtpa;mt / a
t/a|3|ktpa
t/a|0|tpa;tpy
t/d|0|tpd
t|6|mtco 2 e;mtco 2
t|9|gtco 2 e;gtco 2
bbl/d|0|bpd;b / d;barrels per day;barrels a day;bbl / d;bopd;bbls / d
bbl/d|3|kb / d;kbpd
bbl/d|6|mb / d;mbpd;mmbpd;mbd;mmb / d
boe/d|0|boepd;boed;boe / d
boe/d|3|kboed;kboe / d
bbl|6|mmbbl;mmbbls
kbit/s|0|kbps
`;

const FACTORED: ReadonlyArray<readonly [string, UnitEntry]> = [
  ...(['decade', 'decades'] as const).map(
    (word) => [word, { code: 'a', kind: 'time', exponent: 1 }] as const,
  ),
  ...(['century', 'centuries'] as const).map(
    (word) => [word, { code: 'a', kind: 'time', exponent: 2 }] as const,
  ),
  ...(['millennium', 'millennia'] as const).map(
    (word) => [word, { code: 'a', kind: 'time', exponent: 3 }] as const,
  ),
  ...(['fortnight', 'fortnights'] as const).map(
    (word) => [word, { code: 'wk', kind: 'time', exponent: 0, factor: '2' }] as const,
  ),
];

const linesOf = (table: string) => table.trim().split('\n');

function* plain(): Generator<readonly [string, UnitEntry]> {
  for (const line of linesOf(WORDS)) {
    const [code = '', kind = '', words = ''] = line.split('|');
    for (const word of words.split(';'))
      yield [word, { code, kind: kind as UnitKind, exponent: 0 }];
  }
  for (const line of linesOf(MULTIPLIED)) {
    const [code = '', exponent = '', words = ''] = line.split('|');
    for (const word of words.split(';'))
      yield [word, { code, kind: 'measure', exponent: Number(exponent), rate: code.includes('/') }];
  }
}

function* cased(): Generator<readonly [string, UnitEntry]> {
  for (const item of linesOf(CASED).flatMap((line) => line.split('|'))) {
    const [code = '', words = ''] = item.split(' ');
    const spelt = words.split(';');
    for (const lower of new Set(spelt.map((word) => word.toLowerCase())))
      yield [lower, { code, kind: 'measure', exponent: 0, spelt }];
  }
}

export const UNIT_PHRASES: ReadonlyArray<readonly [string, UnitEntry]> = [
  ...plain(),
  ...cased(),
  ...FACTORED,
];

/** Abbreviations of one letter or two that are units only right behind a numeral. */
export const NEEDS_NUMERAL: ReadonlySet<string> = new Set(
  'm g t h v l w c f a in j pc pp ha mt min mi pt ft db bp k x'.split(' '),
);

/** Things that stand as a denominator behind "a", "per" or "each" although they are no unit of measure. */
export const RATE_NOUNS: ReadonlySet<string> = new Set(
  'head person share unit household ticket piece seat game match night pupil student worker employee passenger vehicle car ship vessel voyage customer user household family capita serving dose bag box bottle packet pack page word copy tree animal cow song download session shift visit patient room order head inhabitant resident adult child pupil victim taxpayer delivery box case crate tin cup plate bushel cow calf hit set lap child ride trip flight tablet pill cigarette prescription subscriber screen store season term stay goal lesson round gig plate bar'.split(
    ' ',
  ),
);
/** "annually" and its kin: a rate in one word. */
export const RATE_ADVERBS: ReadonlyMap<string, string> = new Map([
  ['annually', 'a'],
  ['yearly', 'a'],
  ['monthly', 'mo'],
  ['weekly', 'wk'],
  ['daily', 'd'],
  ['hourly', 'h'],
  ['quarterly', 'quarter'],
  ['nightly', 'night'],
]);
