import { CHANGES, MENTION_CLASSES } from '../quantity/mention';
import {
  choice,
  id,
  integer,
  optionalChoice,
  optionalDecimal,
  optionalId,
  optionalRuledText,
  optionalText,
  text,
} from '../table/cell';
import { defineTable, type RowOf } from '../table/table-schema';
import { isEdtf } from './edtf-date';
import { BOUNDS, STATUSES } from './figure';

export const PROPOSALS = ['figure', 'set-aside'] as const;

/** Waiting room of the record: optional, in no lock, on no page; empty when an article is done. */
export const DRAFTS = defineTable({
  name: 'drafts',
  title: 'Drafts',
  description:
    'Number mentions of new articles that nobody has dealt with yet, as the machine read them. No page and no download holds a draft.',
  primaryKey: 'id',
  foreignKeys: [{ column: 'article_id', table: 'articles', references: 'id' }],
  columns: {
    id: id('Name of the draft; free again when the mention is dealt with.'),
    article_id: id('Article.'),
    class: choice(MENTION_CLASSES, 'What the words were taken for.'),
    exact: text('The words, character for character.'),
    start: integer('Start in Unicode code points, from 0.'),
    end: integer('End in Unicode code points, exclusive.'),
    value: optionalDecimal('The number read, exact decimal in base units.'),
    value2: optionalDecimal('Upper end of a range.'),
    unit: optionalText('Unit code read.'),
    bound: optionalChoice(BOUNDS, 'How the hedge limits the number.'),
    hedge_text: optionalText('The hedge as printed.'),
    change: optionalChoice(CHANGES, 'Whether the number is a level or the size of a change.'),
    time_period: optionalRuledText('a date or period in EDTF', isEdtf, 'When it holds.', {
      format: 'EDTF',
    }),
    period_text: optionalText('The period as printed.'),
    period_basis: optionalText('How the period was resolved from the words.'),
    whole_text: optionalText('The whole name or phrase that the words are part of.'),
    conversion_of: optionalId('The draft that states the same amount in another unit.'),
    status: optionalChoice(STATUSES, 'Outcome, plan, target or offer, by the verbs around it.'),
    attribution: text('Proposed chain of voices, from the article back to the origin.'),
    proposal: choice(PROPOSALS, 'What is proposed: a figure, or to set it aside.'),
    reason: text('Why it is proposed, in plain words.'),
  },
});

export type Draft = RowOf<typeof DRAFTS>;
