/** Vague quantifiers: words, the tier of the guidelines, and the lower power they name, if any. */
export interface VagueEntry {
  readonly tier: 2 | 3;
  readonly value: string | null;
}
type Phrase = readonly [string, VagueEntry];

/** Words for powers of ten that also stand alone in the plural, with their zeros. */
const POWERS = 'hundred:2 thousand:3 lakh:5 million:6 crore:7 billion:9 trillion:12';
const LEADS = ['several', 'many', 'a few', 'few'];

const phrase = (words: string, value: string | null, tier: 2 | 3 = 2): Phrase => [
  words,
  { tier, value },
];

/** "millions", "tens of millions", "several million", "a few millions". */
function ofPower(item: string): Phrase[] {
  const [word = '', zeros = ''] = item.split(':');
  const value = '1'.padEnd(Number(zeros) + 1, '0');
  return [
    phrase(`${word}s`, value),
    phrase(`tens of ${word}s`, `${value}0`),
    phrase(`hundreds of ${word}s`, `${value}00`),
    ...LEADS.flatMap((lead) => [
      phrase(`${lead} ${word}`, value),
      phrase(`${lead} ${word}s`, value),
      phrase(`${lead} hundred ${word}`, `${value}00`),
    ]),
  ];
}
const TIER_3 =
  'some;many;several;few;a few;a handful;handful;a number of;number of;a series of;series of;a large number of;a small number of;a growing number of;a great many;a good many;quite a few';

export const VAGUE_PHRASES: readonly Phrase[] = [
  ...POWERS.split(' ').flatMap(ofPower),
  phrase('dozens', '12'),
  ...LEADS.map((lead) => phrase(`${lead} dozen`, '12')),
  phrase('scores', '20'),
  phrase('single digits', null),
  phrase('double digits', '10'),
  phrase('triple digits', '100'),
  ...TIER_3.split(';').map((words) => phrase(words, null, 3)),
];
