import { expect, it } from 'vitest';
import { withRecheck } from '@/lib/check/verify/fold-findings';
import type { VerifiedRow } from '@/lib/check/verify/verify-row';
import type { Finding } from '@/lib/table/finding';

const finding = (code: string, column: string | null, parts: Partial<Finding> = {}): Finding => ({
  code,
  file: 'figures.csv',
  row: 2,
  column,
  subject: 'oil',
  expected: `${code} wanted`,
  found: `${code} found`,
  cure: 'Mend it.',
  ...parts,
});

const rowWith = (changed: readonly string[], findings: readonly Finding[]): VerifiedRow => ({
  row: 2,
  id: 'oil',
  verdict: 'changed',
  changed,
  findings,
});

const CHANGED = finding('verify/changed', 'value');
const said = (row: VerifiedRow) => row.findings.map(({ code, hint }) => [code, hint]);

it('leaves a row alone that the articles say nothing against', () => {
  const row = rowWith(['value'], [CHANGED]);
  expect(withRecheck(row, [])).toBe(row);
});

it('adds what the articles say to a row that does not differ', () => {
  const row = rowWith([], [finding('verify/remark', null)]);
  expect(said(withRecheck(row, [finding('value/mismatch', 'value')]))).toEqual([
    ['verify/remark', undefined],
    ['value/mismatch', undefined],
  ]);
});

it('puts what the articles say of the changed cell in the place of the difference', () => {
  const [first, ...more] = withRecheck(rowWith(['value'], [CHANGED]), [
    finding('value/mismatch', 'value', { hint: 'as read from the quote' }),
  ]).findings;
  expect(more).toEqual([]);
  expect(first).toMatchObject({
    code: 'value/mismatch',
    hint: 'The record has verify/changed wanted. As read from the quote.',
  });
});

it('keeps a difference that is explained by itself, and says the rest behind it', () => {
  const damaged = finding('verify/spreadsheet-date', 'value', { hint: 'a spreadsheet did it' });
  expect(said(withRecheck(rowWith(['value'], [damaged]), [finding('x/one', 'value')]))).toEqual([
    [
      'verify/spreadsheet-date',
      'A spreadsheet did it. The article says otherwise: value, expected x/one wanted, found x/one found.',
    ],
  ]);
});

it.each([
  [{}, 'The article has what is expected.'],
  [{ expected: 'words' }, 'The article says otherwise: expected words.'],
  [{ column: 'unit' }, 'The article says otherwise: unit, expected "1.1194", found "1.11940".'],
  [{ found: '"1"' }, 'The article says otherwise: value, expected "1.1194", found "1".'],
])('says nothing of a damaged cell twice: %j', (parts, words) => {
  const cells = { expected: '"1.1194"', found: '"1.11940"' };
  const damaged = finding('verify/damaged', 'value', { ...cells, hint: 'it is damaged' });
  const against = finding('x/one', 'value', { ...cells, ...parts });
  expect(said(withRecheck(rowWith(['value'], [damaged]), [against]))).toEqual([
    ['verify/damaged', `It is damaged. ${words}`],
  ]);
});

it('says nothing twice in the place of a difference, in whichever quotation marks', () => {
  const changed = finding('verify/changed', 'value', { expected: '"5"', found: '"6"' });
  const against = finding('x/one', 'value', { expected: '“5”', found: '6' });
  const more = finding('x/two', 'value', { expected: 'five', found: '6' });
  expect(said(withRecheck(rowWith(['value'], [changed]), [against, more]))).toEqual([
    ['x/one', 'The record has what is expected. The article says otherwise: expected five.'],
  ]);
});

it('tells with the first difference what is said of other columns, once', () => {
  const unit = finding('verify/changed', 'unit');
  const row = rowWith(['value', 'unit'], [CHANGED, finding('verify/remark', 'id'), unit]);
  const against = [finding('x/row', null), finding('x/unit', 'unit'), finding('x/second', 'unit')];
  expect(said(withRecheck(row, against))).toEqual([
    [
      'verify/changed',
      'The article says otherwise: row, expected x/row wanted, found x/row found.',
    ],
    [
      'x/unit',
      'The record has verify/changed wanted. The article says otherwise: unit, expected x/second wanted, found x/second found.',
    ],
    ['verify/remark', undefined],
  ]);
});

it('has no hint where there is nothing to add', () => {
  const other = finding('verify/changed', 'unit');
  const [, second] = withRecheck(rowWith(['value', 'unit'], [CHANGED, other]), [
    finding('x/value', 'value'),
  ]).findings;
  expect(second).toEqual(other);
});
