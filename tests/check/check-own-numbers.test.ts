import { expect, it } from 'vitest';
import { checkOwnNumbers } from '@/lib/check/check-own-numbers';
import type { Dataset } from '@/lib/record/dataset';
import { type Changes, saidBy, soundDataset } from './altered-record';

/** Cells changed in the record, and what the check says of them. */
const CASES: [changes: Changes, said: string[]][] = [
  [
    { figures: { 'cn-ru-trade-2012': { label: 'China–Russia trade, 2013' } } },
    [
      'words/other-number 2:label, expected a date of the figures shown, of their statements or notes, found “2013”',
    ],
  ],
  [{ figures: { 'cn-ru-trade-2012': { label: 'China–Russia trade of $88 billion' } } }, []],
  [
    { figures: { 'cn-ru-trade-2012': { label: 'China–Russia trade of $89 billion' } } },
    [
      'words/other-number 2:label, expected a number of the figures shown, of their inputs or notes, found “$89 billion”',
    ],
  ],
  [
    { figures: { 'cn-ru-trade-2012': { label: 'China–Russia trade of 88 billion euros' } } },
    ['words/other-number 2:label, expected a number in USD, found “88 billion euros”'],
  ],
  [{ figures: { 'cn-ru-trade-2012': { label: 'China–Russia trade of over $88 billion' } } }, []],
  [{ figures: { 'cn-ru-trade-2012': { label: 'Trade of two countries' } } }, []],
  [
    { figures: { 'cn-ru-trade-2012': { label: 'Trade of three countries' } } },
    [
      'words/other-number 2:label, expected a number of the figures shown, of their inputs or notes, found “three”',
    ],
  ],
  [{ figures: { 'cn-ru-trade-2012': { label: 'Trade of one country' } } }, []],
  [
    { figures: { 'cn-ru-trade-2012': { label: 'Trade of 2 countries' } } },
    [
      'words/other-number 2:label, expected a number of the figures shown, of their inputs or notes, found “2”',
    ],
  ],
  [{ figures: { 'cn-ru-trade-2012': { label: 'Trade of $88.16 billion' } } }, []],
  [{ figures: { 'us-ru-trade-gap': { label: '$440 billion less $88 billion' } } }, []],
  [
    { figures: { 'us-ru-trade-gap': { label: '$320 billion less $88 billion' } } },
    [
      'words/other-number 32:label, expected a number of the figures shown, of their inputs or notes, found “$320 billion”',
    ],
  ],
  [{ figures: { 'cn-ru-trade-2012': { label: 'Trade on 19 March 2013' } } }, []],
  [
    { figures: { 'cn-ru-trade-2012': { label: 'Trade on 18 March 2013' } } },
    [
      'words/other-number 2:label, expected a date of the figures shown, of their statements or notes, found “18 March 2013”',
    ],
  ],
  [{ figures: { 'cn-ru-trade-2012': { label: 'Trade, March 2013' } } }, []],
];

it.each(CASES)('%j: %j', (changes, said) => {
  expect(saidBy(checkOwnNumbers, changes)).toEqual(said);
  const ids = Object.values(changes).flatMap((rows) => Object.keys(rows));
  expect(saidBy(checkOwnNumbers, changes, ids)).toEqual([]);
});

type Words = Partial<Pick<Dataset['charts'][number], 'title' | 'subtitle' | 'note' | 'alt'>>;

/** The first chart, of trade with three partners, with words of its own; every other is as it was. */
function ofChart(words: Words, doubted: readonly string[] = []) {
  const [first, ...rest] = soundDataset().charts;
  if (!first) throw new Error('no chart');
  const plain = { title: 'Trade', subtitle: null, note: null, alt: null, labels: {} };
  const chart = { ...first, ...plain, ...words } as typeof first;
  return saidBy(checkOwnNumbers, { charts: [chart, ...rest] }, doubted).map((said) =>
    said.replace('words/other-number null:', ''),
  );
}

const UNKNOWN = 'expected a number of the figures shown, of their inputs or notes, found';

it.each<[words: Words, said: string[]]>([
  // Numbers that state nothing.
  [{ title: 'Since World War Two, trade has grown' }, []],
  [{ title: 'At sixes and sevens over trade, for one thing' }, []],
  [{ title: 'Some partners trade more than others' }, []],
  [{ title: 'Trade, as told at 9 a.m.' }, []],
  [{ title: 'Trade, six hours later' }, []],
  [{ title: 'Trade reached a record, the largest ever' }, []],
  [{ title: 'Trade of three partners, both near' }, []],
  // Ranks and counts that state something.
  [{ title: 'Trade was the third largest' }, [`[0].title, ${UNKNOWN} “third largest”`]],
  [{ title: 'Trade of four partners' }, [`[0].title, ${UNKNOWN} “four”`]],
  [{ title: 'Trade of 3 partners' }, [`[0].title, ${UNKNOWN} “3”`]],
  // Hedges count in what states a finding.
  [{ title: 'Trade with the US was over $440 billion' }, []],
  [
    { title: 'Trade with the US was $440 billion' },
    ['[0].title, expected the hedge of the figure, whose bound is “lower”, found “$440 billion”'],
  ],
  [
    { alt: 'Trade with the US was some $440 billion' },
    [
      '[0].alt, expected the hedge of the figure, whose bound is “lower”, found “some $440 billion”',
    ],
  ],
  [{ subtitle: 'Trade with the US was $440 billion' }, []],
  [{ note: 'Trade with the US was $440 billion' }, []],
  [
    { note: 'Trade with the US was over $450 billion' },
    [`[0].note, ${UNKNOWN} “over $450 billion”`],
  ],
  // One finding a text, and each text its own.
  [
    { title: 'Trade of $1 billion and $2 billion', note: 'In 1999' },
    [
      `[0].title, ${UNKNOWN} “$1 billion”`,
      '[0].note, expected a date of the figures shown, of their statements or notes, found “1999”',
    ],
  ],
])('%j on a chart: %j', (words, said) => {
  expect(ofChart(words)).toEqual(said);
});

it('says nothing of a chart in doubt, or that shows a figure in doubt or unknown', () => {
  const title = 'Trade of $1 billion';
  expect(ofChart({ title })).toHaveLength(1);
  expect(ofChart({ title }, ['trade-partners'])).toEqual([]);
  expect(ofChart({ title }, ['cn-us-trade-2012'])).toEqual([]);
  const [first] = soundDataset().charts;
  const panels = [{ title: null, figures: ['cn-us-trade-2012', 'nobody'] }];
  const charts = [{ ...first, title, panels } as Dataset['charts'][number]];
  expect(saidBy(checkOwnNumbers, { charts })).toEqual([]);
});
