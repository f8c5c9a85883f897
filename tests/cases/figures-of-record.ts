/**
 * What the record must say, written by hand from the two articles and independent of the record:
 * words as printed, number, unit, bound and status. One case per figure.
 */
export interface StatedCase {
  readonly id: string;
  readonly words: string;
  readonly value: string;
  readonly unit: string;
  readonly bound: string;
  readonly status: string;
  readonly period: string;
}

const stated = (
  id: string,
  words: string,
  value: string,
  unit: string,
  bound: string,
  status: string,
  period = '',
): StatedCase => ({ id, words, value, unit, bound, status, period });

export const STATED_CASES: readonly StatedCase[] = [
  stated(
    'cn-ru-trade-2012',
    'a record $88 billion in 2012',
    '88000000000',
    'USD',
    'exact',
    'outcome',
    '2012',
  ),
  stated(
    'cn-us-trade-2012',
    'over $440 billion',
    '440000000000',
    'USD',
    'lower',
    'outcome',
    '2012',
  ),
  stated(
    'cn-jp-trade-2012',
    'and $320 billion respectively in 2012',
    '320000000000',
    'USD',
    'lower',
    'outcome',
    '2012',
  ),
  stated(
    'cn-ru-partner-rank-2012',
    'largest trade partner',
    '1',
    'rank',
    'rank',
    'outcome',
    '2012',
  ),
  stated(
    'cn-ru-partner-streak-2012',
    'third consecutive year',
    '3',
    'consecutive year',
    'rank',
    'outcome',
    '2012',
  ),
  stated('cn-oil-consumer-rank', 'second-largest oil consumer', '2', 'rank', 'rank', 'outcome'),
  stated('ru-oil-exporter-rank', 'second-largest oil exporter', '2', 'rank', 'rank', 'outcome'),
  stated(
    'ru-gas-producer-rank',
    'largest conventional gas producer',
    '1',
    'rank',
    'rank',
    'outcome',
  ),
  stated(
    'me-share-cn-oil-imports',
    "almost half of China's oil imports",
    '0.5',
    'share',
    'share-in-words',
    'outcome',
  ),
  stated(
    'eu-share-ru-oil-exports',
    'the majority of Russian oil exports',
    '0.5',
    'share',
    'share-in-words',
    'outcome',
  ),
  stated(
    'espo-increase-2013',
    'by 1 million tons this year',
    '1000000',
    't',
    'exact',
    'plan',
    '2013',
  ),
  stated(
    'espo-increase-2014',
    'by a further 2 million tons next year',
    '2000000',
    't',
    'exact',
    'plan',
    '2014',
  ),
  stated(
    'rosneft-increase-2018',
    'by some 34 million tons',
    '34000000',
    't',
    'approx',
    'target',
    '2018',
  ),
  stated(
    'rosneft-target-2018',
    'to around 50 million tons by 2018',
    '50000000',
    't',
    'approx',
    'target',
    '2018',
  ),
  stated(
    'interceptors-added',
    '14 additional ground-based missile interceptors',
    '14',
    'interceptor',
    'exact',
    'plan',
  ),
  stated('interceptors-total', 'deployed by the US to 44', '44', 'interceptor', 'exact', 'plan'),
  stated(
    'brics-other-countries',
    'the four other BRICS countries',
    '4',
    'country',
    'exact',
    'outcome',
  ),
  stated(
    'congratulation-delay',
    'six hours after Xi was elected president on March 14',
    '6',
    'h',
    'exact',
    'outcome',
    '2013-03-14',
  ),
  stated('xi-visit-length', 'a three-day visit to Russia', '3', 'd', 'exact', 'plan'),
  stated(
    'railway-offer-eur',
    'to provide 300 billion euros',
    '300000000000',
    'EUR',
    'exact',
    'offer',
  ),
  stated(
    'railway-offer-usd',
    '($335.82 billion) of financing',
    '335820000000',
    'USD',
    'exact',
    'offer',
  ),
];

export interface DerivedCase {
  readonly id: string;
  /** The sum as one would do it on paper. */
  readonly sum: string;
  readonly value: string;
  readonly unit: string;
  readonly bound: string;
}

const derived = (
  id: string,
  sum: string,
  value: string,
  unit: string,
  bound: string,
): DerivedCase => ({
  id,
  sum,
  value,
  unit,
  bound,
});

export const DERIVED_CASES: readonly DerivedCase[] = [
  derived('interceptors-before', '44 − 14', '30', 'interceptor', 'exact'),
  derived('rosneft-base', 'about 50 − about 34 million', '16000000', 't', 'approx'),
  derived('rosneft-multiple', 'about 50 / about 16 = 3.125, rounded', '3', 'x', 'approx'),
  derived('espo-increase-by-2014', '1 + 2 million', '3000000', 't', 'exact'),
  derived('rosneft-remaining', 'about 34 − 3 million', '31000000', 't', 'approx'),
  derived('ru-us-trade-share', '88 / more than 440', '0.2', 'share', 'upper'),
  derived('ru-jp-trade-share', '88 / more than 320', '0.275', 'share', 'upper'),
  derived('us-ru-trade-multiple', 'more than 440 / 88', '5', 'x', 'lower'),
  derived('jp-ru-trade-multiple', 'more than 320 / 88 = 3.636…, rounded down', '3.6', 'x', 'lower'),
  derived('us-ru-trade-gap', 'more than 440 − 88 billion', '352000000000', 'USD', 'lower'),
  derived('jp-ru-trade-gap', 'more than 320 − 88 billion', '232000000000', 'USD', 'lower'),
  derived('cn-ru-partner-since', '2012 − 3 + 1', '2010', 'date', 'exact'),
  derived('railway-implied-rate', '335.82 / 300', '1.1194', 'USD/EUR', 'exact'),
  derived('railway-trade-multiple', '335.82 / 88 = 3.816…, rounded', '3.8', 'x', 'approx'),
];
