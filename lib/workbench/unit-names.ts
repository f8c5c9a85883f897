/**
 * Names of units of measure that the reader knows and the record may not have yet, in British
 * spelling. Codes follow UCUM (https://ucum.org/ucum) as far as it has them.
 */

export interface UnitName {
  readonly dimension: string;
  readonly singular: string;
  readonly plural: string;
}

/** Dimension, then code, name of one, name of several (left out where both are one). */
const NAMES = `
ratio|%:per cent;ppm:part per million:parts per million;ppb:part per billion:parts per billion;ppt:part per trillion:parts per trillion
difference of ratios|pp:percentage point:percentage points;bp:basis point:basis points
temperature|Cel:degree Celsius:degrees Celsius;degF:degree Fahrenheit:degrees Fahrenheit;K:kelvin:kelvins
angle|deg:degree:degrees
length|m:metre:metres;km:kilometre:kilometres;cm:centimetre:centimetres;mm:millimetre:millimetres;um:micrometre:micrometres;nm:nanometre:nanometres;mi:mile:miles;nmi:nautical mile:nautical miles;ft:foot:feet;in:inch:inches;yd:yard:yards;ly:light year:light years;furlong:furlong:furlongs
area|m2:square metre:square metres;km2:square kilometre:square kilometres;ha:hectare:hectares;acre:acre:acres;ft2:square foot:square feet;mi2:square mile:square miles;nmi2:square nautical mile:square nautical miles;cm2:square centimetre:square centimetres;mm2:square millimetre:square millimetres
volume|m3:cubic metre:cubic metres;1000m3:thousand cubic metres;ft3:cubic foot:cubic feet;km3:cubic kilometre:cubic kilometres;cm3:cubic centimetre:cubic centimetres;yd3:cubic yard:cubic yards;L:litre:litres;mL:millilitre:millilitres;ML:megalitre:megalitres;GL:gigalitre:gigalitres;hL:hectolitre:hectolitres;gal:gallon:gallons;pt:pint:pints;bbl:barrel:barrels;bushel:bushel:bushels;acre.ft:acre foot:acre feet
mass|t:tonne:tonnes;ton:ton:tons;short_ton:short ton:short tons;long_ton:long ton:long tons;centner:centner:centners;kg:kilogram:kilograms;g:gram:grams;mg:milligram:milligrams;ug:microgram:micrograms;kt:kilotonne:kilotonnes;lb:lb;oz:ounce:ounces;ct:carat:carats;stone:stone;dwt:deadweight tonne:deadweight tonnes
energy|eV:electronvolt:electronvolts;keV:kiloelectronvolt:kiloelectronvolts;MeV:megaelectronvolt:megaelectronvolts;GeV:gigaelectronvolt:gigaelectronvolts;TeV:teraelectronvolt:teraelectronvolts;boe:barrel of oil equivalent:barrels of oil equivalent;Wh:watt hour:watt hours;kWh:kilowatt hour:kilowatt hours;MWh:megawatt hour:megawatt hours;GWh:gigawatt hour:gigawatt hours;TWh:terawatt hour:terawatt hours;MMBtu:million British thermal units;Btu:British thermal unit:British thermal units;J:joule:joules;kJ:kilojoule:kilojoules;MJ:megajoule:megajoules;GJ:gigajoule:gigajoules;PJ:petajoule:petajoules;EJ:exajoule:exajoules;kcal:kilocalorie:kilocalories;cal:calorie:calories
power|W:watt:watts;kW:kilowatt:kilowatts;MW:megawatt:megawatts;GW:gigawatt:gigawatts;TW:terawatt:terawatts;hp:horsepower
voltage|V:volt:volts;kV:kilovolt:kilovolts
current|A:ampere:amperes
frequency|Hz:hertz;kHz:kilohertz;MHz:megahertz;GHz:gigahertz
data|B:byte:bytes;kB:kilobyte:kilobytes;MB:megabyte:megabytes;GB:gigabyte:gigabytes;TB:terabyte:terabytes;PB:petabyte:petabytes
data rate|kbit/s:kilobit per second:kilobits per second;Mbit/s:megabit per second:megabits per second;Gbit/s:gigabit per second:gigabits per second
speed|km/h:kilometre per hour:kilometres per hour;mi/h:mile per hour:miles per hour;m/s:metre per second:metres per second;kn:knot:knots
level of sound|dB:decibel:decibels
dose of radiation|Sv:sievert:sieverts;mSv:millisievert:millisieverts;uSv:microsievert:microsieverts
radioactivity|Bq:becquerel:becquerels
pressure|hPa:hectopascal:hectopascals;psi:pound per square inch:pounds per square inch
torque|N.m:Nm
cargo|TEU:TEU
time|a:year:years;quarter:quarter:quarters;mo:month:months;wk:week:weeks;d:day:days;h:hour:hours;min:minute:minutes;s:second:seconds;ms:millisecond:milliseconds;ns:nanosecond:nanoseconds
`;

function* named(): Generator<readonly [code: string, UnitName]> {
  for (const line of NAMES.trim().split('\n')) {
    const [dimension = '', units = ''] = line.split('|');
    for (const [code = '', singular = '', plural = singular] of units
      .split(';')
      .map((unit) => unit.split(':')))
      yield [code, { dimension, singular, plural }];
  }
}

export const UNIT_NAMES: ReadonlyMap<string, UnitName> = new Map(named());
