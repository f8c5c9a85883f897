import { describe, expect, it } from 'vitest';
import { checkRecord } from '@/lib/check/check-record';
import type { RecordFiles } from '@/lib/record/dataset';
import {
  edit,
  editRow,
  placeOf,
  placesOf,
  REAL_FILES,
  relocked,
  reportOf,
  textOf,
  withText,
} from './real-record';

describe('the record as it stands', () => {
  it('keeps every promise', () => {
    const report = checkRecord(REAL_FILES);
    expect(report.results.flatMap((result) => result.findings)).toEqual([]);
    expect(report.dataset).not.toBeNull();
  });
  it('was looked at by every check, each with a sentence', () => {
    for (const { name, promise, lookedAt } of reportOf(REAL_FILES).results) {
      expect(promise, name).toMatch(/^\S.+\.$/);
      // A record that was never corrected and owes no disposal has none of these to look at.
      if (name !== 'corrections' && name !== 'drafts') expect(lookedAt, name).toBeGreaterThan(0);
    }
  });
  it('cannot be changed once it is checked', () => {
    const figure = reportOf(REAL_FILES).dataset?.figures[0];
    expect(() => Object.assign(figure ?? {}, { value: '1' })).toThrow(TypeError);
  });
});

const figures = 'figures.csv';
const article = 'articles/global-times-2013-03.txt';

/** The charts with one mark of a first panel standing for another figure. */
function withMark(slug: string, at: number, figureId: string): RecordFiles {
  const charts: { slug: string; panels: { figures: string[] }[]; labels?: unknown }[] = JSON.parse(
    textOf('charts.json'),
  );
  const chart = charts.find((candidate) => candidate.slug === slug);
  if (!chart?.panels[0]) throw new Error(`no such chart: ${slug}`);
  chart.panels[0].figures[at] = figureId;
  delete chart.labels;
  return withText('charts.json', `${JSON.stringify(charts, null, 2)}\n`);
}

type Case = [name: string, files: () => RecordFiles, place: string];

