import { z } from 'zod';
import { id, optionalContext, optionalDecimal, ruledText, text } from '../table/cell';
import { defineTable, type RowOf } from '../table/table-schema';
import { isEdtf } from './edtf-date';

const isDay = (cell: string) => /^\d{4}-\d{2}-\d{2}$/.test(cell) && isEdtf(cell);

/** Any cell of any table as it stands in the file; a negative number is the one text that may start with “-”. */
const cellContent = (description: string) =>
  z
    .union([optionalDecimal(description), optionalContext(description)])
    .meta({ type: 'string', description }) as unknown as z.ZodType<string | null, string>;

/** Column of a correction that withdraws a whole row: its id is retired and never given again. */
export const WITHDRAWN_COLUMN = 'id';

export const CORRECTIONS = defineTable({
  name: 'corrections',
  title: 'Corrections',
  description:
    'What was corrected in the record itself after it was published: one row per cell, or per row withdrawn. The texts of the articles are never corrected.',
  primaryKey: 'id',
  columns: {
    id: id('Name of the correction; never reused.'),
    subject_id: id('Figure, set-aside mention, note, article or chart that was corrected.'),
    corrected_on: ruledText('one day, YYYY-MM-DD', isDay, 'Day of the correction.', {
      property: 'http://purl.org/dc/terms/modified',
      format: 'EDTF',
    }),
    column: text(
      'Column that was corrected; for charts the name of the field (title, subtitle, note); “id” when the whole row was withdrawn and its id retired.',
    ),
    before: cellContent('What the cell held; empty when it was empty.'),
    after: cellContent(
      'What the cell holds since; empty when it was emptied or the row withdrawn.',
    ),
    why: text('Why it was corrected, in plain words, with the source that shows it.'),
  },
});

export type Correction = RowOf<typeof CORRECTIONS>;
