/** Exact decimals as readers see them: digits are moved and grouped as text, never through a float. */
import { type Decimal, decimal } from '../arithmetic/decimal';

/** Keeps a number and its unit on one line. */
export const NO_BREAK = '\u00a0';
/** Narrow no-break space: between groups of three digits and before a per cent sign (SI brochure 5.4.4). */
export const THIN = '\u202f';

const PARTS = /^(-?)(\d+)(?:\.(\d+))?$/;

interface DecimalParts {
  readonly sign: string;
  readonly whole: string;
  readonly fraction: string;
}

function partsOf(value: string): DecimalParts {
  const match = PARTS.exec(value);
  if (!match) throw new RangeError(`not a plain decimal: ${value}`);
  return { sign: match[1] ?? '', whole: match[2] ?? '0', fraction: match[3] ?? '' };
}

/** How many digits stand before the decimal point; 1 for 0.5. */
export const wholeDigits = (value: string): number => partsOf(value).whole.length;

/** `value × 10^power`, exactly: only the point moves. */
export function shiftPoint(value: Decimal, power: number): Decimal {
  const { sign, whole, fraction } = partsOf(value);
  const digits = whole + fraction;
  const point = whole.length + power;
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
  const at = Math.max(point, 1);
  const left = padded.slice(0, at).replace(/^0+(?=\d)/, '');
  const right = padded.slice(at).replace(/0+$/, '');
  const shifted = right === '' ? left : `${left}.${right}`;
  return decimal(shifted === '0' ? shifted : sign + shifted);
}

const LOCALE = 'en-GB';
/** The locale's own; a test holds it against `Intl`, which costs a phone 60 ms when first asked. */
const DECIMAL_POINT = '.';

let groups: Intl.NumberFormat | undefined;

/** Made when a number is long enough to need it: few on a page are. */
const inGroups = (whole: string): Intl.NumberFormatPart[] => {
  groups ??= new Intl.NumberFormat(LOCALE);
  return groups.formatToParts(BigInt(whole));
};

/** For display: groups of three with thin spaces from five digits on, a true minus sign. */
export function formatDecimal(value: string): string {
  const { sign, whole, fraction } = partsOf(value);
  const grouped =
    whole.length < 5
      ? whole
      : inGroups(whole)
          .map((part) => (part.type === 'group' ? THIN : part.value))
          .join('');
  return `${sign && '\u2212'}${grouped}${fraction && `${DECIMAL_POINT}${fraction}`}`;
}

/** `String` writes numbers far from one with an exponent; a scale has no use for more digits. */
const withoutExponent = (count: number): string =>
  new Intl.NumberFormat(LOCALE, { useGrouping: false, maximumSignificantDigits: 15 }).format(count);

/** A count of things or a place on a scale, which a float holds exactly. */
export function formatCount(count: number): string {
  const digits = String(count);
  return formatDecimal(digits.includes('e') ? withoutExponent(count) : digits);
}
