/** The one description of a table: types, codebook, data package and checks are made from it. */
import { z } from 'zod';
import type { ColumnMeta } from './cell';

export interface ForeignKey {
  readonly column: string;
  /** Table and column pointed at. */
  readonly table: string;
  readonly references: string;
}

export interface TableSchema<Shape extends z.ZodRawShape = z.ZodRawShape> {
  readonly name: string;
  /** File name below the data folder. */
  readonly file: string;
  readonly title: string;
  readonly description: string;
  readonly primaryKey: string;
  readonly foreignKeys: readonly ForeignKey[];
  /** Columns in file order. */
  readonly row: z.ZodObject<Shape>;
}

export type RowOf<Table> =
  Table extends TableSchema<infer Shape> ? Readonly<z.output<z.ZodObject<Shape>>> : never;

interface TableDefinition<Shape extends z.ZodRawShape> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly primaryKey: keyof Shape & string;
  readonly foreignKeys?: readonly ForeignKey[];
  readonly columns: Shape;
}

export function defineTable<Shape extends z.ZodRawShape>(
  definition: TableDefinition<Shape>,
): TableSchema<Shape> {
  const { columns, foreignKeys = [], ...rest } = definition;
  return { ...rest, file: `${rest.name}.csv`, foreignKeys, row: z.strictObject(columns) };
}

export interface Column extends ColumnMeta {
  readonly name: string;
  readonly required: boolean;
}

/** Column descriptions in file order. Throws when a column was declared without description. */
export function columnsOf(table: TableSchema): Column[] {
  return Object.entries(table.row.shape).map(([name, codec]) => {
    const meta = (codec as z.ZodType).meta() as ColumnMeta | undefined;
    if (!meta?.description) throw new Error(`column without description: ${table.name}.${name}`);
    return { ...meta, name, required: !(codec as z.ZodType).safeParse('').success };
  });
}
