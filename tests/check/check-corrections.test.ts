import { describe, expect, it } from 'vitest';
import { CORRECTIONS } from '@/lib/record/correction';
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

describe('corrections that do not', () => {
  const at = (code: string, column: string, row = 2) => [
    `correction/${code} corrections.csv:${row}:${column}`,
  ];
  it.each<[string, string, string[]]>([
    ['another value on record', later(DAY, '16000000', '17000000'), at('not-on-record', 'after')],
    ['nothing changed', later(DAY, '16000000', '16000000'), at('no-change', 'after')],
    [
      'an unknown subject',
      `fix-1,rosneft-bass,${DAY},value,1,2,Misread.`,
      at('unknown-subject', 'subject_id'),
    ],
    [
      'an unknown column',
      `fix-1,rosneft-base,${DAY},valeur,1,2,Misread.`,
      at('unknown-column', 'column'),
    ],
    [
      'a withdrawn id in use',
      `fix-1,rosneft-base,${DAY},id,rosneft-base,,Not in the text.`,
      at('id-reused', 'subject_id'),
    ],
    [
      'an id changed',
      `fix-1,rosneft-base,${DAY},id,rosneft-base,rosneft-bass,Better name.`,
      at('wrong-withdrawal', 'after'),
    ],
    [
      'another id withdrawn',
      `fix-1,rosneft-share,${DAY},id,rosneft-part,,Not in the text.`,
      at('wrong-withdrawal', 'before'),
    ],
  ])('%s', (_what, line, expected) => {
    expect(places(line)).toEqual(expected);
  });
  it('a chain with a gap', () => {
    expect(
      places(
        later(DAY, '13000000', '14000000', 'fix-1'),
        later('2026-02-01', '15000000', '16000000'),
      ),
    ).toEqual(at('broken-chain', 'before', 3));
  });
  it('a chain out of order', () => {
    expect(
      places(
        later(DAY, '14000000', '15000000', 'fix-1'),
        later('2026-01-30', '15000000', '16000000'),
      ),
    ).toEqual(at('out-of-order', 'corrected_on', 3));
  });
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
