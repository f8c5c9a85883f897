import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readQuantities } from '@/lib/quantity/read-quantities';
import { DRAFTS } from '@/lib/record/draft';
import { SET_ASIDES } from '@/lib/record/set-aside';
import { readTableText } from '@/lib/table/read-table';
import { writeTable } from '@/lib/table/write-table';
import { indexCodePoints } from '@/lib/text/code-points';
import { isVerbatim, occurrencesOf } from '@/lib/text/locate-quote';
import { idGiver } from '@/lib/workbench/name-ids';
import { proposeAttribution } from '@/lib/workbench/propose-attribution';
import { proposeDrafts } from '@/lib/workbench/propose-drafts';
import { proposeQuote } from '@/lib/workbench/propose-quote';
import { proposeFigure, proposeSetAside } from '@/lib/workbench/propose-rows';
import { proposeStatus } from '@/lib/workbench/propose-status';
import { HALLOWAY_TEXT } from './halloway';

it.each([
  ['Trade grew 5 percent, the statistics office said on Monday.', 'statistics office'],
  [
    'Foreign policy adviser Yuri Ushakov said on May 6 that 300 were offered.',
    'Foreign policy adviser Yuri Ushakov',
  ],
  [
    'At least 26 will call, according to the harbour master, Ivo Lenz; 60 could.',
    'harbour master, Ivo Lenz',
  ],
  ['Prices rose 3 percent, according to the Xinhua News Agency.', 'Xinhua News Agency'],
  ['"Some of these are wishes," said Petra Voss, who advises 12 growers.', 'Petra Voss'],
  ['Trade lags behind, Razov noted, which hit $440 billion in 2012.', 'Razov'],
  ['Exports rise in 2 years, Reuters cited sources as reporting Thursday.', 'Reuters › sources'],
  [
    'Bankers close to the talks, citing a draft agreement, said 20 years.',
    'Bankers close to the talks › draft agreement',
  ],
  [
    'Such acts count, Alexander Lomanov, chief researcher at an institute, said in 2013.',
    'Alexander Lomanov',
  ],
  ['Trade reached $88 billion in 2012.', null],
  ['The target is 6 million, he added, but names no date.', null],
])('proposes who speaks: %s', (sentence, voices) => {
  expect(proposeAttribution('The Wire', sentence)).toBe(
    voices === null ? 'The Wire' : `The Wire › ${voices}`,
  );
});

it('names no voice twice, and stays quick on sentences that are none', () => {
  expect(proposeAttribution('Reuters', 'It was 5, Reuters reported.')).toBe('Reuters');
  for (const evil of ['according to A '.repeat(60), ', said a A'.repeat(90), 'a '.repeat(499)]) {
    const start = performance.now();
    proposeAttribution('x', evil);
    expect(performance.now() - start).toBeLessThan(500);
  }
});

it.each([
  ['China had offered to provide 300 billion euros', 'offer', 'offered'],
  ['It plans to add 1 million tons, aiming to ship ', 'target', 'aiming'],
  ['Rosneft plans to add ', 'plan', 'plans'],
  ['The line would cost ', 'plan', 'would'],
  ['It will grow: trade reached ', 'outcome', null],
  ['Trade with America is worth ', 'outcome', null],
])('proposes what sort of statement it is: %s', (lead, status, words) => {
  expect(proposeStatus(lead)).toEqual({ status, words });
});

it('looks behind the number where nothing stands before it', () => {
  expect(proposeStatus('At least ', ' tankers are to call')).toEqual({
    status: 'plan',
    words: 'are to',
  });
  expect(proposeStatus('Trade reached ', ', and will grow')).toEqual({
    status: 'outcome',
    words: null,
  });
  expect(proposeStatus('It is worth ', ', and will grow')).toEqual({
    status: 'outcome',
    words: null,
  });
});

it.each<
  [text: string, number: string, exact: string, prefix: string | null, suffix: string | null]
>([
  ['A reached 5. B fell.', '5', 'A reached 5', null, '. B fell.'],
  ['A fell. B had 5 tons. C rose.', '5', 'B had 5 tons', 'A fell. ', '. C rose.'],
  ['Mr. A of the U.S. had 5.', '5', 'Mr. A of the U.S. had 5', null, '.'],
  ['He said: "It is 5," and left.\nNext.', '5', 'He said: "It is 5," and left', null, '.'],
  ['- 5 tons\nNext.', '5', '5 tons', ' ', null],
  ['A said 4. B had 5.', '5', 'B had 5', ' 4. ', '.'],
  ['B had 5. A said no.', '5', 'B had 5', null, '. A '],
  ['It fell -5 percent.', '-5', 'It fell -5 percent', null, '.'],
])('quotes the sentence of a number: %j', (text, number, exact, prefix, suffix) => {
  const start = text.indexOf(number);
  const quote = proposeQuote(text, { start, end: start + number.length });
  expect([quote.exact, quote.prefix, quote.suffix]).toEqual([exact, prefix, suffix]);
});

const ARTICLES = [
  ['2013-03-22', readFileSync('data/articles/global-times-2013-03.txt', 'utf8')],
  ['2015-05-08', readFileSync('data/articles/reuters-2015-05.txt', 'utf8')],
  ['2016-03-14', HALLOWAY_TEXT],
  ['2016-03-14', HALLOWAY_TEXT.replaceAll('Vastria', '😀 Västria').replaceAll('"', '“')],
] as const;

