/** Units of measure, temperature, speed, energy, volume. Published 2015-05-13 (a Wednesday), where a date matters. */
export const CASES: ReadonlyArray<readonly [text: string, ...mentions: string[]]> = [
  [
    'A 7.8-magnitude earthquake struck 34 kilometres (21 miles) east-southeast of Lamjung at a depth of 15 km, the USGS said.',
    '[7.8] 7.8 magnitude',
    '[34 kilometres] 34 km',
    '[21 miles] 21 mi ←[34 kilometres]',
    '[15 km] 15 km',
  ],
  [
    'The probe travelled 4.8 billion km over nine and a half years at 58,000 km/h.',
    '[4.8 billion km] 4800000000 km',
    '[nine and a half years] duration 9.5 a',
    '[58,000 km/h] 58000 km/h',
  ],
  [
    'Production will rise from 300,000 to 450,000 barrels per day by 2017.',
    '[300,000] 300000 bbl/d',
    '[450,000 barrels per day] 450000 bbl/d @2017',
    '[2017] date 2017 date <= "by"',
  ],
  [
    'Temperatures reached 45C (113F) in Delhi, 5 degrees above normal.',
    '[45C] 45 Cel',
    '[113F] 113 degF ←[45C]',
    '[5 degrees] 5 deg increase',
  ],
  [
    'The planet is 1,400 light-years away and orbits its star every 385 days.',
    '[1,400 light-years] 1400 ly',
    '[385 days] duration 385 d',
  ],
  ['Rainfall was 45 mm in Mumbai and 30 in Pune.', '[45 mm] 45 mm', '[30] 30 mm'],
  [
    'The reservoir holds 2.1 million megalitres and is 78 per cent full, up 3 points in a week.',
    '[2.1 million megalitres] 2100000 ML',
    '[78 per cent] 78 %',
    '[3 points] 3 pp increase',
    '[a week] duration 1 wk',
  ],
  [
    'Wind speeds reached 120 mph, and 18 inches of rain fell in 24 hours.',
    '[120 mph] 120 mi/h',
    '[18 inches] 18 in',
    '[24 hours] duration 24 h',
  ],
  [
    'The blaze has scorched 12,000 acres (4,856 hectares) and is 20% contained.',
    '[12,000 acres] 12000 acre',
    '[4,856 hectares] 4856 ha ←[12,000 acres]',
    '[20%] 20 %',
  ],
  [
    'The tank holds 1.5 MMcf of gas and 300 mcm of water.',
    '[1.5 MMcf] 1500000 ft3',
    '[300 mcm] 300000000 m3',
  ],
  ['The field produces 4.5 million barrels of oil a day.', '[4.5 million barrels] 4500000 bbl/d'],
  ['The mine ships 12 mtpa of ore.', '[12 mtpa] 12000000 t/a'],
  [
    'The car does 0 to 60 mph in 4.5 seconds and 40 miles per gallon.',
    '[0 to 60 mph] 0..60 mi/h range',
    '[4.5 seconds] duration 4.5 s',
    '[40 miles per gallon] 40 mi/gal',
  ],
  [
    'The line carries 25 kV over 300 km at 50 Hz.',
    '[25 kV] 25 kV',
    '[300 km] 300 km',
    '[50 Hz] 50 Hz',
  ],
  [
    'The pool is 2.5 metres deep and covers 1,250 square metres.',
    '[2.5 metres] 2.5 m',
    '[1,250 square metres] 1250 m2',
  ],
  ['The phone has 16 GB of memory and weighs 130g.', '[16 GB] 16 GB', '[130g] 130 g'],
  ['He drank three pints of beer and 250ml of wine.', '[three pints] 3 pt', '[250ml] 250 mL'],
  [
    'The plot is 2.5 acres, or about one hectare.',
    '[2.5 acres] 2.5 acre',
    '[one hectare] 1 ha ~ "or about" ←[2.5 acres]',
  ],
  [
    'Imports were 12 per cent lower at 3 million tonnes.',
    '[12 per cent] 12 % decrease',
    '[3 million tonnes] 3000000 t',
  ],
];
