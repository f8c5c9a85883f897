import { describe, expect, it } from 'vitest';
import { spreadsheetDamage } from '@/lib/table/spreadsheet-damage';

/** What a spreadsheet makes of cells, and cells that look alike and are what somebody wrote. */
const CASES: Record<string, [damaged: string[], sound: string[]]> = {
  'long numbers': [
    ['8.8E+10', '8,8E+10', '1e5', '-1.5e-3', '+9E12', '1.12345E+11', '8E10'],
    ['88E+10', 'x8.8E+10', '8.8E+10x', '8.E+10', 'E+10', '8.8E', '8.8E+', '8.8', 'xE5', '1ex'],
  ],
  'thousands marks': [
    ['1,000', '88,000,000', '-1,000', '1.000.000', "1'000", '1 000', '1\u00a0000', '1\u202f000.55'],
    ['1x000', '1,0000,', 'x1,000', '1,00x', '1 000 00', '1000 000,'],
  ],
  'a decimal comma': [
    ['1,5', '-1,5', '1234,5678', '12,34'],
    ['1,', ',5', 'x1,5', '1,5x', '--1,5', 'a,b', '1,b', 'a,1'],
  ],
  'an error value': [
    ['#NAME?', '#REF!', '#VALUE!', '#DIV/0!', '#N/A', '#NUM!', '#NULL!'],
    ['#NAME', 'x#REF!', '#REF!x', '#N', '#1'],
  ],
  'a column too narrow': [
    ['##', '########'],
    ['#', 'x##', '##x'],
  ],
  'a date rewritten': [
    ['06.05.2015', '5/6/15', '5-6-2015', '12/31/99'],
    ['006.05.2015', '6.5.2', 'x6.5.2015', '6.5.2015x', '6 5 2015', '6.505.2015', '6.5.20155'],
  ],
  'took for a date': [
    ['1-Mar', '12-Mar', '1-Mar-13', '1-Mar-2013'],
    [
      '1-mar',
      '1-March',
      '123-Mar',
      'x1-Mar',
      '1-Marx',
      'Mar-13',
      '1-Mar-1',
      '1-Mar-20133',
      '1-MAR',
    ],
  ],
  'word for no value': [
    ['NaN', 'null', 'NULL', 'None', 'undefined', 'inf', 'Infinity', '-Infinity'],
    ['nan', 'xNaN', 'NaNs', 'info', '-inf', 'none'],
  ],
  'a truth value': [
    ['TRUE', 'FALSE'],
    ['true', 'xTRUE', 'TRUEx', 'FALSEHOOD'],
  ],
};

describe.each(Object.entries(CASES))('%s', (words, [damaged, sound]) => {
  it.each(damaged)('%j', (cell) => {
    expect(spreadsheetDamage(cell)).toContain(words);
  });
  it.each(sound)('not %j', (cell) => {
    expect(spreadsheetDamage(cell) ?? '').not.toContain(words);
  });
});

it('nothing else is damage', () => {
  for (const cell of ['', '#', '88000000000', '0.5', '2015-05-06', 'over', '#x#'])
    expect(spreadsheetDamage(cell)).toBeNull();
});

it('does not look at what is longer than any number', () => {
  expect(spreadsheetDamage(`1,${'5'.repeat(58)}`)).toContain('decimal comma');
  expect(spreadsheetDamage(`1,${'5'.repeat(59)}`)).toBeNull();
});
