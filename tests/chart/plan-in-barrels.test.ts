import { describe, expect, it } from 'vitest';
import { decimal } from '../../lib/arithmetic/decimal';
import { BARREL_BASIS, barrelsADay, planInBarrels } from '../../lib/chart/plan-in-barrels';
import { realRecord } from './real-record';

const record = realRecord();
const chartOf = (slug: string) => {
  const chart = record.charts.find((each) => each.slug === slug);
  if (chart === undefined) throw new Error(`no such chart: ${slug}`);
  return chart;
};

describe('tonnes a year in barrels a day, to two digits', () => {
  it.each([
    // 1,000,000 × 7.33 ÷ 365 = 20,082
    ['1000000', '20000'],
    ['2000000', '40000'],
    // 321,315
    ['16000000', '320000'],
    // 682,795
    ['34000000', '680000'],
    // 1,004,110
    ['50000000', '1000000'],
    ['365', '7'],
    ['0', '0'],
    ['-1000000', '-20000'],
  ])('%s t is %s bbl/d', (tonnes, barrels) => {
    expect(barrelsADay(decimal(tonnes))).toBe(barrels);
  });
});

describe('the oil plans in barrels', () => {
  const plan = planInBarrels(chartOf('oil-plans'), record);
  const marks = plan?.panels.flatMap((panel) => panel.marks) ?? [];

  it('call every amount an approximation, with the printed hedge where there is one', () => {
    expect(marks.map(({ longText }) => longText.replaceAll('\u00a0', ' '))).toEqual([
      'about 20 thousand barrels a day more',
      'about 40 thousand barrels a day more',
      'about 320 thousand barrels a day',
      'some 680 thousand barrels a day more',
      'around 1 million barrels a day',
    ]);
  });

  it('keep adding up', () => {
    expect(marks.find(({ figureId }) => figureId === 'rosneft-base')?.formula).toBe(
      '320 ≈ 1000 − 680',
    );
  });

  it('print factor, source and presumption in note and alternative text', () => {
    expect(plan?.note).toBe(BARREL_BASIS);
    expect(plan?.alt).toContain('7.33 barrels a tonne');
    expect(BARREL_BASIS).toContain('Statistical Review of World Energy');
    expect(BARREL_BASIS).toContain('presumed');
  });

  it('keep the printed quote', () => {
    expect(marks[0]?.quote?.number).toBe('1 million tons');
  });
});

it.each(['trade-partners', 'interceptors', 'oil-flows'])('%s has nothing to convert', (slug) => {
  expect(planInBarrels(chartOf(slug), record)).toBeNull();
});
