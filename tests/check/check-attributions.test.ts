import { describe, expect, it } from 'vitest';
import { checkAttributions } from '@/lib/check/check-attributions';
import { createContext } from '@/lib/check/check-context';
import type { Article } from '@/lib/record/article';
import type { Figure } from '@/lib/record/figure';
import { type Changes, saidBy, soundDataset, wordsOf } from './altered-record';

/** Cells changed in the record, and what the check says of them. */
const CASES: [changes: Changes, said: string[]][] = [
  [
    { figures: { 'cn-ru-trade-2012': { attribution: 'Reuters' } } },
    [
      'attribution/wrong-chain 2:attribution, expected a chain that begins with “Global Times”, found Reuters',
    ],
  ],
  [
    { figures: { 'cn-us-trade-2012': { attribution: 'Global Times ›Sergey Razov' } } },
    [
      'attribution/wrong-chain 3:attribution, expected voices parted by “ › ”, found Global Times ›Sergey Razov',
    ],
  ],
  [
    { figures: { 'cn-us-trade-2012': { attribution: 'Global Times > Sergey Razov' } } },
    [
      'attribution/wrong-chain 3:attribution, expected voices parted by “ › ”, found Global Times > Sergey Razov',
    ],
  ],
  [
    { figures: { 'cn-us-trade-2012': { attribution: 'Global Times ›  Sergey Razov' } } },
    [
      'attribution/wrong-chain 3:attribution, expected voices parted by “ › ”, found Global Times ›  Sergey Razov',
    ],
  ],
  [
    { figures: { 'cn-us-trade-2012': { attribution: 'Global Times › Sergey Lavrov' } } },
    [
      'attribution/wrong-chain 3:attribution, expected names and functions as the article has them, found “Sergey Lavrov”, which it has not',
    ],
  ],
  [
    {
      figures: {
        'cn-us-trade-2012': { attribution: 'Global Times › Sergey Razov, Chinese ambassador' },
      },
    },
    [
      'attribution/wrong-chain 3:attribution, expected names and functions as the article has them, found “Chinese ambassador”, which it has not',
    ],
  ],
  [
    {
      figures: {
        'cn-us-trade-2012': {
          attribution: 'Global Times › Sergey Razov,  Russian Ambassador to China',
        },
      },
    },
    [
      'attribution/not-named 3:attribution, expected name and office as the article has them, parted by a comma, found “ Russian Ambassador to China”',
    ],
  ],
  [
    { figures: { 'cn-us-trade-2012': { attribution: 'Global Times › Sergey Razov' } } },
    [
      'attribution/not-named 4:attribution, expected Global Times › Sergey Razov, as cn-us-trade-2012 of the same quote has it, found Global Times › Sergey Razov, Russian Ambassador to China',
    ],
  ],
  [
    { figures: { 'cn-us-trade-2012': { attribution: 'Global Times › unnamed Razov' } } },
    [
      'attribution/not-named 4:attribution, expected Global Times › unnamed Razov, as cn-us-trade-2012 of the same quote has it, found Global Times › Sergey Razov, Russian Ambassador to China',
    ],
  ],
  [
    { figures: { 'cn-us-trade-2012': { attribution: 'Global Times › Chuck Hagel' } } },
    [
      'attribution/not-named 3:attribution, expected a voice that is named where the quote stands, found “Chuck Hagel”',
    ],
  ],
  [
    {
      figures: {
        'cn-us-trade-2012': {
          attribution:
            'Global Times › Sergey Razov, Russian Ambassador to China › Sergey Razov, Russian Ambassador to China',
        },
      },
    },
    [
      'attribution/not-named 3:attribution, expected each voice once, found “Sergey Razov, Russian Ambassador to China” twice',
    ],
  ],
  [
    { figures: { 'cn-us-trade-2012': { attribution: 'Global Times' } } },
    [
      'attribution/not-named 3:attribution, expected whom the sentence reports, behind the article’s own voice, found Global Times',
    ],
  ],
  [
    {
      figures: {
        'cn-ru-trade-2012': {
          attribution: 'Global Times › Sergey Razov, Russian Ambassador to China',
        },
      },
    },
    [
      'attribution/not-named 2:attribution, expected a voice that is named where the quote stands, found “Sergey Razov, Russian Ambassador to China”',
    ],
  ],
  [
    { figures: { 'cn-jp-trade-2012': { attribution: 'Global Times › Sergey Razov' } } },
    [
      'attribution/not-named 4:attribution, expected Global Times › Sergey Razov, Russian Ambassador to China, as cn-us-trade-2012 of the same quote has it, found Global Times › Sergey Razov',
    ],
  ],
  [
    {
      figures: {
        'railway-offer-usd': { attribution: 'Reuters › Yuri Ushakov, foreign policy adviser' },
      },
    },
    [],
  ],
  [
    { figures: { 'railway-offer-eur': { attribution: 'Reuters' } } },
    [
      'attribution/not-named 21:attribution, expected whom the sentence reports, behind the article’s own voice, found Reuters',
    ],
  ],
  [
    { figures: { 'railway-offer-eur': { attribution: 'Reuters › Vladimir Putin' } } },
    [
      'attribution/not-named 21:attribution, expected a voice that is named where the quote stands, found “Vladimir Putin”',
    ],
  ],
  [
    { figures: { 'rosneft-base': { attribution: 'Global Times' } } },
    [
      'attribution/wrong-chain 24:attribution, expected “Figures of Record” alone, which derived it, found Global Times',
    ],
  ],
  [
    { figures: { 'interceptors-added': { attribution: 'Global Times › unnamed sources' } } },
    [
      'attribution/not-named 16:attribution, expected a voice that is named where the quote stands, found “unnamed sources”',
    ],
  ],
  [
    { figures: { 'brics-other-countries': { attribution: 'Global Times › Xi Jinping' } } },
    [
      'attribution/not-named 18:attribution, expected a voice that is named where the quote stands, found “Xi Jinping”',
    ],
  ],
  [
    { figures: { 'espo-increase-2013': { attribution: 'Global Times › Reuters' } } },
    [
      'attribution/not-named 13:attribution, expected Global Times › Reuters, as espo-increase-2013 of the same quote has it, found Global Times › Reuters › unnamed sources',
      'attribution/not-named 14:attribution, expected Global Times › Reuters, as espo-increase-2013 of the same quote has it, found Global Times › Reuters › unnamed sources',
      'attribution/not-named 15:attribution, expected Global Times › Reuters, as espo-increase-2013 of the same quote has it, found Global Times › Reuters › unnamed sources',
    ],
  ],
  [
    { figures: { 'espo-increase-2013': { attribution: 'Global Times › unnamed sources' } } },
    [
      'attribution/not-named 13:attribution, expected Global Times › unnamed sources, as espo-increase-2013 of the same quote has it, found Global Times › Reuters › unnamed sources',
      'attribution/not-named 14:attribution, expected Global Times › unnamed sources, as espo-increase-2013 of the same quote has it, found Global Times › Reuters › unnamed sources',
      'attribution/not-named 15:attribution, expected Global Times › unnamed sources, as espo-increase-2013 of the same quote has it, found Global Times › Reuters › unnamed sources',
    ],
  ],
];

