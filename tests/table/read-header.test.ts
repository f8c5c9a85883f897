import { expect, it } from 'vitest';
import { id, optionalText } from '@/lib/table/cell';
import { findHeaderFault } from '@/lib/table/read-header';
import { defineTable } from '@/lib/table/table-schema';

const faultOf = (header: string) => {
  const columns = {
    id: id('Name.'),
    kind: optionalText('Kind.'),
    value: optionalText('Value.'),
    place: optionalText('Place.'),
  };
  const definition = { name: 'sample', title: 'Sample', description: 'Small.', columns };
  const table = defineTable({ ...definition, primaryKey: 'id' });
  return findHeaderFault(table, 'mine.csv', header.split(','));
};

it('accepts the columns of the schema in their order', () => {
  expect(faultOf('id,kind,value,place')).toBeNull();
});

it.each([
  ['id,kind,__proto__,place', 'reserved', '__proto__', 'no such column', '"__proto__"'],
  ['constructor,kind,value,place', 'reserved', 'constructor', 'no such column', '"constructor"'],
  ['id,kind,value,prototype', 'reserved', 'prototype', 'no such column', '"prototype"'],
  ['id,kind,value,kind', 'duplicate', 'kind', 'each column once', '"kind"'],
  ['id,wert,value,place', 'renamed', 'kind', 'the column “kind”', '"wert"'],
  ['name,kind,value,place', 'renamed', 'id', 'the column “id”', '"name"'],
  ['id;kind,kind,value,place', 'renamed', 'id', 'the column “id”', '"id;kind"'],
  ['id,place', 'missing', 'kind', 'the columns kind, value', '2 columns'],
  ['id', 'missing', 'kind', 'the columns kind, value, place', '1 columns'],
  ['id,value,place,more', 'missing', 'kind', 'the columns kind', '4 columns'],
  ['id,kind,value,place,more', 'unknown', 'more', 'only columns of the codebook', '"more"'],
  ['more,id,kind,value,place', 'unknown', 'more', 'only columns of the codebook', '"more"'],
])('%s: %s column %s', (header, problem, column, expected, found) => {
  expect(faultOf(header)).toMatchObject({
    code: `table/${problem}-column`,
    file: 'mine.csv',
    row: 1,
    column,
    subject: null,
    expected,
    found,
  });
});

it('names the first column that moved', () => {
  expect(faultOf('id,value,kind,place')).toMatchObject({
    code: 'table/column-order',
    column: 'kind',
    expected: '“kind” as column 2',
    found: '"kind"',
  });
});

it.each([';', '\t', '|'])('names cells parted by %j', (delimiter) => {
  expect(faultOf(['id', 'kind'].join(delimiter))).toMatchObject({
    code: 'table/delimiter',
    column: null,
    found: JSON.stringify(`id${delimiter}kind`),
  });
});
