import { expect, it } from 'vitest';
import { checkAttributions } from '@/lib/check/check-attributions';
import { type Changes, saidBy } from './altered-record';

/** Cells changed in the record, and what the check says of them. */
const CASES: [changes: Changes, said: string[]][] = [
  [
    { figures: { 'cn-ru-trade-2012': { attribution: 'Reuters' } } },
    [
      'attribution/wrong-chain 2:attribution, expected a chain that begins with “Global Times”, found Reuters',
      'attribution/not-named 5:attribution, expected Reuters, as cn-ru-trade-2012 of the same quote has it, found Global Times',
      'attribution/not-named 6:attribution, expected Reuters, as cn-ru-trade-2012 of the same quote has it, found Global Times',
    ],
  ],
  [
    { figures: { 'cn-us-trade-2012': { attribution: 'Global Times ›Sergey Razov' } } },
    [
      'attribution/wrong-chain 3:attribution, expected a chain that begins with “Global Times”, found Global Times ›Sergey Razov',
      'attribution/not-named 4:attribution, expected Global Times ›Sergey Razov, as cn-us-trade-2012 of the same quote has it, found Global Times › Sergey Razov, Russian ambassador to China',
    ],
  ],
  [
    { figures: { 'cn-us-trade-2012': { attribution: 'Global Times ›  Sergey Razov' } } },
    [
      'attribution/wrong-chain 3:attribution, expected voices parted by “ › ”, found Global Times ›  Sergey Razov',
      'attribution/not-named 4:attribution, expected Global Times ›  Sergey Razov, as cn-us-trade-2012 of the same quote has it, found Global Times › Sergey Razov, Russian ambassador to China',
    ],
  ],
  [
    { figures: { 'cn-us-trade-2012': { attribution: 'Global Times › Sergey Lavrov' } } },
    [
      'attribution/wrong-chain 3:attribution, expected names and functions as the article has them, found “Sergey Lavrov”, which it has not',
      'attribution/not-named 4:attribution, expected Global Times › Sergey Lavrov, as cn-us-trade-2012 of the same quote has it, found Global Times › Sergey Razov, Russian ambassador to China',
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
      'attribution/not-named 4:attribution, expected Global Times › Sergey Razov, Chinese ambassador, as cn-us-trade-2012 of the same quote has it, found Global Times › Sergey Razov, Russian ambassador to China',
    ],
  ],
  [
    {
      figures: {
        'cn-us-trade-2012': {
          attribution: 'Global Times › Sergey Razov,  Russian ambassador to China',
        },
      },
    },
    [
      'attribution/not-named 3:attribution, expected name and office as the article has them, parted by a comma, found “ Russian ambassador to China”',
      'attribution/not-named 4:attribution, expected Global Times › Sergey Razov,  Russian ambassador to China, as cn-us-trade-2012 of the same quote has it, found Global Times › Sergey Razov, Russian ambassador to China',
    ],
  ],
  [
    { figures: { 'cn-us-trade-2012': { attribution: 'Global Times › Sergey Razov' } } },
    [
      'attribution/not-named 4:attribution, expected Global Times › Sergey Razov, as cn-us-trade-2012 of the same quote has it, found Global Times › Sergey Razov, Russian ambassador to China',
    ],
  ],
  [
    { figures: { 'cn-us-trade-2012': { attribution: 'Global Times › unnamed Razov' } } },
    [
      'attribution/not-named 4:attribution, expected Global Times › unnamed Razov, as cn-us-trade-2012 of the same quote has it, found Global Times › Sergey Razov, Russian ambassador to China',
    ],
  ],
  [
    { figures: { 'cn-us-trade-2012': { attribution: 'Global Times › Chuck Hagel' } } },
    [
      'attribution/not-named 3:attribution, expected a voice that is named where the quote stands, found “Chuck Hagel”',
      'attribution/not-named 4:attribution, expected Global Times › Chuck Hagel, as cn-us-trade-2012 of the same quote has it, found Global Times › Sergey Razov, Russian ambassador to China',
    ],
  ],
  [
    {
      figures: {
        'cn-us-trade-2012': {
          attribution:
            'Global Times › Sergey Razov, Russian ambassador to China › Sergey Razov, Russian ambassador to China',
        },
      },
    },
    [
      'attribution/not-named 3:attribution, expected each voice once, found “Sergey Razov, Russian ambassador to China” twice',
      'attribution/not-named 4:attribution, expected Global Times › Sergey Razov, Russian ambassador to China › Sergey Razov, Russian ambassador to China, as cn-us-trade-2012 of the same quote has it, found Global Times › Sergey Razov, Russian ambassador to China',
    ],
  ],
  [
    { figures: { 'cn-us-trade-2012': { attribution: 'Global Times' } } },
    [
      'attribution/not-named 3:attribution, expected whom the sentence reports, behind the article’s own voice, found Global Times',
      'attribution/not-named 4:attribution, expected Global Times, as cn-us-trade-2012 of the same quote has it, found Global Times › Sergey Razov, Russian ambassador to China',
    ],
  ],
  [
    {
      figures: {
        'cn-ru-trade-2012': {
          attribution: 'Global Times › Sergey Razov, Russian ambassador to China',
        },
      },
    },
    [
      'attribution/not-named 2:attribution, expected a voice that is named where the quote stands, found “Sergey Razov, Russian ambassador to China”',
      'attribution/not-named 5:attribution, expected Global Times › Sergey Razov, Russian ambassador to China, as cn-ru-trade-2012 of the same quote has it, found Global Times',
      'attribution/not-named 6:attribution, expected Global Times › Sergey Razov, Russian ambassador to China, as cn-ru-trade-2012 of the same quote has it, found Global Times',
    ],
  ],
  [
    { figures: { 'cn-jp-trade-2012': { attribution: 'Global Times › Sergey Razov' } } },
    [
      'attribution/not-named 4:attribution, expected Global Times › Sergey Razov, Russian ambassador to China, as cn-us-trade-2012 of the same quote has it, found Global Times › Sergey Razov',
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
