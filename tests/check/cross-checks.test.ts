import { describe, expect, it } from 'vitest';
import type { RecordFiles } from '@/lib/record/dataset';
import { edit, editRow, findingsOf, placeOf, relocked, textOf, withText } from './real-record';

const figures = 'figures.csv';
const notes = 'notes.csv';
const row = (id: string, from: string, to: string) => editRow(figures, id, from, to);
const note = (id: string, from: string, to: string) => editRow(notes, id, from, to);

type Case = [what: string, files: () => RecordFiles, place: string];

const CASES: Record<string, Case[]> = {
  'a note that has lost its reason': [
    [
      'agrees, and the number is another one',
      () => note('japan-trade-kyodo', '$329 billion', '$309 billion'),
      'note/not-in-summary notes.csv:14:other_value',
    ],
    [
      'a caveat about the figure’s own number',
      () =>
        note(
          'espo-2014-confirmed',
          'only 0.6 million had been confirmed.,600000',
          'all 2 million had been confirmed.,2000000',
        ),
      'note/reason-gone notes.csv:20:verdict',
    ],
    [
      'another measure with the same number',
      () =>
        note(
          'rosneft-2018-imports',
          '71.49 million tonnes of Russian crude in 2018, from all suppliers.",71490000',
          '50 million tonnes of Russian crude in 2018, from all suppliers.",50000000',
        ),
      'note/reason-gone notes.csv:23:verdict',
    ],
    [
      'a conflict of another dimension',
      () => note('railway-roubles-reuters', ',RUB,', ',t,'),
      'note/reason-gone notes.csv:2:other_unit',
    ],
    [
      'a caveat of another order of magnitude',
      () => note('rosneft-31-level', 'rosneft-target-2018', 'espo-increase-by-2014'),
      'note/reason-gone notes.csv:21:verdict',
    ],
    [
      'a number that the summary does not give',
      () => note('us-trade-eleven-months', ',438620000000,', ',438630000000,'),
      'note/not-in-summary notes.csv:12:other_value',
    ],
    [
      'a note moved to a figure of other areas',
      () => note('middle-east-half', 'me-share-cn-oil-imports', 'eu-share-ru-oil-exports'),
      'note/not-in-summary notes.csv:17:subject_id',
    ],
  ],
  'figures beside each other': [
    [
      'a rate that no market had',
      () => note('railway-rate-ecb', '1.1230', '1.3230'),
      'note/not-in-summary notes.csv:7:other_value',
    ],
    [
      'a rate of another year',
      () => note('railway-rate-ecb', ',2015-05-06', ',2014-05-06'),
      'conversion/implausible-rate figures.csv:22:conversion_of',
    ],
    [
      'a conversion without a published rate',
      () => note('railway-rate-ecb', ',agrees,', ',different-measure,'),
      'conversion/no-reference-rate figures.csv:22:conversion_of',
    ],
    [
      'a difference that is called an increase',
      () => row('us-ru-trade-gap', ',derived,level,', ',derived,increase,'),
      'derivation/context figures.csv:32:change',
    ],
    [
      'a derived figure of another country',
      () => row('us-ru-trade-gap', ',CN,US,', ',CN,JP,'),
      'derivation/context figures.csv:32:counterpart_area',
    ],
    [
      'a derived figure of another year',
      () => row('us-ru-trade-gap', ',2012,,,,', ',2013,,,,'),
      'derivation/context figures.csv:32:time_period',
    ],
    [
      'a multiple printed as a share',
      () => row('rosneft-multiple', ',3,x,', ',3,share,'),
      'derivation/context figures.csv:25:unit',
    ],
  ],
  'what the words around a number say': [
    [
      'a plan called an outcome',
      () => row('espo-increase-2013', ',plan,', ',outcome,'),
      'status/mismatch figures.csv:12:status',
    ],
    [
      'an inferred plan called an offer',
      () => row('interceptors-total', ',plan,', ',offer,'),
      'status/mismatch figures.csv:17:status',
    ],
    [
      'a country that the label does not name',
      () => row('cn-us-trade-2012', ',CN,US,', ',CN,JP,'),
      'area/mismatch figures.csv:3:counterpart_area',
    ],
    [
      'a country that the sentence does not name',
      () => row('congratulation-delay', ',RU,CN,', ',RU,JP,'),
      'area/mismatch figures.csv:19:counterpart_area',
    ],
    [
      'a speaker of the sentence before',
      () =>
        row(
          'interceptors-added',
          'Chuck Hagel, US Secretary of Defense',
          'Sergey Razov, Russian Ambassador to China',
        ),
      'attribution/not-named figures.csv:16:attribution',
    ],
    [
      'a dropped origin',
      () => row('espo-increase-2014', 'Global Times › Reuters › unnamed sources', 'Global Times'),
      'attribution/not-named figures.csv:13:attribution',
    ],
    [
      'a statement dated by another sentence',
      () => row('rosneft-target-2018', ',2013-03-21,', ',2013-03-19,'),
      'statement/other-day figures.csv:15:stated_on',
    ],
    [
      'a quoted word that the article does not have',
      () => row('cn-jp-trade-2012', '“over $440 billion and', '“over $440 billion plus'),
      'comment/not-verbatim figures.csv:4:ambiguity',
    ],
  ],
  'the record’s own words': [
    [
      'another year in a label',
      () => row('espo-increase-2013', 'planned for 2013', 'planned for 2014'),
      'words/other-number figures.csv:12:label',
    ],
    [
      'another amount in a title',
      () =>
        edit('charts.json', 'reached a record $88 billion in', 'reached a record $89 billion in'),
      'words/other-number charts.json:[0].title',
    ],
    [
      'a title that drops a hedge',
      () => edit('charts.json', 'it was over $440 billion', 'it was $440 billion'),
      'words/other-number charts.json:[0].title',
    ],
    [
      'a title that adds a hedge',
      () =>
        edit(
          'charts.json',
          'missile interceptors, which would bring its total to 44',
          'missile interceptors, which would bring its total to over 44',
        ),
      'words/other-number charts.json:[4].title',
    ],
    [
      'a note with a hedge that no figure has',
      () =>
        edit(
          'charts.json',
          'The share for the US is “at most”',
          'The share for the US is “around”',
        ),
      'chart/other-hedge charts.json:[1].note',
    ],
    [
      'a title that makes a plan an outcome',
      () =>
        edit(
          'charts.json',
          'The US planned 14 more missile interceptors, which would bring',
          'The US has 14 more missile interceptors, which brings',
        ),
      'chart/other-hedge charts.json:[4].title',
    ],
    [
      'a figure of another topic in a chart',
      () =>
        withText(
          'charts.json',
          textOf('charts.json').replace('"eu-share-ru-oil-exports"', '"ru-us-trade-share"'),
        ),
      'chart/mixed-topics charts.json:[6].panels',
    ],
  ],
  'units.csv': [
    [
      'a scale that its word does not name',
      () => editRow('units.csv', 't', ',6,million', ',9,million'),
      'unit/wrong-definition units.csv:6:scale_word',
    ],
    [
      'a currency called a measure',
      () => editRow('units.csv', 'EUR', 'ISO 4217', 'UCUM'),
      'unit/wrong-definition units.csv:3:scheme',
    ],
    [
      'a sign of another currency',
      () => editRow('units.csv', 'EUR', '€', '£'),
      'unit/wrong-definition units.csv:3:symbol',
    ],
    [
      'a name of another unit',
      () => editRow('units.csv', 'h', 'hour,hours', 'hour,days'),
      'unit/wrong-definition units.csv:7:plural',
    ],
  ],
};

describe.each(Object.entries(CASES))('%s', (_group, cases) => {
  it.each(cases)('%s, even with the lock renewed, and how to mend it', (_what, files, place) => {
    const findings = findingsOf(relocked(files()));
    expect(findings.map(placeOf)).toEqual([place]);
    for (const { expected, found, cure } of findings)
      for (const words of [expected, found, cure]) expect(words).toMatch(/\S/);
  });
});
