/** Tables as Parquet, for engines that read the file in place. Exact decimals stay exact: texts. */
import { type BasicType, type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';
import { EDITION } from '../record/edition';
import { type Column, columnsOf } from '../table/table-schema';
import type { DataTable } from './data-tables';

/**
 * A decimal of Parquet has one scale for the whole column, and stated values run from 0.2 to
 * 335,820,000,000: beside the exact text stands the same number as a double, for computing.
 */
const FLOAT_SUFFIX = '_float64';

/** What every codebook says of the columns that stand in no schema. */
export const DOUBLES =
  'In Parquet each column of type number holds texts, exact, and beside it stands the same as a double, its name ending in _float64, for computing.';

const isNumber = ({ type }: Column) => type === 'number';
export const hasDoubles = ({ schema }: DataTable): boolean => columnsOf(schema).some(isNumber);

const typeOf = ({ type }: Column): BasicType => (type === 'integer' ? 'INT32' : 'STRING');

function sourcesOf(column: Column, rows: DataTable['rows']): ColumnSource[] {
  const data = rows.map((row) => row[column.name] ?? null);
  const exact: ColumnSource = {
    name: column.name,
    data,
    type: typeOf(column),
    nullable: !column.required,
  };
  if (!isNumber(column)) return [exact];
  const floats = data.map((text) => (text === null ? null : Number(text)));
  return [
    exact,
    { name: column.name + FLOAT_SUFFIX, data: floats, type: 'DOUBLE', nullable: true },
  ];
}

/** A column that has one value in all rows and stands in the name of the file's folder. */
export interface Partition {
  readonly column: string;
  readonly value: string;
}

/** A part states its partition as metadata, so that a file saved without its folder still names it. */
export function parquetOf({ schema, rows }: DataTable, partition?: Partition): Uint8Array {
  const columns = columnsOf(schema).filter(({ name }) => name !== partition?.column);
  const bytes = parquetWriteBuffer({
    columnData: columns.flatMap((column) => sourcesOf(column, rows)),
    kvMetadata: [
      { key: 'title', value: `${EDITION.title}: ${schema.title}` },
      { key: 'version', value: EDITION.version },
      { key: 'license', value: EDITION.license.path },
      ...(partition ? [{ key: 'partition', value: `${partition.column}=${partition.value}` }] : []),
      ...columns.map(({ name, description }) => ({
        key: `column.${name}`,
        value: description,
      })),
      ...columns.filter(isNumber).map(({ name }) => ({
        key: `column.${name}${FLOAT_SUFFIX}`,
        value: `The same as ${name}, as a double, for computing; ${name} is exact.`,
      })),
    ],
    createdBy: EDITION.name,
  });
  return new Uint8Array(bytes);
}
