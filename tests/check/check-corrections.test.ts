import { describe, expect, it } from 'vitest';
import { checkCorrections } from '@/lib/check/check-corrections';
import { CORRECTIONS, type Correction } from '@/lib/record/correction';
import { outcomeOf, wordsOf } from './altered-record';
import { placesOf, REAL_FILES, relocked, withText } from './real-record';

const HEADER = `${Object.keys(CORRECTIONS.row.shape).join(',')}\n`;
const places = (...lines: string[]) =>
  placesOf(relocked(withText('corrections.csv', `${HEADER}${lines.join('\n')}\n`)));

const DAY = '2026-01-31';
const later = (day: string, before: string, after: string, id = 'fix-2') =>
  `${id},rosneft-base,${day},value,${before},${after},Misread.`;

describe('corrections that hold', () => {
  it.each([
    [
      'a cell that holds what the correction says',
      `fix-1,rosneft-base,${DAY},value,15000000,16000000,Misread.`,
    ],
    ['an emptied cell', `fix-1,rosneft-base,${DAY},lower,16000000,,Approximate.`],
    ['a note', `fix-1,wto-accession,${DAY},verdict,caveat,agrees,The dates agree.`],
    ['a mention set aside', `fix-1,gt-2018,${DAY},class,count,date,A year.`],
    ['an article', `fix-1,reuters-2015-05,${DAY},publisher,AFP,Reuters,See the page.`],
    ['the title of a chart', `fix-1,oil-flows,${DAY},alt,Shares.,,Generated again.`],
    ['a row withdrawn', `fix-1,rosneft-share,${DAY},id,rosneft-share,,Not in the text.`],
  ])('%s', (_what, line) => {
    expect(places(line)).toEqual([]);
  });
  it('a chain of two', () => {
    expect(
      places(
        later(DAY, '14000000', '15000000', 'fix-1'),
        later('2026-02-01', '15000000', '16000000'),
      ),
    ).toEqual([]);
  });
  it('corrections of a row withdrawn later', () => {
    expect(
      places(
        `fix-1,rosneft-share,${DAY},value,1,2,Misread.`,
        `fix-2,rosneft-share,2026-02-01,id,rosneft-share,,Not in the text.`,
      ),
    ).toEqual([]);
  });
});

/** A correction of `rosneft-base`, whose value on record is 16000000. */
const correction = (cells: Partial<Correction>): Correction => ({
  id: 'fix-1',
  subject_id: 'rosneft-base',
  corrected_on: DAY,
  column: 'value',
  before: '15000000',
  after: '16000000',
  why: 'Misread.',
  ...cells,
});

/** Cells of corrections, one after the other, and what the check says of them. */
const CASES: [what: string, corrections: Partial<Correction>[], said: string[]][] = [
  [
    'another value on record',
    [{ after: '17000000' }],
    ['not-on-record 2:after, expected "16000000", as the record has it, found "17000000"'],
  ],
  [
    'a cell that was emptied and is not empty',
    [{ after: null }],
    ['not-on-record 2:after, expected "16000000", as the record has it, found an empty cell'],
  ],
  [
    'nothing changed',
    [{ before: '16000000' }],
    ['no-change 2:after, expected another content than before, found "16000000"'],
  ],
  [
    'nothing, twice',
    [{ column: 'lower', before: null, after: null }],
    ['no-change 2:after, expected another content than before, found an empty cell'],
  ],
  [
    'an unknown subject',
    [{ subject_id: 'rosneft-bass' }],
    [
      'unknown-subject 2:subject_id, expected the id of a figure, mention, note, article or chart, found “rosneft-bass”',
    ],
  ],
  [
    'an unknown column',
    [{ column: 'valeur' }],
    ['unknown-column 2:column, expected a column of the row “rosneft-base”, found “valeur”'],
  ],
  [
    'a withdrawn id in use, and no more of its row',
    [{}, { column: 'id', before: 'rosneft-base', after: null }, { after: '1' }],
    [
      'id-reused 3:subject_id, expected no row with this id: it was withdrawn, found a row “rosneft-base”',
    ],
  ],
  [
    'an id changed',
    [{ column: 'id', before: 'rosneft-base', after: 'rosneft-bass' }],
    [
      'wrong-withdrawal 2:after, expected an empty cell: an id is withdrawn, never changed, found "rosneft-bass"',
    ],
  ],
  [
    'another id withdrawn',
    [{ subject_id: 'rosneft-share', column: 'id', before: 'rosneft-part', after: null }],
    ['wrong-withdrawal 2:before, expected rosneft-share, found "rosneft-part"'],
  ],
  [
    'no id withdrawn',
    [{ subject_id: 'rosneft-share', column: 'id', before: null, after: null }],
    ['wrong-withdrawal 2:before, expected rosneft-share, found an empty cell'],
  ],
  [
    'a chain with a gap',
    [{ before: '13000000', after: '14000000' }, { id: 'fix-2' }],
    ['broken-chain 3:before, expected "14000000", as fix-1 left it, found "15000000"'],
  ],
  [
    'a chain that goes on from an emptied cell',
    [{ before: '13000000', after: null }, { before: '14000000' }],
    ['broken-chain 3:before, expected an empty cell, as fix-1 left it, found "14000000"'],
  ],
  [
    'a chain that forgets what was there',
    [{ before: '13000000', after: '14000000' }, { before: null }],
    ['broken-chain 3:before, expected "14000000", as fix-1 left it, found an empty cell'],
  ],
  [
    'a chain out of order',
    [{ before: '14000000', after: '15000000' }, { corrected_on: '2026-01-30' }],
    ['out-of-order 3:corrected_on, expected 2026-01-31 or later, found 2026-01-30'],
  ],
  ['a chain within a day', [{ before: '14000000', after: '15000000' }, {}], []],
  ['chains of two cells', [{}, { column: 'lower', before: '16000000', after: null }], []],
  [
    'chains of two rows',
    [{}, { subject_id: 'interceptors-before', before: '31', after: '30' }],
    [],
  ],
];

it.each(CASES)('%s: %j', (_what, rows, said) => {
  const outcome = outcomeOf(checkCorrections, { corrections: rows.map(correction) });
  expect(outcome.findings.map(wordsOf)).toEqual(said.map((words) => `correction/${words}`));
  expect(outcome.lookedAt).toBe(rows.length);
});

describe('the file', () => {
  it('may be missing from a record that never was corrected', () => {
    const files = new Map(REAL_FILES);
    files.delete('corrections.csv');
    expect(placesOf(relocked(files))).toEqual([]);
  });
  it('may not vanish once the lock lists it', () => {
    const files = new Map(REAL_FILES);
    files.delete('corrections.csv');
    expect(placesOf(files)).toEqual(['lock/missing-file corrections.csv']);
  });
});
