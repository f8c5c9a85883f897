/**
 * Numerals as the continent prints them: 1.000.000 and 12,34 percent.
 *
 * Two groups behind dots cannot be an English decimal. One or two digits behind a comma may be
 * the next of a list ("1,2 and 3"), so they need a leading zero, a currency sign or a word of
 * measure beside them.
 */
import { endOfMatch } from './match-at';

/** Five groups reach 10^18; the bound keeps a hostile run of groups linear. */
const DOTTED = /\d{1,3}(?:(?:\.\d{3}){2,5}(?:,\d{1,2})?|(?:\.\d{3}){1,5},\d{1,2})(?![.,]?\d)/y;
/** Four numbers up to 255 without a leading zero: the address of a machine. */
const ADDRESS = /^(?:(?:0|[1-9]\d?|1\d\d|2[0-4]\d|25[0-5])\.){3}(?:0|[1-9]\d{0,2})$/;
const COMMA_DECIMAL = /\d{1,3},\d{1,2}(?![\d,]|\.\d)/y;
const MEASURE =
  /[ \u00a0-]?(?:%|°|(?:per ?cent|percentage|pct|thousand|million|billion|trillion|mn|bn|euros?|dollars?|pounds|kroner|kronor|zlotys?|roubles|rubles|lira|tons?|tonnes?|kilos?|kilograms?|grams?|kg|km|kilomet(?:er|re)s?|met(?:er|re)s?|hectares?|lit(?:er|re)s?|degrees|MW|GW|MWh|GWh|TWh)(?![\p{L}]))/uy;

const LIST = /^(?:[-–:/]\d| (?:and|or|to) )/;

/** End of a continental numeral that starts at `start`; `start` itself when there is none. */
export function endOfContinental(text: string, start: number): number {
  // The tail of another numeral or of a list, "1,2,3 million", starts none.
  if (/[.,]/.test(text[start - 1] ?? '') && /\d/.test(text[start - 2] ?? '')) return start;
  const dotted = text[start] === '0' ? start : endOfMatch(DOTTED, text, start);
  if (dotted > start) return ADDRESS.test(text.slice(start, dotted)) ? start : dotted;
  const comma = endOfMatch(COMMA_DECIMAL, text, start);
  if (comma === start) return start;
  // "won 6-0,6-1", "groups 0,1 and 2": scores and lists have their zeros too.
  const alone = !/[-–:/]/.test(text[start - 1] ?? '') && !LIST.test(text.slice(comma, comma + 5));
  const zero = alone && text[start] === '0' && text[start + 1] === ',';
  const money = /[€$£]/.test(text[start - 1] ?? '');
  return zero || money || endOfMatch(MEASURE, text, comma) > comma ? comma : start;
}

/** The English form of a continental numeral; null for any other. */
export function plainContinental(numeral: string): string | null {
  return /^\d{1,3}(?:(?:\.\d{3}){2,}|(?:\.\d{3})*,\d{1,2})$/.test(numeral)
    ? numeral.replaceAll('.', '').replace(',', '.')
    : null;
}
