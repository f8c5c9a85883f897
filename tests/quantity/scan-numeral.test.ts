import { describe, expect, it } from 'vitest';
import { endOfNumeral, numeralValue } from '../../lib/quantity/token/scan-numeral';

const scanned = (text: string) => {
  const numeral = text.slice(0, endOfNumeral(text, 0));
  return [numeral, numeralValue(numeral)];
};

describe('a numeral', () => {
  it.each([
    ['7', '7', '7'],
    ['1,234,567 people', '1,234,567', '1234567'],
    ['1,234.50 more', '1,234.50', '1234.50'],
    ['1 234 567.', '1 234 567', '1234567'],
    ['2 000 posts', '2 000', '2000'],
    ['1\u00a0234 x', '1\u00a0234', '1234'],
    ['1\u2009234', '1\u2009234', '1234'],
    ["1'234'567", "1'234'567", '1234567'],
    ['1,40,000 crore', '1,40,000', '140000'],
    ['12,34,567', '12,34,567', '1234567'],
    ['3.5m', '3.5', '3.5'],
    ['3·5', '3·5', '3.5'],
    ['5. Then', '5', '5'],
    ['5, 6', '5', '5'],
    ['1,2 and 3', '1', '1'],
    ['1,23', '1', '1'],
    ['1,2345', '1', '1'],
    ['1234,567', '1234', '1234'],
    ['2012 300', '2012', '2012'],
    ['007 000', '007', '007'],
    ['5 300m', '5', '5'],
    ['10 300.5', '10', '10'],
    ['1,234,56', '1,234', '1234'],
    ['1.2.3', '1.2', '1.2'],
  ])('%j is %j', (text, numeral, value) => {
    expect(scanned(text)).toEqual([numeral, value]);
  });
});
