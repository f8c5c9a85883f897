/** Work in progress as text, for the browser's storage or a file, and back, distrusted. */
import { z } from 'zod';
import { ARTICLES } from '../record/article';
import { DRAFTS } from '../record/draft';
import { FIGURES } from '../record/figure';
import { NOTES } from '../record/note';
import { SET_ASIDES } from '../record/set-aside';
import { columnsOf, type RowOf, type TableSchema } from '../table/table-schema';
import { indexCodePoints } from '../text/code-points';
import { isVerbatim } from '../text/locate-quote';
import { ARTICLE_MAX_BYTES } from './bundle-format';
import { trimTexts } from './trim-texts';
import type { Workbench } from './workbench-state';

const FORMAT = 'figures-of-record/workbench-1';
const ROWS_MAX = 200_000;

/** Rows that the table's own codecs would write; space at the ends of cells was once let in. */
export const rowSchema = <Table extends TableSchema>(table: Table) =>
  z.preprocess(
    (row) => (typeof row === 'object' && row !== null ? trimTexts(row) : row),
    z.custom<RowOf<Table>>((row) => table.row.safeEncode(row as never).success),
  );

/** A figure under way: its columns, each a text, a number or empty. */
const COLUMNS = columnsOf(FIGURES).map(({ name }) => name);
const cell = z.union([z.string().max(20_000), z.number(), z.null()]);
const fieldsSchema = z.strictObject(Object.fromEntries(COLUMNS.map((name) => [name, cell])));

const savedSchema = z.strictObject({
  format: z.literal(FORMAT),
  article: rowSchema(ARTICLES),
  text: z.string().max(ARTICLE_MAX_BYTES),
  drafts: z.array(rowSchema(DRAFTS)).max(ROWS_MAX),
  disposals: z
    .array(
      z.discriminatedUnion('kind', [
        z.strictObject({ draft: z.string(), kind: z.literal('figure'), fields: fieldsSchema }),
        z.strictObject({
          draft: z.string(),
          kind: z.literal('set-aside'),
          row: rowSchema(SET_ASIDES),
        }),
      ]),
    )
    .max(ROWS_MAX),
  derived: z.array(fieldsSchema).max(ROWS_MAX),
  notes: z.array(rowSchema(NOTES)).max(ROWS_MAX),
});

export const saveWorkbench = (bench: Workbench): string =>
  JSON.stringify({ format: FORMAT, ...bench });

function parse(saved: string): unknown {
  try {
    return JSON.parse(saved);
  } catch {
    return null;
  }
}

/** Null when the text is no saved work, or its drafts are not those of its article. */
export function restoreWorkbench(saved: string): Workbench | null {
  const read = savedSchema.safeParse(parse(saved));
  if (!read.success) return null;
  const { format: _, ...bench } = read.data;
  const ids = new Set(bench.drafts.map(({ id }) => id));
  const indexed = { text: bench.text, index: indexCodePoints(bench.text) };
  const fits =
    ids.size === bench.drafts.length &&
    bench.drafts.every((draft) => isVerbatim(indexed, draft.exact, draft)) &&
    bench.disposals.every(({ draft }) => ids.has(draft));
  return fits ? (bench as unknown as Workbench) : null;
}
