import { expect, it } from 'vitest';
import { completeNote, type NoteFields, startNote } from '@/lib/workbench/edit-note';

const start = startNote('wire-5', 'wire', ['wire', 'wire-note']);
const filled: NoteFields = {
  ...start,
  verdict: 'agrees',
  summary: 'The almanac gives 5.1 tons.',
  source: 'Almanac',
};

it('has an id of its own and is about what it was asked for', () => {
  expect(start).toMatchObject({ id: 'wire-note-2', subject_id: 'wire-5', verdict: '' });
});

it.each<[name: string, change: Partial<NoteFields>, columns: string[]]>([
  [
    'verdict, words and source',
    { verdict: '', summary: '', source: '' },
    ['verdict', 'summary', 'source'],
  ],
  ['a number without its unit', { other_value: '5.1' as never }, ['other_unit']],
  ['a unit without its number', { other_unit: 't' }, ['other_unit']],
  ['what is no number', { other_value: '5,1' as never, other_unit: 't' }, ['other_value']],
  ['an address that would run', { url: 'javascript:alert(1)' }, ['url']],
  ['no day', { published: 'yesterday' }, ['published']],
  ['words that a spreadsheet would run', { summary: '=1+1' }, ['summary']],
])('is not complete with %s', (_, change, columns) => {
  const { row, faults } = completeNote({ ...filled, ...change });
  expect(row).toBeNull();
  expect(faults?.map(({ column }) => column)).toEqual(columns);
});

it('is complete without a number, and with number and unit', () => {
  expect(completeNote(filled).row).toEqual(filled);
  const measured = { ...filled, other_value: '5.1' as never, other_unit: 't' };
  expect(completeNote(measured).row).toEqual(measured);
});

it('keeps no space at the ends of what was typed', () => {
  const typed = { ...filled, source: ' Almanac ', summary: `${filled.summary}\u00a0` };
  expect(completeNote(typed).row).toEqual(filled);
  const { faults } = completeNote({ ...filled, source: '  ' });
  expect(faults?.map(({ column }) => column)).toEqual(['source']);
});