/** One mistake, one finding, at its place; the lock adds nothing to what is known better. */
const MISTAKES: Case[] = [
  [
    'a wrong offset of a quote',
    () => editRow(figures, 'cn-ru-trade-2012', ',3898,4057,', ',3899,4057,'),
    'quote/not-verbatim figures.csv:2:start',
  ],
  [
    'offsets out of range',
    () => editRow(figures, 'cn-ru-trade-2012', ',3898,4057,', ',3898,40570,'),
    'quote/out-of-range figures.csv:2:end',
  ],
  [
    'a changed digit in a quote',
    () => editRow(figures, 'cn-ru-trade-2012', 'record $88', 'record $89'),
    'quote/not-verbatim figures.csv:2:exact',
  ],
  [
    'curly quotes in a quote',
    () => editRow(figures, 'cn-us-trade-2012', "China's trade with", 'China’s trade with'),
    'quote/not-verbatim figures.csv:3:exact',
  ],
  [
    'a wrong prefix',
    () => editRow(figures, 'eu-share-ru-oil-exports', 'By contrast, ', 'In contrast, '),
    'quote/wrong-prefix figures.csv:11:prefix',
  ],
  [
    'a wrong suffix',
    () => editRow(figures, 'ru-gas-producer-rank', 'pipeline ga', 'pipeline gu'),
    'quote/wrong-suffix figures.csv:9:suffix',
  ],
  [
    'a changed digit in a value',
    () =>
      editRow(
        figures,
        'cn-ru-trade-2012',
        ',88000000000,USD,exact,88000000000,88000000000',
        ',89000000000,USD,exact,89000000000,89000000000',
      ),
    'value/mismatch figures.csv:2:value',
  ],
  [
    'a changed digit in one of value and bounds',
    () => editRow(figures, 'cn-ru-trade-2012', ',88000000000,USD', ',89000000000,USD'),
    'value/mismatch figures.csv:2:value',
  ],
  [
    'a changed digit in an end alone',
    () => editRow(figures, 'cn-ru-trade-2012', 'exact,88000000000,', 'exact,89000000000,'),
    'bound/inconsistent figures.csv:2:lower',
  ],
  [
    'a changed digit in a derived value alone',
    () => editRow(figures, 'interceptors-before', ',30,interceptor', ',31,interceptor'),
    'derivation/mismatch figures.csv:23:value',
  ],
  [
    'a wrong end of a quote',
    () => editRow(figures, 'cn-ru-trade-2012', ',3898,4057,', ',3898,4056,'),
    'quote/not-verbatim figures.csv:2:end',
  ],
  [
    'a quote that is one place further',
    () => editRow(figures, 'cn-ru-trade-2012', ',3898,4057,', ',3899,4058,'),
    'quote/not-verbatim figures.csv:2:start',
  ],
  [
    'a wrong start of a number',
    () => editRow(figures, 'cn-ru-trade-2012', ',3953,3964,', ',3954,3964,'),
    'number/not-verbatim figures.csv:2:number_start',
  ],
  [
    'a number that starts behind its end',
    () => editRow(figures, 'cn-ru-trade-2012', ',3953,3964,', ',3973,3964,'),
    'number/outside-quote figures.csv:2:number_start',
  ],
  [
    'a wrong end of a number',
    () => editRow(figures, 'cn-ru-trade-2012', ',3953,3964,', ',3953,3963,'),
    'number/not-verbatim figures.csv:2:number_end',
  ],
  [
    'a changed digit in the words of a number',
    () => editRow(figures, 'cn-ru-trade-2012', '$88 billion,3953', '$89 billion,3953'),
    'number/not-verbatim figures.csv:2:number_text',
  ],
  [
    'a wrong end of a mention set aside',
    () => editRow('set-aside.csv', 'gt-first-focus', ',4798,4803,', ',4798,4804,'),
    'set-aside/not-verbatim set-aside.csv:24:end',
  ],
  [
    'a changed currency',
    () => editRow(figures, 'cn-ru-trade-2012', ',USD,', ',EUR,'),
    'unit/mismatch figures.csv:2:unit',
  ],
  [
    'a unit of another kind, where the words leave open which of one kind',
    () => editRow(figures, 'rosneft-increase-2018', ',t,approx,', ',d,approx,'),
    'unit/mismatch figures.csv:14:unit',
  ],
  [
    'an unknown unit',
    () => editRow(figures, 'cn-ru-trade-2012', ',USD,', ',USX,'),
    'reference/unknown figures.csv:2:unit',
  ],
  [
    'a dropped hedge',
    () =>
      editRow(
        figures,
        'cn-us-trade-2012',
        'lower,440000000000,,over,',
        'exact,440000000000,440000000000,,',
      ),
    'hedge/mismatch figures.csv:3:hedge_text',
  ],
  [
    'an increase turned into a level',
    () => editRow(figures, 'rosneft-increase-2018', ',target,increase,', ',target,level,'),
    'change/mismatch figures.csv:14:change',
  ],
  [
    'a wrong year',
    () => editRow(figures, 'espo-increase-2014', ',2014,next year', ',2015,next year'),
    'period/mismatch figures.csv:13:time_period',
  ],
  [
    'a period that is not in the quote',
    () => editRow(figures, 'espo-increase-2014', ',2014,next year', ',2014,in two years'),
    'period/not-in-quote figures.csv:13:period_text',
  ],
  [
    'a number outside its quote',
    () => editRow(figures, 'cn-ru-trade-2012', ',3953,3964,', ',3953,4964,'),
    'number/outside-quote figures.csv:2:number_end',
  ],
  [
    'a shortened number',
    () => editRow(figures, 'cn-ru-trade-2012', '$88 billion,3953,3964', '$88,3953,3956'),
    'coverage/other-span figures.csv:2:number_end',
  ],
  [
    'a wrong derived value',
    () =>
      editRow(
        figures,
        'interceptors-before',
        ',30,interceptor,exact,30,30',
        ',31,interceptor,exact,31,31',
      ),
    'derivation/mismatch figures.csv:23:value',
  ],
  [
    'a derived bound that is dropped',
    () => editRow(figures, 'ru-us-trade-share', 'share,upper,,0.2', 'share,exact,0.2,0.2'),
    'derivation/mismatch figures.csv:28:bound',
  ],
  [
    'a formula turned round',
    () =>
      editRow(
        figures,
        'interceptors-before',
        'interceptors-total - interceptors-added',
        'interceptors-added - interceptors-total',
      ),
    'derivation/mismatch figures.csv:23:value',
  ],
  [
    'code in a formula',
    () =>
      editRow(
        figures,
        'interceptors-before',
        'interceptors-total - interceptors-added',
        'process.exit(1)',
      ),
    'formula/malformed figures.csv:23:formula',
  ],
  [
    'a formula that names nobody',
    () => editRow(figures, 'interceptors-before', 'interceptors-total - ', 'interceptors-all - '),
    'reference/unknown figures.csv:23:formula',
  ],
  [
    'a formula that leads back to itself',
    () =>
      editRow(
        figures,
        'interceptors-before',
        'interceptors-total - interceptors-added',
        'interceptors-total - interceptors-before',
      ),
    'formula/cycle figures.csv:23:formula',
  ],
  [
    'a division by nought',
    () =>
      editRow(
        figures,
        'railway-trade-multiple',
        'railway-offer-usd / cn-ru-trade-2012',
        'railway-offer-usd / (cn-ru-trade-2012 - cn-ru-trade-2012)',
      ),
    'formula/division-by-zero figures.csv:36:formula',
  ],
  [
    'tonnes divided by dollars',
    () =>
      editRow(
        figures,
        'railway-trade-multiple',
        'railway-offer-usd / cn-ru-trade-2012',
        'rosneft-target-2018 + cn-ru-trade-2012',
      ),
    'formula/mixed-units figures.csv:36:formula',
  ],
  [
    'a duplicate id',
    () => editRow(figures, 'ru-oil-exporter-rank', 'ru-oil-exporter-rank', 'cn-oil-consumer-rank'),
    'id/duplicate figures.csv:8:id',
  ],
  [
    'a row that others name, renamed onto a taken id',
    () => editRow(figures, 'cn-us-trade-2012', 'cn-us-trade-2012', 'cn-ru-trade-2012'),
    'id/duplicate figures.csv:3:id',
  ],
  [
    'a mention that a note names, renamed onto the id of a figure',
    () => editRow('set-aside.csv', 'gt-last-year-wto', 'gt-last-year-wto', 'cn-ru-trade-2012'),
    'id/duplicate set-aside.csv:36:id',
  ],
  [
    'an id with a path in it',
    () => editRow(figures, 'ru-oil-exporter-rank', 'ru-oil-exporter-rank', '../ru-oil'),
    'cell/malformed figures.csv:8:id',
  ],
  [
    'an impossible date',
    () => editRow(figures, 'railway-offer-eur', '2015-05-06', '2015-02-30'),
    'cell/malformed figures.csv:21:stated_on',
  ],
  [
    'a statement younger than its article',
    () => editRow(figures, 'railway-offer-eur', '2015-05-06', '2016-05-06'),
    'period/stated-after-publication figures.csv:21:stated_on',
  ],
  [
    'a statement of a day that the article does not give',
    () => editRow(figures, 'railway-offer-eur', '2015-05-06', '2015-05-05'),
    'period/unknown-statement-date figures.csv:21:stated_on',
  ],
  [
    'a period that no date of the article gives',
    () => editRow(figures, 'cn-ru-partner-rank-2012', ',2012,2012,', ',2011,2012,'),
    'period/unknown-date figures.csv:5:time_period',
  ],
  [
    'a period of part of a word',
    () => editRow(figures, 'cn-ru-partner-rank-2012', ',2012,2012,', ',2012,012,'),
    'period/not-in-quote figures.csv:5:period_text',
  ],
  [
    'decimal places beyond all measure',
    () =>
      editRow(figures, 'railway-implied-rate', 'railway-offer-eur,4', 'railway-offer-eur,4000000'),
    'formula/too-many-decimals figures.csv:35:decimals',
  ],
  [
    'a voice that the article does not name',
    () => editRow(figures, 'railway-offer-eur', 'Yuri Ushakov', 'Yury Ushakov'),
    'attribution/wrong-chain figures.csv:21:attribution',
  ],
  [
    'a stated figure with a formula',
    () => editRow(figures, 'cn-ru-trade-2012', '3953,3964,,,', '3953,3964,,interceptors-total,'),
    'figure/incomplete figures.csv:2:formula',
  ],
  [
    'a missing column',
    () => edit(figures, 'id,label,topic,', 'id,topic,'),
    'table/missing-column figures.csv:1:label',
  ],
  [
    'a byte-order mark',
    () => withText(figures, `\ufeff${textOf(figures)}`),
    'table/byte-order-mark figures.csv',
  ],
  [
    'a __proto__ header',
    () => edit(figures, 'id,label,topic,', 'id,__proto__,topic,'),
    'table/reserved-column figures.csv:1:__proto__',
  ],
  [
    'a right-to-left override in the project’s words',
    () => editRow(figures, 'cn-ru-trade-2012', 'China–Russia', 'China\u202e–Russia'),
    'text/unseen-character figures.csv:2:label',
  ],
  [
    'text that a spreadsheet runs',
    () => editRow(figures, 'cn-ru-trade-2012', '"China–Russia', '"=China–Russia'),
    'cell/malformed figures.csv:2:label',
  ],
  [
    'a chain of voices that begins elsewhere',
    () => editRow(figures, 'railway-offer-eur', 'Reuters › Yuri', 'Yuri'),
    'attribution/wrong-chain figures.csv:21:attribution',
  ],
  [
    'a conversion of another status',
    () => editRow(figures, 'railway-offer-usd', ',offer,level,', ',plan,level,'),
    'conversion/inconsistent figures.csv:22:status',
  ],
  [
    'an article with one byte changed',
    () =>
      edit(article, 'Xi was elected president on March 14', 'Xi was elected president on March 15'),
    `article/changed ${article}`,
  ],
  [
    'an article in Latin-1',
    () => {
      const bytes = new Uint8Array(REAL_FILES.get(article) ?? []);
      bytes[10] = 0xe9;
      return new Map(REAL_FILES).set(article, bytes);
    },
    `article/not-utf-8 ${article}`,
  ],
  [
    'an article that is gone',
    () => new Map([...REAL_FILES].filter(([path]) => path !== article)),
    'article/missing-file articles.csv:2:path',
  ],
  [
    'an article that no row names',
    () => withText('articles/other.txt', 'Text.'),
    'record/stray-file articles/other.txt',
  ],
  [
    'a file that belongs to nothing',
    () => withText('figures (1).csv', 'id\n'),
    'record/stray-file figures (1).csv',
  ],
  [
    'a wrong count of characters',
    () => edit('articles.csv', ',6440,6440,', ',6440,6441,'),
    'article/length articles.csv:2:characters',
  ],
  [
    'a mention set aside twice',
    () =>
      withText(
        'set-aside.csv',
        `${textOf('set-aside.csv')}gt-2018-again,global-times-2013-03,date,2018,5673,5677,,2018,Again.\n`,
      ),
    'coverage/overlap set-aside.csv:50:start',
  ],
  [
    'words set aside that are no number',
    () =>
      withText(
        'set-aside.csv',
        `${textOf('set-aside.csv')}gt-xi,global-times-2013-03,idiom,Chinese,0,7,,,No number.\n`,
      ),
    'coverage/no-number set-aside.csv:50:start',
  ],
  [
    'a date set aside and resolved wrongly',
    () => editRow('set-aside.csv', 'gt-tuesday-conference', '2013-03-19,', '2013-03-12,'),
    'period/mismatch set-aside.csv:7:time_period',
  ],
  [
    'a date set aside and not resolved',
    () => editRow('set-aside.csv', 'gt-tuesday-conference', '2013-03-19,', ','),
    'set-aside/date-unresolved set-aside.csv:7:time_period',
  ],
  [
    'a mention of a wrong class',
    () => editRow('set-aside.csv', 'gt-first-focus', ',idiom,', ',ordinal-rank,'),
    'class/mismatch set-aside.csv:24:class',
  ],
  [
    'a mention whose words are not there',
    () => editRow('set-aside.csv', 'gt-first-focus', ',4798,4803,', ',4797,4802,'),
    'set-aside/not-verbatim set-aside.csv:24:exact',
  ],
  [
    'a phrase that is not there',
    () => editRow('set-aside.csv', 'gt-first-visit', 'first overseas visit', 'first visit abroad'),
    'set-aside/whole-not-verbatim set-aside.csv:3:whole_text',
  ],
  [
    'a note about nothing',
    () => editRow('notes.csv', 'wto-accession', 'gt-last-year-wto', 'gt-last-year'),
    'reference/unknown notes.csv:24:subject_id',
  ],
  [
    'a chart that mixes units',
    () => withMark('trade-partners', 2, 'rosneft-target-2018'),
    'chart/mixed-units charts.json:[0].panels[0].figures[2]',
  ],
  [
    'a chart with a figure that another source contradicts',
    () => withMark('trade-partners', 0, 'railway-offer-usd'),
    'chart/flagged-on-shared-axis charts.json:[0].panels[0].figures[0]',
  ],
  [
    'a chart that names nobody',
    () => withMark('trade-partners', 0, 'nobody'),
    'reference/unknown charts.json:[0].panels[0].figures[0]',
  ],
  [
    'charts that are not JSON',
    () => withText('charts.json', textOf('charts.json').replace('[', '')),
    'charts/not-json charts.json',
  ],
  [
    'a chart without title',
    () => withText('charts.json', textOf('charts.json').replace(/"title": "[^"]+"/, '"title": ""')),
    'charts/malformed charts.json:[0].title',
  ],
];

describe('one mistake gives one finding, which says how to mend it', () => {
  it.each(MISTAKES)('%s', (_name, damage, place) => {
    const files = damage();
    const report = reportOf(files);
    const findings = report.results.flatMap((result) => result.findings);
    expect(findings.map(placeOf)).toEqual([place]);
    for (const { code, expected, found, cure } of findings) {
      expect(code).toMatch(/^[a-z-]+\/[a-z0-9-]+$/);
      for (const words of [expected, found, cure]) expect(words).toMatch(/\S/);
    }
    expect(report.dataset).toBeNull();
    expect(placesOf(relocked(files))).toEqual([place]);
  });
});

describe('what two files say differently is laid to the one that lost its lock', () => {
  it('a changed hash of an article', () => {
    const files = edit('articles.csv', 'f7c616c7', 'f7c616c8');
    expect(placesOf(files)).toEqual(['article/changed articles.csv:2:sha256']);
    expect(placesOf(relocked(files))).toEqual([`article/changed ${article}`]);
  });
  it('a mention that is set aside no more', () => {
    const [row = ''] = textOf('set-aside.csv').match(/\ngt-2018,.*(?=\n)/) ?? [];
    const files = edit('set-aside.csv', row, '');
    const place = `coverage/unaccounted ${article}:characters 5673 to 5677`;
    expect(placesOf(files)).toEqual([place]);
    expect(placesOf(relocked(files))).toEqual([place]);
    // Two tables lost their locks: the missing row explains one of them, and nobody knows which.
    const label = editRow(figures, 'cn-ru-trade-2012', 'trade, 2012', 'trade in 2012', files);
    expect(placesOf(label)).toEqual([
      'lock/mismatch figures.csv',
      'lock/mismatch set-aside.csv',
      place,
    ]);
  });
});

describe('of several files that lost their lock', () => {
  const note = 'reference/unknown notes.csv:14:subject_id';
  const damaged = (files: RecordFiles) =>
    editRow('notes.csv', 'japan-trade-kyodo', ',cn-jp-trade-2012,', ',nobody,', files);

  it('one is excused by the number that its row left behind, another by its own finding', () => {
    const [row = ''] = textOf('set-aside.csv').match(/\ngt-2018,.*(?=\n)/) ?? [];
    const places = placesOf(damaged(edit('set-aside.csv', row, '')));
    expect(places).toContain(`coverage/unaccounted ${article}:characters 5673 to 5677`);
    expect(places).toContain(note);
    expect(places.filter((place) => place.startsWith('lock/'))).toEqual([]);
  });
  it('a change that nothing else can know is not excused by a finding elsewhere', () => {
    const label = editRow(figures, 'cn-ru-trade-2012', 'trade, 2012', 'trade in 2012');
    expect(placesOf(damaged(label))).toEqual(['lock/mismatch figures.csv', note]);
  });
});

it('counts the files of the record that are there', () => {
  const lookedAt = (files: RecordFiles) =>
    reportOf(files).results.find(({ name }) => name === 'tables')?.lookedAt;
  const without = new Map([...REAL_FILES].filter(([path]) => path !== 'notes.csv'));
  expect([lookedAt(REAL_FILES), lookedAt(without)]).toEqual([7, 6]);
});

describe('the lock', () => {
  it('objects to a change that nothing else can know', () => {
    const changed = editRow(
      figures,
      'cn-ru-trade-2012',
      'China–Russia trade, 2012',
      'China–Russia trade in 2012',
    );
    expect(placesOf(changed)).toEqual(['lock/mismatch figures.csv']);
    expect(placesOf(relocked(changed))).toEqual([]);
  });
  it.each<Case>([
    [
      'is missing',
      () => new Map([...REAL_FILES].filter(([path]) => path !== 'SHA256SUMS')),
      'lock/missing-file SHA256SUMS',
    ],
    [
      'lacks a line',
      () =>
        edit('SHA256SUMS', textOf('SHA256SUMS').split('\n')[0] ?? '', '').set(
          'SHA256SUMS',
          new TextEncoder().encode(textOf('SHA256SUMS').split('\n').slice(1).join('\n')),
        ),
      'lock/missing-line SHA256SUMS',
    ],
    [
      'has a line twice',
      () =>
        withText('SHA256SUMS', `${textOf('SHA256SUMS')}${textOf('SHA256SUMS').split('\n')[0]}\n`),
      `lock/stray-line SHA256SUMS:${textOf('SHA256SUMS').split('\n').length}`,
    ],
    [
      'is cut in a line',
      () => withText('SHA256SUMS', textOf('SHA256SUMS').slice(0, -5)),
      `lock/malformed SHA256SUMS:${textOf('SHA256SUMS').split('\n').length - 1}`,
    ],
    [
      'lists a wrong hash',
      () =>
        withText(
          'SHA256SUMS',
          textOf('SHA256SUMS').replace(/^./, (c) => (c === '0' ? '1' : '0')),
        ),
      'lock/mismatch articles.csv',
    ],
  ])('%s', (_name, files, place) => {
    expect(placesOf(files())).toEqual([place]);
  });
});