it.each(CASES)('%j: %j', (changes, said) => {
  expect(saidBy(checkAttributions, changes)).toEqual(said);
  const ids = Object.values(changes).flatMap((rows) => Object.keys(rows));
  expect(saidBy(checkAttributions, changes, ids)).toEqual([]);
});

describe('of a text of its own', () => {
  const TEXT = [
    'Bob Ray and unnamed sources met Ann Lee, minister of trade.',
    'Lee said trade with BOB RAY rose to $5 million. Exports hit $7 million, far above plan.',
    'Lee said that Ray noted costs of $9 million, according to the Post.',
  ].join('\n');
  const { articles, figures, ...rest } = soundDataset();

  /** Its cells, and the article, which is the text of this block unless it is given. */
  type Quoted = Partial<Figure> & { readonly text?: string };
  /** A figure that quotes these words, without context. */
  function figure(
    id: string,
    exact: string,
    attribution: string,
    { text = TEXT, ...cells }: Quoted = {},
  ) {
    const start = text.indexOf(exact);
    const place = { exact, start, end: start + exact.length, prefix: null, suffix: null };
    return { ...figures[0], id, article_id: 'own', attribution, ...place, ...cells } as Figure;
  }
  function findingsIn(text: string, rows: readonly Figure[]) {
    const article = { ...articles[0], id: 'own', publisher: 'Times', text } as Article;
    const dataset = { ...rest, articles: [article], figures: rows };
    return checkAttributions(createContext(new Map(), dataset, new Set(), new Set())).findings;
  }
  const said = (...rows: Figure[]) =>
    findingsIn(TEXT, rows).map((finding) => wordsOf(finding).replace('attribution/not-named ', ''));
  const RISE = 'Lee said trade with BOB RAY rose to $5 million';
  const EXPORTS = 'Exports hit $7 million, far above plan';
  const COSTS = 'Lee said that Ray noted costs of $9 million, according to the Post';

  it('a sentence that reports has the voice of who speaks in it', () => {
    expect(said(figure('rise', RISE, 'Times › Ann Lee, minister of trade'))).toEqual([]);
    expect(said(figure('rise', RISE, 'Times › Bob Ray'))).toEqual([
      '2:attribution, expected Lee, who speaks in the sentence, found Bob Ray',
    ]);
    expect(said(figure('rise', RISE, 'Times'))).toEqual([
      '2:attribution, expected whom the sentence reports, behind the article’s own voice, found Times',
    ]);
  });
  it('each of those who speak in it is a voice that it may have', () => {
    for (const voices of ['Ann Lee', 'Ann Lee › Bob Ray', 'Post', 'Ann Lee › Post'])
      expect(said(figure('costs', COSTS, `Times › ${voices}`))).toEqual([]);
    expect(said(figure('costs', COSTS, 'Times › Ann Lee › unnamed sources'))).toEqual([
      '2:attribution, expected a voice that is named where the quote stands, found “unnamed sources”',
    ]);
    expect(said(figure('costs', COSTS, 'Times › Ann Lee › trade'))).toEqual([
      '2:attribution, expected Lee or Ray or Post, who speaks in the sentence, found trade',
    ]);
  });
  it.each([
    ['ann Lee', 'names and functions as the article has them, found “ann Lee”, which it has not'],
    ['Ann lee', 'names and functions as the article has them, found “Ann lee”, which it has not'],
    [
      'Ann Lee, Minister of trade',
      'names and functions as the article has them, found “Minister of trade”, which it has not',
    ],
    [
      'Ann, Lee, minister of trade',
      '“Ann Lee, minister of trade”, found “Ann, Lee, minister of trade”',
    ],
    [
      'Ann Lee, minister, of trade',
      'names and functions as the article has them, found “minister, of trade”, which it has not',
    ],
    ['Ann, Lee', '“Ann Lee”, found “Ann, Lee”'],
    ['unnamed Sources', 'names and functions as the article has them, found “Sources”, which it'],
  ])('a voice is written as the text writes it: %s', (voice, words) => {
    expect(said(figure('rise', RISE, `Times › ${voice}`)).join()).toContain(`expected ${words}`);
  });
  it('what opens a sentence may be written small, unless it is a name', () => {
    const of = (opening: string, voice: string) => {
      const quote = `${opening} said trade rose to $5 million.`;
      const text = `Rain fell. ${quote} A ${opening.toUpperCase()} is idle.`;
      return findingsIn(text, [figure('rise', quote, `Times › ${voice}`, { text })]);
    };
    expect(of('Traders', 'traders')).toEqual([]);
    expect(of('“Traders', 'traders')).toEqual([]);
    expect(of('For Reuters', 'reuters')).toHaveLength(1);
    expect(of('Traders', 'brokers')).toHaveLength(1);
  });
  it('a word that is mostly a noun reports nobody', () => {
    const at = (quote: string) => {
      const text = `Ann Lee met them. ${quote}`;
      return findingsIn(text, [figure('rise', quote, 'Times › Ann Lee', { text })]);
    };
    expect(at('The United States sold reports worth $5 million.')).toHaveLength(1);
    expect(at('Lee estimated trade at $5 million.')).toEqual([]);
  });
  it('one that reports nobody has the article’s own voice alone', () => {
    expect(said(figure('exports', EXPORTS, 'Times'))).toEqual([]);
    expect(said(figure('exports', EXPORTS, 'Times › Ann Lee'))).toEqual([
      '2:attribution, expected the article’s own voice alone: the sentence reports nobody, found Times › Ann Lee',
    ]);
  });
  it('words of report in the context of a quote belong to it', () => {
    const words = 'trade with BOB RAY rose to $5 million';
    const near = { prefix: 'Lee said ', suffix: '. Exports' };
    expect(said(figure('rise', words, 'Times › Ann Lee', near))).toEqual([]);
    expect(said(figure('rise', words, 'Times', near))).toHaveLength(1);
    expect(said(figure('rise', words, 'Times'))).toEqual([]);
  });
  it('the sentence of a quote, and not its neighbour, has one chain', () => {
    const rise = figure('rise', RISE, 'Times › Ann Lee');
    const again = figure('again', RISE, 'Times › Ann Lee, minister of trade');
    const exports = figure('exports', EXPORTS, 'Times');
    expect(said(rise, again, exports)).toEqual([
      '3:attribution, expected Times › Ann Lee, as rise of the same quote has it, found Times › Ann Lee, minister of trade',
    ]);
    // One quote within another is another quote.
    const part = figure('part', RISE.slice(0, -1), 'Times › Ann Lee, minister of trade');
    expect(said(rise, part)).toEqual([]);
    const conversion = { ...again, attribution: 'Times', conversion_of: 'rise' } as Figure;
    expect(said(rise, conversion)).toEqual([]);
  });
});
