import { describe, expect, it } from 'vitest';
import { checkSafeText } from '@/lib/check/check-safe-text';
import { type Changes, outcomeOf, saidBy, soundDataset } from './altered-record';

/** Cells changed in the record, and what the check says of them. */
const CASES: [changes: Changes, said: string[]][] = [
  [
    { figures: { 'cn-ru-trade-2012': { label: 'a\u200bb' } } },
    ['text/unseen-character 2:label, expected only characters that can be seen, found U+200B at 1'],
  ],
  [
    { figures: { 'cn-ru-trade-2012': { label: '=1' } } },
    [
      'text/spreadsheet-formula 2:label, expected a text that does not start with = + - @, tab or a line break, found =1',
    ],
  ],
  [{ figures: { 'cn-ru-trade-2012': { exact: 'a\u200bb' } } }, []],
  [
    { figures: { 'cn-ru-trade-2012': { label: 'China\nRussia' } } },
    ['text/line-break 2:label, expected a text of one line, found a line break or tab at 5'],
  ],
  [
    { notes: { 'japan-trade-kyodo': { summary: 'x\ty' } } },
    ['text/line-break 14:summary, expected a text of one line, found a line break or tab at 1'],
  ],
  [
    { notes: { 'japan-trade-kyodo': { summary: '@x and very much more behind it' } } },
    [
      'text/spreadsheet-formula 14:summary, expected a text that does not start with = + - @, tab or a line break, found @x and very much mor',
    ],
  ],
  [
    { articles: { 'reuters-2015-05': { caveat: 'a\u202eb' } } },
    [
      'text/unseen-character 3:caveat, expected only characters that can be seen, found U+202E at 1',
    ],
  ],
  [
    { setAsides: { 'gt-2018': { reason: '\tx' } } },
    [
      'text/spreadsheet-formula 32:reason, expected a text that does not start with = + - @, tab or a line break, found \tx',
    ],
  ],
  [
    { units: { t: { note: '-x' } } },
    [
      'text/spreadsheet-formula 6:note, expected a text that does not start with = + - @, tab or a line break, found -x',
    ],
  ],
];

it.each(CASES)('%j: %j', (changes, said) => {
  expect(saidBy(checkSafeText, changes)).toEqual(said);
});

describe('what is looked at', () => {
  const count = (changes: Changes = {}) => outcomeOf(checkSafeText, changes).lookedAt;
  const label = (words: string): Changes => ({ figures: { 'cn-ru-trade-2012': { label: words } } });
  it('is every text that is there, in tables and in charts', () => {
    const noted = count({ figures: { 'cn-ru-trade-2012': { inference: 'Words.' } } });
    expect(noted - count({ figures: { 'cn-ru-trade-2012': { inference: null } } })).toBe(1);
    const { charts } = soundDataset();
    const texts = charts.flatMap(({ title, subtitle, note, alt, labels, panels }) =>
      [
        title,
        subtitle,
        note,
        alt,
        ...Object.values(labels ?? {}),
        ...panels.map((panel) => panel.title),
      ].filter((words) => typeof words === 'string'),
    );
    expect(count() - count({ charts: [] })).toBe(texts.length);
  });
  it('is no value that its column fixes, and nothing that is quoted', () => {
    const figures = { 'cn-ru-trade-2012': { status: 'pl\u200ban' as never, prefix: '\u200b' } };
    expect(saidBy(checkSafeText, { figures })).toEqual([]);
    expect(count({ figures })).toBe(count());
  });
  it.each([
    ['A', []],
    ['a\u00ad', ['text/unseen-character']],
    ['é\n', ['text/line-break']],
    ['\n', ['text/spreadsheet-formula']],
    ['', []],
    ['“Fine”, she said', []],
  ])('%j', (words, codes) => {
    expect(outcomeOf(checkSafeText, label(words)).findings.map(({ code }) => code)).toEqual(codes);
  });
});
