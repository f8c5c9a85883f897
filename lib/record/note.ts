import { choice, id, optionalDecimal, optionalRuledText, optionalText, text } from '../table/cell';
import { defineTable, type RowOf } from '../table/table-schema';
import { isEdtf } from './edtf-date';

/** `conflict`: another source gives another amount or currency for the same thing; the figure is flagged wherever it is shown. */
export const VERDICTS = ['agrees', 'caveat', 'conflict', 'different-measure'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const NOTES = defineTable({
  name: 'notes',
  title: 'What other sources say',
  description:
    'Caveats and corroboration per figure, in the project’s own words. A note never changes a figure: the record keeps what was printed.',
  primaryKey: 'id',
  foreignKeys: [{ column: 'other_unit', table: 'units', references: 'code' }],
  columns: {
    id: id('Name of the note; never reused.'),
    subject_id: id('Figure, set-aside mention or article that the note is about.'),
    verdict: choice(
      VERDICTS,
      'agrees; caveat: limits how the figure may be read; conflict: another source gives another amount or currency for the same thing; different-measure: near, but not comparable.',
    ),
    summary: text('What the other source says, in the project’s own words.'),
    other_value: optionalDecimal('The other source’s number, exact decimal in base units.'),
    other_unit: optionalText('Unit code of that number.'),
    source: text('Who publishes the other source.'),
    url: optionalRuledText(
      'an http or https address',
      (cell) => /^https?:\/\//.test(cell) && URL.canParse(cell),
      'Address of the other source, as seen; empty when none is known.',
      { format: 'URI' },
    ),
    published: optionalRuledText(
      'a date in EDTF',
      isEdtf,
      'When the other source was published; empty when not known.',
      { format: 'EDTF' },
    ),
  },
});

export type Note = RowOf<typeof NOTES>;
