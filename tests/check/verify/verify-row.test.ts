import { describe, expect, it } from 'vitest';
import {
  cellsByName,
  createRowTyper,
  DIFFERS_BY_SITE,
  NO_VERDICTS,
  referenceOf,
  verifyRow,
} from '@/lib/check/verify/verify-row';
import { FIGURES } from '@/lib/record/figure';
import { cellsOf } from '@/lib/table/write-table';
import { soundDataset } from '../altered-record';

const { figures } = soundDataset();
const header = Object.keys(FIGURES.row.shape);
const typeRow = createRowTyper('mine.csv');
const [figure] = figures;
if (!figure) throw new Error('the record is empty');

/** The cells of the first figure with some changed, as row 7 of a file. */
function verify(changes: Readonly<Record<string, string>>, names = header) {
  const own = cellsByName(header, cellsOf(FIGURES, figure as never));
  const record = names.map((name) => changes[name] ?? own.get(name) ?? '');
  return verifyRow('mine.csv', 7, names, record, referenceOf(FIGURES, figures), typeRow);
}
const placesOf = ({ verified }: ReturnType<typeof verify>) =>
  verified.findings.map(({ code, row, column, subject }) => `${code} ${row}:${column} ${subject}`);

describe('what rows are held against', () => {
  it('is every row by its id, with its cells as they are written', () => {
    const { columns, rows } = referenceOf(FIGURES, figures);
    expect(columns).toEqual(header);
    expect([...rows.keys()]).toEqual(figures.map(({ id }) => id));
    expect([...(rows.get(figure.id)?.entries() ?? [])]).toEqual(
      cellsOf(FIGURES, figure).map((cell, at) => [header[at], cell]),
    );
  });
  it('leaves out columns that differ from place to place, of which there is one', () => {
    const { columns, rows } = referenceOf(FIGURES, figures, new Set(['label']));
    expect(columns).toContain('label');
    expect(rows.get(figure.id)?.has('label')).toBe(false);
    expect(rows.get(figure.id)?.size).toBe(header.length - 1);
    expect([...DIFFERS_BY_SITE]).toEqual(['page']);
  });
});

it('cells are found by the names of their columns, those that a row lacks being empty', () => {
  expect([...cellsByName(['id', 'label'], ['one'])]).toEqual([
    ['id', 'one'],
    ['label', ''],
  ]);
});

it('counting verdicts begins with none', () => {
  expect(NO_VERDICTS).toEqual({ same: 0, changed: 0, new: 0, twice: 0, unreadable: 0 });
});

describe('one row', () => {
  it('is the same', () => {
    expect(verify({})).toEqual({
      verified: { row: 7, id: figure.id, verdict: 'same', changed: [], findings: [] },
      figure,
    });
  });
  it('is changed: a cell that differs and is malformed is one mistake', () => {
    const changed = verify({ label: 'Mine', value: 'eighty', start: '12' });
    expect(changed.verified).toMatchObject({
      verdict: 'changed',
      changed: ['label', 'value', 'start'],
    });
    expect(placesOf(changed)).toEqual([
      `verify/changed 7:label ${figure.id}`,
      `verify/changed 7:value ${figure.id}`,
      `verify/changed 7:start ${figure.id}`,
    ]);
    expect(changed.figure).toBeNull();
    for (const finding of changed.verified.findings) expect(finding).not.toHaveProperty('hint');
  });
  it('is changed in one cell, and another no longer fits', () => {
    const found = verify({ status: 'derived' });
    expect(found.verified.changed).toEqual(['status']);
    expect(found.verified.findings.length).toBeGreaterThan(1);
    expect(found.verified.findings[0]).toMatchObject({ code: 'verify/changed', column: 'status' });
  });
  it('is new: what its cells do not hold is found', () => {
    const found = verify({ id: 'mine', unit: '' });
    expect(found.verified).toMatchObject({ id: 'mine', verdict: 'new', changed: [] });
    expect(found.verified.findings.map(({ column }) => column)).toContain('unit');
    expect(verify({ id: 'mine' }).verified.findings).toEqual([]);
  });
  it.each([
    ['of a known id', figure.id, figure.id],
    ['without an id', '', null],
  ])('%s is unreadable when it has fewer cells than names', (_name, id, subject) => {
    const { verified, figure: none } = verifyRow(
      'mine.csv',
      7,
      header,
      [id, 'a label'],
      referenceOf(FIGURES, figures),
      typeRow,
    );
    expect(none).toBeNull();
    expect(verified).toMatchObject({ row: 7, id, verdict: 'unreadable', changed: [] });
    expect(verified.findings).toEqual([
      expect.objectContaining({
        code: 'verify/row-length',
        file: 'mine.csv',
        row: 7,
        column: null,
        subject,
        expected: `${header.length} cells`,
        found: '2 cells',
      }),
    ]);
  });
  it('without a column of the record: the column’s cell counts as empty', () => {
    const names = header.filter((name) => name !== 'unit');
    const { verified } = verify({ id: 'mine' }, names);
    expect(verified.findings.map(({ column }) => column)).toContain('unit');
  });
});
