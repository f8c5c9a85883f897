import { describe, expect, it } from 'vitest';
import { checkReferences } from '@/lib/check/check-references';
import { type Changes, outcomeOf, saidBy, soundDataset } from './altered-record';

/** Cells changed in the record, and what the check says of them. */
const CASES: [changes: Changes, said: string[]][] = [
  [
    { figures: { 'cn-ru-trade-2012': { article_id: 'nowhere' } } },
    ['reference/unknown 2:article_id, expected the id of an article on record, found “nowhere”'],
  ],
  [
    { figures: { 'cn-ru-trade-2012': { unit: 'XXX' } } },
    ['reference/unknown 2:unit, expected the id of a unit on record, found “XXX”'],
  ],
  [
    { figures: { 'cn-ru-trade-2012': { unit: 'XXX' }, 'cn-us-trade-2012': { unit: 'XXX' } } },
    [
      'reference/unknown 2:unit, expected the id of a unit on record, found “XXX” (and in 1 other cell)',
    ],
  ],
  [
    { figures: { 'railway-offer-usd': { conversion_of: 'nobody' } } },
    ['reference/unknown 22:conversion_of, expected the id of a figure on record, found “nobody”'],
  ],
  [
    { figures: { 'us-ru-trade-gap': { formula: 'nobody - cn-ru-trade-2012' } } },
    ['reference/unknown 32:formula, expected the id of a figure on record, found “nobody”'],
  ],
  [
    { notes: { 'wto-accession': { subject_id: 'nobody' } } },
    [
      'reference/unknown 24:subject_id, expected the id of a figure, set-aside mention or article on record, found “nobody”',
    ],
  ],
  [{ notes: { 'wto-accession': { subject_id: 'reuters-2015-05' } } }, []],
  [{ notes: { 'wto-accession': { subject_id: 'cn-ru-trade-2012' } } }, []],
  [
    { setAsides: { 'gt-2018': { article_id: 'nowhere' } } },
    ['reference/unknown 32:article_id, expected the id of an article on record, found “nowhere”'],
  ],
  [
    { notes: { 'japan-trade-kyodo': { other_unit: 'XXX' } } },
    ['reference/unknown 14:other_unit, expected the id of a unit on record, found “XXX”'],
  ],
];

it.each(CASES)('%j: %j', (changes, said) => {
  expect(saidBy(checkReferences, changes)).toEqual(said);
});

it('says that a unit may be added', () => {
  const changes: Changes = { figures: { 'cn-ru-trade-2012': { unit: 'ton' } } };
  expect(outcomeOf(checkReferences, changes).findings.map(({ cure }) => cure)).toEqual([
    'Use a code of units.csv, or add a row for the unit there.',
  ]);
});

it('counts all cells that name the same id, in rows and formulas', () => {
  const changes: Changes = {
    figures: {
      'cn-ru-trade-2012': { unit: 'XXX' },
      'cn-us-trade-2012': { unit: 'XXX' },
      'cn-jp-trade-2012': { unit: 'XXX' },
    },
  };
  expect(saidBy(checkReferences, changes)).toEqual([
    expect.stringMatching(/found “XXX” \(and in 2 other cells\)$/),
  ]);
});

describe('charts', () => {
  const { charts } = soundDataset();
  const [chart, ...others] = charts;
  const [panel, ...panels] = chart?.panels ?? [];
  if (!chart || !panel) throw new Error('no chart on record');
  const withFigures = (figures: readonly string[], labels: Readonly<Record<string, string>>) =>
    ({ ...chart, panels: [{ ...panel, figures }, ...panels], labels }) as typeof chart;
  const shown = ({ panels: all, labels }: typeof chart) =>
    all.flatMap(({ figures }) => figures).length + Object.keys(labels ?? {}).length;

  it('name figures and, in their labels, figures that they show', () => {
    const named = withFigures(['nobody', ...panel.figures], {
      [panel.figures[0] ?? '']: 'known',
      nobody: 'shown, and nowhere on record',
      'interceptors-total': 'on record, and not in this chart',
    });
    const { findings, doubts } = outcomeOf(checkReferences, { charts: [...others, named] });
    const at = others.length;
    expect(findings.map(({ file, row, column, found }) => [file, row, column, found])).toEqual([
      ['charts.json', null, `[${at}].panels[0].figures[0]`, '“nobody”'],
      ['charts.json', null, `[${at}].labels`, '“interceptors-total”'],
    ]);
    expect(findings.map(({ expected, subject }) => [expected, subject])).toEqual([
      ['the id of a figure on record', chart.slug],
      ['the id of a figure of this chart on record', chart.slug],
    ]);
    expect(doubts).toEqual([chart.slug, chart.slug]);
  });
  it('keep a missing label apart from a missing figure of the same id', () => {
    const named = withFigures(panel.figures, { 'my-figure': 'not shown' });
    const figures = { 'railway-offer-usd': { conversion_of: 'my-figure' } };
    const { findings } = outcomeOf(checkReferences, { charts: [named], figures });
    expect(findings.map(({ column, found }) => [column, found])).toEqual([
      ['conversion_of', '“my-figure”'],
      ['[0].labels', '“my-figure”'],
    ]);
  });
  it('are counted mark by mark and label by label', () => {
    const count = (changes: Changes) => outcomeOf(checkReferences, changes).lookedAt;
    const marks = charts.reduce((sum, each) => sum + shown(each), 0);
    expect(marks).toBeGreaterThan(10);
    expect(count({}) - count({ charts: [] })).toBe(marks);
  });
});

describe('what is looked at', () => {
  const count = (changes: Changes) => outcomeOf(checkReferences, changes).lookedAt;
  it('is every id of a formula', () => {
    const formula = 'cn-us-trade-2012';
    expect(count({}) - count({ figures: { 'us-ru-trade-gap': { formula } } })).toBe(1);
  });
  it('is every cell that names an id, and none that is empty', () => {
    const figures = { 'railway-offer-usd': { conversion_of: null } };
    expect(count({}) - count({ figures })).toBe(1);
  });
});

describe('an id that is gone because its row was given another’s', () => {
  it('is not missed a second time, but what names it is in doubt', () => {
    const taken: Changes = { figures: { 'cn-us-trade-2012': { id: 'cn-ru-trade-2012' } } };
    const { findings, doubts } = outcomeOf(checkReferences, taken);
    expect(findings).toEqual([]);
    expect(doubts).toContain('us-ru-trade-gap');
  });
  it('excuses nothing that leads into another file', () => {
    const figures = {
      'cn-us-trade-2012': { id: 'cn-ru-trade-2012' },
      'cn-jp-trade-2012': { article_id: 'nowhere' },
    };
    expect(saidBy(checkReferences, { figures })).toEqual([
      'reference/unknown 4:article_id, expected the id of an article on record, found “nowhere”',
    ]);
  });
});
