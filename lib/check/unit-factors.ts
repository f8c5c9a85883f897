/**
 * Fixed factors between units that texts convert into one another, to one unit per dimension.
 * Source: UCUM 2.2 (https://ucum.org/ucum), which takes yard and pound from the international
 * agreement of 1959; all are exact. Money has no fixed factor: its rates stand in the notes.
 */
import { decimal } from '../arithmetic/decimal';
import { type Rational, rational } from '../arithmetic/rational';

const FACTORS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  length: {
    m: '1',
    km: '1000',
    cm: '0.01',
    mm: '0.001',
    mi: '1609.344',
    nmi: '1852',
    yd: '0.9144',
    ft: '0.3048',
    in: '0.0254',
  },
  mass: { kg: '1', g: '0.001', t: '1000', lb: '0.45359237', short_ton: '907.18474' },
  area: {
    m2: '1',
    km2: '1000000',
    ha: '10000',
    acre: '4046.8564224',
    ft2: '0.09290304',
    mi2: '2589988.110336',
    nmi2: '3429904',
    cm2: '0.0001',
    mm2: '0.000001',
  },
  volume: {
    L: '1',
    m3: '1000',
    ft3: '28.316846592',
    gal: '3.785411784',
    bbl: '158.987294928',
  },
  time: { s: '1', min: '60', h: '3600', d: '86400', wk: '604800' },
  speed: { 'km/h': '1', 'mi/h': '1.609344', kn: '1.852' },
};

/** One of `from` is this many of `to`; null when no fixed factor joins the two. */
export function factorBetween(from: string, to: string): Rational | null {
  for (const factors of Object.values(FACTORS)) {
    const [one, other] = [factors[from], factors[to]];
    if (one !== undefined && other !== undefined)
      return rational(decimal(one)).div(rational(decimal(other)));
  }
  return null;
}

/**
 * Months and years have no fixed length, a “ton” is one of several, a container has no one size, and
 * still each measures something.
 */
const WITHOUT_FACTOR: Readonly<Record<string, string>> = {
  mo: 'time',
  a: 'time',
  ton: 'mass',
  TEU: 'cargo',
};

/** What a unit of measure measures; null for codes that are none. */
export function dimensionOf(code: string): string | null {
  const known = Object.entries(FACTORS).find(([, factors]) => Object.hasOwn(factors, code));
  return (
    known?.[0] ?? (Object.hasOwn(WITHOUT_FACTOR, code) ? (WITHOUT_FACTOR[code] ?? null) : null)
  );
}
