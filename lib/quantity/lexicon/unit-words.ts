/**
 * Tables of the units of measure and time: words of the news by UCUM-like code
 * (https://ucum.org/ucum).
 *
 * SI prefixes stay as printed (MW, GWh, km); trade abbreviations with a number inside are
 * multiplied out (bcm is 10^9 m3). Tables print the singular of British spelling; plurals,
 * American spellings and prefixed units are made from it.
 */
export type UnitKind = 'measure' | 'time' | 'ratio' | 'point' | 'occurrence';

/** Per kind, one line for each code: the code, then its words. */
export const WORDS: ReadonlyArray<readonly [UnitKind, string]> = [
  [
    'ratio',
    `%|%;percent;per cent;pct;pc;percentage
pp|percentage point;% points;percent point;per cent point;% point;pct points;ppt;ppts;pp
bp|basis point;bp;bps;bps points`,
  ],
  ['point', 'x|x\npoint|point;index point;pts'],
  ['occurrence', 'time|time'],
  [
    'time',
    `a|year;yr;yrs;annum
quarter|quarter
mo|month;mth;mths
wk|week;wk;wks
d|day;days
h|hour;hr;hrs
min|minute;min;mins
s|second;sec;secs`,
  ],
  [
    'measure',
    `m3|cubic metre;cubic m;cu m;m ³;m3;cbm
1000m3|thousand cubic metre
ft3|cubic foot;cu ft;ft ³
km3|cubic kilometre;cubic km;km ³
cm3|cubic centimetre;cc
yd3|cubic yard
gal|gallon
pt|pint
bbl|barrel;bbl;bbls
bushel|bushel
boe|boe;barrel of oil equivalent
acre.ft|acre foot
t|tonne;metric ton;metric tons;metric tonne;dry metric ton;dry metric tons;tonne of oil equivalent;toe
ton|ton;tons
short_ton|short ton;short tons
long_ton|long ton;long tons
centner|centner;quintal
kg|kilo;kg;kgs
g|gm;gms
mg|mg
ug|µg;μg
kt|kiloton;kilotonne
lb|lb;lbs
oz|ounce;oz;troy ounce
ct|carat
stone|stone
km|km;kms
cm|cm
mm|mm
um|micron
mi|mile;mi
nmi|nautical mile
ft|foot;ft
in|inch
yd|yard;yd;yds
ly|light year
furlong|furlong
ha|hectare;ha
acre|acre
km2|square kilometre;sq km;sq kilometre;km ²
mm2|square millimetre;sq mm
cm2|square centimetre;sq cm
m2|square metre;sq m;sq metre;m ²;sqm
mi2|square mile;sq mile
nmi2|square nautical mile
ft2|square foot;sq ft;sq foot
mL|ml
hp|horsepower;hp;bhp
MMBtu|million british thermal unit;mmbtu;million btu
Btu|btu;british thermal unit
kcal|kilocalorie;kcal
cal|calorie
kV|kv
A|amp;ampere
Mbit/s|megabit per second;megabit a second;mbps;mbit / s
Gbit/s|gigabit per second;gbps
TEU|teu;teus;twenty foot equivalent unit;20 foot equivalent unit
dwt|dwt;deadweight tonne;deadweight tons
Cel|degree celsius;degree centigrade;° c;degree c;celsius;° celsius
degF|degree fahrenheit;° f;degree f;fahrenheit
K|kelvin;degree kelvin
deg|degree;°
km/h|kilometre per hour;kilometre an hour;kph;kmh;km an hour;km / h;kmph;km per hour
mi/h|mile per hour;mile an hour;mph
mi/gal|mpg
m/s|metre per second;metre a second;m / s
kn|knot
dB|decibel;db
Bq|becquerel
psi|psi;pound per square inch
ppm|ppm;part per million
ppb|ppb;part per billion
t/a|tpa
t/d|tpd
bbl/d|bpd;b / d;bbl / d;barrel per day;barrel a day;bopd
boe/d|boepd;boed
kbit/s|kbps`,
  ],
];

/** Symbol and word of a unit, and the prefixes that news prints it with; a hyphen is none. */
export const PREFIXED = `m metre kcmun-
g gram kmu-
L litre MGhm-
W watt kMGT-
Wh watt hour kMGT-
B byte kMGT-
Hz hertz kMG-
J joule kMGPE-
V volt k-
eV electronvolt kMGT-
Pa pascal h
Sv sievert mu-
s second mn`;
export const PREFIXES: Readonly<Record<string, string>> = {
  k: 'kilo',
  M: 'mega',
  G: 'giga',
  T: 'tera',
  P: 'peta',
  E: 'exa',
  h: 'hecto',
  c: 'centi',
  m: 'milli',
  u: 'micro',
  n: 'nano',
  '-': '',
};

/** Abbreviations that only their case tells apart, spelt as here. */
export const CASED = `W kW;KW MW GW TW Wh kWh;KWh MWh GWh TWh kHz;KHz MHz GHz Hz GB MB TB kB;KB V L;l ML GL PB
kJ MJ GJ PJ EJ keV MeV GeV TeV mSv Sv hPa nm g in h`;
export const RECASED = 'm m;M|t t;MT|Cel C|degF F';

/** Code, power of ten, words: the number inside is multiplied out. */
export const MULTIPLIED = `m3 6 mcm;million cubic metre
m3 9 bcm
m3 12 tcm
m3/d 6 mcm / d;mmscmd
ft3 3 mcf
ft3 6 mmcf
ft3 9 bcf
ft3 12 tcf
ft3/d 6 mmcfd
ft3/d 9 bcfd
t 6 mt;mte;megaton;megatonne;mtoe;mtco 2;mtco 2 e
t 9 gigaton;gigatonne;gtco 2;gtco 2 e
t/a 3 ktpa
t/a 6 mtpa;mmtpa;mt / a
bbl/d 3 kb / d;kbpd
bbl/d 6 mb / d;mbpd;mmbpd;mbd;mmb / d
boe/d 3 kboed
bbl 6 mmbbl`;

/** Power of ten of years. */
export const LONG_TIMES = 'decade:1 century:2 centuries:2 millennium:3 millennia:3';
