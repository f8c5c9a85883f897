/** The codebook, generated from the schemas that type and check the tables. */
import { type Column, columnsOf, type TableSchema } from '../table/table-schema';

export interface CodebookTable {
  readonly name: string;
  readonly file: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly Column[];
}

/** Tables as they are offered: downloads have columns that the record's own files lack. */
export const viewCodebook = (tables: readonly TableSchema[]): CodebookTable[] =>
  tables.map((table) => ({
    name: table.name,
    file: table.file,
    title: table.title,
    description: table.description,
    columns: columnsOf(table),
  }));
