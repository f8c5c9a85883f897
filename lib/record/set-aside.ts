import { MENTION_CLASSES } from '../quantity/mention';
import { choice, id, integer, optionalRuledText, optionalText, text } from '../table/cell';
import { defineTable, type RowOf } from '../table/table-schema';
import { isEdtf } from './edtf-date';

export const SET_ASIDES = defineTable({
  name: 'set-aside',
  title: 'Numbers set aside',
  description:
    'Every number mention of an article that is no figure: what it is and why it is not one.',
  primaryKey: 'id',
  foreignKeys: [{ column: 'article_id', table: 'articles', references: 'id' }],
  columns: {
    id: id('Name of the mention; never reused.'),
    article_id: id('Article.', { property: 'http://www.w3.org/ns/prov#wasQuotedFrom' }),
    class: choice(
      MENTION_CLASSES,
      'What the words are: date, name part, idiom, rank, count, …; figure: an amount that is set aside all the same, for the reason given.',
    ),
    exact: text('The words, character for character.', {
      property: 'http://www.w3.org/ns/oa#exact',
    }),
    start: integer('Start in Unicode code points, from 0.', {
      property: 'http://www.w3.org/ns/oa#start',
    }),
    end: integer('End in Unicode code points, exclusive.', {
      property: 'http://www.w3.org/ns/oa#end',
    }),
    whole_text: optionalText('The whole name or phrase that the words are part of.'),
    time_period: optionalRuledText(
      'a date or period in EDTF',
      isEdtf,
      'Dates: what the words resolve to.',
      { format: 'EDTF' },
    ),
    reason: text('Why it is not a figure; for dates, how they were resolved.'),
  },
});

export type SetAside = RowOf<typeof SET_ASIDES>;
