import { expect, it } from 'vitest';
import { checkReferences } from '@/lib/check/check-references';
import { type Changes, outcomeOf, saidBy } from './altered-record';

/** Cells changed in the record, and what the check says of them. */
const CASES: [changes: Changes, said: string[]][] = [
  [
    { figures: { 'cn-ru-trade-2012': { article_id: 'nowhere' } } },
    ['reference/unknown 2:article_id, expected the id of an article on record, found “nowhere”'],
  ],
  [
    { figures: { 'cn-ru-trade-2012': { unit: 'XXX' } } },
    ['reference/unknown 2:unit, expected the id of a unit on record, found “XXX”'],
  ],
  [
    { figures: { 'cn-ru-trade-2012': { unit: 'XXX' }, 'cn-us-trade-2012': { unit: 'XXX' } } },
    [
      'reference/unknown 2:unit, expected the id of a unit on record, found “XXX” (and in 1 other cell)',
    ],
  ],
  [
    { figures: { 'railway-offer-usd': { conversion_of: 'nobody' } } },
    ['reference/unknown 22:conversion_of, expected the id of a figure on record, found “nobody”'],
  ],
  [
    { figures: { 'us-ru-trade-gap': { formula: 'nobody - cn-ru-trade-2012' } } },
    ['reference/unknown 32:formula, expected the id of a figure on record, found “nobody”'],
  ],
  [
    { notes: { 'wto-accession': { subject_id: 'nobody' } } },
    [
      'reference/unknown 24:subject_id, expected the id of a figure, set-aside mention or article on record, found “nobody”',
    ],
  ],
  [{ notes: { 'wto-accession': { subject_id: 'reuters-2015-05' } } }, []],
  [{ notes: { 'wto-accession': { subject_id: 'cn-ru-trade-2012' } } }, []],
  [
    { setAsides: { 'gt-2018': { article_id: 'nowhere' } } },
    ['reference/unknown 32:article_id, expected the id of an article on record, found “nowhere”'],
  ],
  [
    { notes: { 'japan-trade-kyodo': { other_unit: 'XXX' } } },
    ['reference/unknown 14:other_unit, expected the id of a unit on record, found “XXX”'],
  ],
];

it.each(CASES)('%j: %j', (changes, said) => {
  expect(saidBy(checkReferences, changes)).toEqual(said);
});

it('says that a unit may be added', () => {
  const changes: Changes = { figures: { 'cn-ru-trade-2012': { unit: 'ton' } } };
  expect(outcomeOf(checkReferences, changes).findings.map(({ cure }) => cure)).toEqual([
    'Use a code of units.csv, or add a row for the unit there.',
  ]);
});
