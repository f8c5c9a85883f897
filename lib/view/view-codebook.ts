/** The codebook, generated from the schemas that type and check the record. */
import { ARTICLES } from '../record/article';
import { FIGURES } from '../record/figure';
import { NOTES } from '../record/note';
import { SET_ASIDES } from '../record/set-aside';
import { UNITS } from '../record/unit';
import { type Column, columnsOf, type TableSchema } from '../table/table-schema';

export interface CodebookTable {
  readonly name: string;
  readonly file: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly Column[];
}

const TABLES: readonly TableSchema[] = [FIGURES, SET_ASIDES, NOTES, ARTICLES, UNITS];

export const viewCodebook = (): CodebookTable[] =>
  TABLES.map((table) => ({
    name: table.name,
    file: table.file,
    title: table.title,
    description: table.description,
    columns: columnsOf(table),
  }));
