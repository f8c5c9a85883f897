import { describe, expect, it } from 'vitest';
import { CORRECTIONS } from '@/lib/record/correction';
import { readTableText } from '@/lib/table/read-table';
import { columnsOf } from '@/lib/table/table-schema';
import { writeTable } from '@/lib/table/write-table';

const HEADER = 'id,subject_id,corrected_on,column,before,after,why\n';
const rowsOf = (line: string) => readTableText(CORRECTIONS, `${HEADER}${line}\n`);

describe('a row of corrections.csv', () => {
  it.each([
    ['a number', '16000000', '15000000'],
    ['a negative number', '5', '-5'],
    ['words', 'over', 'at least'],
    ['an emptied cell', 'over', ''],
    ['a filled cell', '', 'over'],
  ])('holds %s and is written back as it was', (_name, before, after) => {
    const line = `fix-1,rosneft-base,2026-01-31,value,${before},${after},Misread.`;
    const { rows, findings } = rowsOf(line);
    expect(findings).toEqual([]);
    expect([rows[0]?.before ?? '', rows[0]?.after ?? '']).toEqual([before, after]);
    expect(writeTable(CORRECTIONS, rows)).toBe(`${HEADER}${line}\n`);
  });
  it.each([
    ['a formula', 'fix-1,a,2026-01-31,value,1,=1+1,Misread.', 'after'],
    ['a leading hyphen before words', 'fix-1,a,2026-01-31,label,-x,y,Misread.', 'before'],
    ['a day that does not exist', 'fix-1,a,2026-02-30,value,1,2,Misread.', 'corrected_on'],
    ['a month without day', 'fix-1,a,2026-02,value,1,2,Misread.', 'corrected_on'],
    ['no reason', 'fix-1,a,2026-01-31,value,1,2,', 'why'],
    ['no column', 'fix-1,a,2026-01-31,,1,2,Misread.', 'column'],
  ])('refuses %s', (_name, line, column) => {
    expect(rowsOf(line).findings.map((finding) => finding.column)).toEqual([column]);
  });
  it('may be absent: a record without corrections has the header alone', () => {
    expect(readTableText(CORRECTIONS, HEADER)).toEqual({ rows: [], findings: [] });
  });
  it('describes every column for the codebook', () => {
    expect(columnsOf(CORRECTIONS).map((column) => [column.name, column.type])).toEqual([
      ['id', 'string'],
      ['subject_id', 'string'],
      ['corrected_on', 'string'],
      ['column', 'string'],
      ['before', 'string'],
      ['after', 'string'],
      ['why', 'string'],
    ]);
  });
});
