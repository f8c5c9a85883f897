/** Vague quantifiers: words, the tier of the guidelines, and the lower power they name, if any. */
export interface VagueEntry {
  readonly tier: 2 | 3;
  readonly value: string | null;
}
const TIER_2 =
  'tens of thousands:10000;hundreds of thousands:100000;tens of millions:10000000;hundreds of millions:100000000;tens of billions:10000000000;hundreds of billions:100000000000;' +
  'thousands of millions:1000000000;many thousands:1000;many hundreds:100;many millions:1000000;dozens:12;scores:20;hundreds:100;thousands:1000;millions:1000000;billions:1000000000;trillions:1000000000000;lakhs:100000;crores:10000000;' +
  'several hundred:100;several thousand:1000;several million:1000000;several billion:1000000000;several dozen:12;a few hundred:100;a few thousand:1000;a few million:1000000;a few dozen:12;few hundred:100;few thousand:1000;few dozen:12;several hundred thousand:100000;a few hundred thousand:100000;' +
  'many dozens:12;many hundred:100;several thousands:1000;several hundreds:100;several millions:1000000;single digits:;double digits:10;triple digits:100';
const TIER_3 =
  'some;many;several;few;a few;a handful;handful;a number of;number of;a series of;series of;a large number of;a small number of;a growing number of;a great many;a good many;quite a few;a good few';

export const VAGUE_PHRASES: ReadonlyArray<readonly [string, VagueEntry]> = [
  ...TIER_2.split(';').map((item) => {
    const [phrase = '', value] = item.split(':');
    return [phrase, { tier: 2, value: value || null }] as const;
  }),
  ...TIER_3.split(';').map((phrase) => [phrase, { tier: 3, value: null }] as const),
];