it.each(ARTICLES)(
  'proposes quotes that stand once in the text, at their offsets (%s)',
  (published, text) => {
    const indexed = { text, index: indexCodePoints(text) };
    for (const mention of readQuantities(text, { published })) {
      const quote = proposeQuote(text, mention);
      expect(isVerbatim(indexed, quote.exact, quote)).toBe(true);
      expect(quote.start).toBeLessThanOrEqual(mention.start);
      expect(quote.end).toBeGreaterThanOrEqual(mention.end);
      const whole = `${quote.prefix ?? ''}${quote.exact}${quote.suffix ?? ''}`;
      expect(occurrencesOf(indexed, whole)).toEqual([
        quote.start - [...(quote.prefix ?? '')].length,
      ]);
    }
  },
);

it.each(ARTICLES)(
  'writes drafts and set-asides that read back as they were (%s)',
  (published, text) => {
    const article = { id: 'an-article', publisher: 'The Wire', text };
    const drafts = proposeDrafts(article, readQuantities(text, { published }), ['an-article']);
    expect(readTableText(DRAFTS, writeTable(DRAFTS, drafts))).toEqual({
      rows: drafts,
      findings: [],
    });
    const setAsides = drafts.map(proposeSetAside);
    expect(readTableText(SET_ASIDES, writeTable(SET_ASIDES, setAsides)).findings).toEqual([]);
    expect(new Set(drafts.map(({ id }) => id)).size).toBe(drafts.length);
  },
);

it.each([
  ['-0.2 per cent', '0.2 per cent', 'It fell to -0.2 per cent.', '-0.2'],
  ['+5 points', '5 points', 'It gained +5 points.', '5'],
])('leaves a sign out of the words and keeps it in the value: %s', (_, words, text, value) => {
  const [draft] = proposeDrafts({ id: 'a', publisher: 'b', text }, readQuantities(text));
  expect([draft?.exact, draft?.value]).toEqual([words, value]);
  expect(text.slice(draft?.start, draft?.end)).toBe(words);
});

const draftIn = (text: string, words: string) => {
  const article = { id: 'a', publisher: 'b', published: '2016-03-14', text };
  const drafts = proposeDrafts(article, readQuantities(text, { published: '2016-03-14' }));
  const draft = drafts.find(({ exact }) => exact === words);
  if (!draft) throw new Error(`no draft: ${words}`);
  return proposeFigure(draft, article);
};

it.each([
  [
    'It was over $440 billion in 2012.',
    '$440 billion',
    {
      bound: 'lower',
      value: '440000000000',
      lower: '440000000000',
      upper: null,
      hedge_text: 'over',
      time_period: '2012',
      unit: 'USD',
    },
  ],
  [
    'It rose by some 34 million tons.',
    '34 million tons',
    {
      bound: 'approx',
      lower: null,
      upper: null,
      unit: 't',
      change: 'increase',
      inference: '“ton” and “tons” are taken for metric tonnes.',
    },
  ],
  [
    'Almost half of the imports are oil.',
    'half',
    { bound: 'share-in-words', lower: null, upper: '0.5', hedge_text: 'Almost' },
  ],
  [
    'The majority of exports go there.',
    'The majority',
    { bound: 'share-in-words', lower: '0.5', upper: null, hedge_text: null },
  ],
  [
    'Between 3 and 4 percent were lost.',
    '3 and 4 percent',
    { bound: 'range', lower: '3', upper: '4', value: '3' },
  ],
  [
    'It is the second-largest consumer.',
    'second-largest',
    { bound: 'rank', value: '2', change: null, hedge_text: null },
  ],
])('fills the row of a figure: %s', (text, words, row) => {
  expect(draftIn(text, words)).toMatchObject(row);
});

it('gives each id once, and none that is too long or empty', () => {
  const giveId = idGiver(['a-5']);
  expect([giveId('a 5'), giveId('A-5'), giveId('١'), giveId('x'.repeat(99)).length]).toEqual([
    'a-5-2',
    'a-5-3',
    'mention',
    72,
  ]);
});

/** Texts that would be slow to anybody who looks at the whole text for each of its numbers. */
it.each([
  ['one endless sentence', '5 tons and '],
  ['one endless paragraph', 'It had 5 tons. '],
  ['closing marks', '5 )))))))))))))))))) '],
  ['one word to a line', '5\n'],
])('takes time in proportion to the text: %s', (_, piece) => {
  const timeOf = (count: number) => {
    const text = piece.repeat(count);
    const mentions = readQuantities(text);
    // CPU time of this process: what other processes do is not counted.
    const start = process.cpuUsage();
    const drafts = proposeDrafts({ id: 'a', publisher: 'b', text }, mentions);
    for (const draft of drafts) proposeQuote(text, draft);
    expect(drafts.length).toBe(mentions.length);
    return process.cpuUsage(start).user / 1000;
  };
  timeOf(500);
  // Eight times the text: in proportion 8, with the square of it 64.
  expect(timeOf(8000)).toBeLessThan(40 * Math.max(10, timeOf(1000)));
});
