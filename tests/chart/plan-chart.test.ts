import { describe, expect, it } from 'vitest';
import type { MarkPlan } from '../../lib/chart/chart-plan';
import { planChart } from '../../lib/chart/plan-chart';
import type { CheckedDataset } from '../../lib/check/report';
import type { Chart } from '../../lib/record/chart';
import { isStated } from '../../lib/record/figure';
import { statementWords } from '../../lib/record/statement-span';
import { realRecord } from './real-record';

const record = realRecord();
const plain = (text: string | null | undefined) => text?.replace(/[\u00a0\u202f]/g, ' ');
const base = { order: 'given', subtitle: 'Test', note: null, alt: null } as const;

/** Any figures of the record under one form, whatever the charts on record are. */
function planOf(
  form: Chart['form'],
  figures: string[],
  more: Partial<Chart> = {},
  dataset: CheckedDataset = record,
) {
  const chart = {
    ...base,
    slug: 'test',
    form,
    title: 'A finding',
    panels: [{ title: null, figures }],
    ...more,
  } as Chart;
  return planChart(chart, dataset);
}

const marksOf = (...options: Parameters<typeof planOf>): readonly MarkPlan[] =>
  planOf(...options).panels.flatMap(({ marks }) => marks);

describe('the hedge is in the label of', () => {
  it.each([
    ['cn-us-trade-2012', 'over $440bn', 'over $440 billion'],
    ['cn-jp-trade-2012', '$320bn, perhaps more', '$320 billion, perhaps more'],
    ['cn-ru-trade-2012', '$88bn', '$88 billion'],
    ['ru-us-trade-share', 'at most 20 %', 'at most 20 %'],
    ['ru-jp-trade-share', '27.5 %, perhaps less', '27.5 %, perhaps less'],
    ['us-ru-trade-multiple', 'at least 5 times', 'at least 5 times'],
    ['me-share-cn-oil-imports', 'almost half', 'almost half'],
    ['eu-share-ru-oil-exports', 'the majority', 'the majority'],
    ['espo-increase-2013', '+1m tonnes', '1 million tonnes more'],
    ['rosneft-increase-2018', 'some 34m tonnes more', 'some 34 million tonnes more'],
    ['rosneft-target-2018', 'around 50m tonnes', 'around 50 million tonnes'],
    ['rosneft-base', 'about 16m tonnes', 'about 16 million tonnes'],
    ['interceptors-added', '+14', '14 more interceptors'],
    ['railway-offer-usd', '$335.82bn', '$335.82 billion'],
  ])('%s', (id, short, long) => {
    const [mark] = marksOf('bars', [id]);
    expect([plain(mark?.valueText), plain(mark?.longText)]).toEqual([short, long]);
  });
});

describe('the formula is printed for', () => {
  it.each([
    ['interceptors-before', '30 = 44 − 14'],
    ['rosneft-base', '16 ≈ 50 − 34'],
    ['ru-us-trade-share', '20 % = 88 ÷ 440'],
    ['us-ru-trade-multiple', '5 = 440 ÷ 88'],
    ['jp-ru-trade-multiple', '3.6 ≈ 320 ÷ 88'],
    ['railway-implied-rate', '1.1194 = 335.82 ÷ 300'],
  ])('%s', (id, formula) => {
    expect(plain(marksOf('bars', [id])[0]?.formula)).toBe(formula);
  });
});

describe('order', () => {
  it('by value puts the largest bound first', () => {
    const marks = marksOf('bars', ['cn-ru-trade-2012', 'cn-us-trade-2012', 'cn-jp-trade-2012'], {
      order: 'value',
    });
    expect(marks.map(({ to }) => to)).toEqual([440, 320, 88]);
  });

  it('by time puts what has no date first: it was before', () => {
    const marks = marksOf('steps', ['rosneft-target-2018', 'rosneft-base'], { order: 'time' });
    expect(marks.map(({ figureId }) => figureId)).toEqual(['rosneft-base', 'rosneft-target-2018']);
  });
});

describe('steps', () => {
  it('stand on the derived level before them', () => {
    const marks = marksOf('steps', [
      'rosneft-base',
      'rosneft-increase-2018',
      'rosneft-target-2018',
    ]);
    expect(marks.map(({ from, to }) => [from, to])).toEqual([
      [0, 16],
      [16, 50],
      [0, 50],
    ]);
  });

  it('stand on one another where no level is known', () => {
    const marks = marksOf('steps', ['espo-increase-2013', 'espo-increase-2014']);
    expect(marks.map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [1, 3],
    ]);
  });

  it('put what is no plan before the divider, whatever its date', () => {
    const marks = marksOf('steps', ['rosneft-target-2018', 'rosneft-base'], { order: 'given' });
    expect(marks.map(({ planned }) => planned)).toEqual([false, true]);
  });

  it('leave derived totals on the ground', () => {
    const marks = marksOf('steps', ['espo-increase-2013', 'espo-increase-by-2014']);
    expect(marks[1]).toMatchObject({ from: 0, to: 3 });
  });
});

describe('parts', () => {
  it('find their whole and lie side by side', () => {
    const marks = marksOf('parts', [
      'interceptors-before',
      'interceptors-added',
      'interceptors-total',
    ]);
    expect(marks.map(({ role, from, to }) => [role, from, to])).toEqual([
      ['part', 0, 30],
      ['part', 30, 44],
      ['whole', 0, 44],
    ]);
  });

  it('are refused when they add up to nothing shown', () => {
    expect(() => planOf('parts', ['interceptors-before', 'interceptors-added'])).toThrow(
      'parts do not add up to a whole: interceptors-before, interceptors-added',
    );
  });
});

describe('panels', () => {
  it('refuse two units on one axis', () => {
    expect(() => planOf('bars', ['railway-offer-eur', 'railway-offer-usd'])).toThrow(
      'panel needs one known unit: test has EUR, USD',
    );
  });

  it('refuse figures that are not on record', () => {
    expect(() => planOf('bars', ['no-such-figure'])).toThrow('no such figure: no-such-figure');
  });

  it('draw other units than shares as bars even under a strip', () => {
    expect(planOf('strip', ['us-ru-trade-multiple']).panels[0]?.form).toBe('rows');
  });
});

describe('doubt', () => {
  it('flags a figure that another report contradicts, and says so', () => {
    const plan = planOf('values', ['railway-offer-eur']);
    expect(plan.panels[0]?.marks[0]?.flagged).toBe(true);
    expect(plan.warnings[0]).toContain('300 billion roubles');
    expect(plan.alt).toContain('disputed by other reports');
  });

  it('is inherited by what is derived from it', () => {
    const plan = planOf('bars', ['railway-trade-multiple']);
    expect(plan.panels[0]?.marks[0]?.flagged).toBe(true);
    expect(plan.warnings).toEqual(planOf('values', ['railway-offer-usd']).warnings);
    expect(plan.warnings).toHaveLength(1);
    expect(planOf('bars', ['railway-implied-rate']).warnings).toEqual(
      planOf('values', ['railway-offer-eur']).warnings,
    );
  });
});

describe('quotes', () => {
  it.each(record.charts.map((chart) => [chart.slug, chart] as const))(
    'of %s are verbatim around the number and its hedge',
    (_, chart) => {
      const marks = planChart(chart, record).panels.flatMap((panel) => panel.marks);
      for (const { figureId, quote } of marks) {
        const figure = record.figures.find(({ id }) => id === figureId);
        const whole = quote && quote.before + quote.number + quote.after;
        expect([whole, quote?.number ?? null]).toEqual([
          figure?.exact ?? null,
          figure && isStated(figure) ? statementWords(figure) : null,
        ]);
      }
    },
  );
});

describe('alternative text', () => {
  it.each(record.charts.map((chart) => [chart.slug, chart] as const))(
    'of %s drops no hedge, status or formula',
    (_, chart) => {
      const { alt, panels } = planChart(chart, record);
      for (const mark of panels.flatMap(({ marks }) => marks)) {
        expect(alt).toContain(`${mark.label}`);
        expect(alt).toContain(mark.longText);
        if (mark.planned)
          expect(alt).toMatch(new RegExp(`${mark.status} stated (?:on|between|in) \\d{1,2}`));
        if (mark.formula !== null) expect(alt).toContain(mark.formula);
      }
    },
  );

  it('can be overridden by hand', () => {
    expect(planOf('bars', ['cn-ru-trade-2012'], { alt: 'By hand.' }).alt).toBe('By hand.');
  });
});

describe('labels', () => {
  it('are short in the picture and full in the table', () => {
    const plan = planOf('bars', ['cn-ru-trade-2012'], { labels: { 'cn-ru-trade-2012': 'Russia' } });
    expect(plan.panels[0]?.marks[0]?.shortLabel).toBe('Russia');
    expect(plan.table.rows[0]?.cells[0]).toBe('China–Russia trade, 2012');
  });
  it('are none for a figure that is called as what every object has', () => {
    const figures = record.figures.map((figure) =>
      figure.id === 'cn-ru-trade-2012' ? { ...figure, id: 'constructor' } : figure,
    );
    const named = { ...record, figures } as CheckedDataset;
    const plan = planOf('bars', ['constructor'], { labels: {} }, named);
    expect(plan.panels[0]?.marks[0]?.shortLabel).toBeNull();
  });
});

describe('tally', () => {
  const tally = (kind: 'entry' | 'voice', dataset: CheckedDataset = record) =>
    planChart(
      { ...base, slug: 'tally', form: 'tally', title: 'Counts', panels: [], tally: kind } as Chart,
      dataset,
    ).panels[0]?.marks ?? [];

  it('counts how numbers entered the record, none twice', () => {
    const stated = record.figures.filter(({ formula }) => formula === null).length;
    expect(tally('entry').map(({ to }) => to)).toEqual([
      stated,
      record.figures.length - stated,
      record.setAsides.length,
    ]);
  });

  it('counts every stated figure under one chain of voices', () => {
    const stated = record.figures.filter(({ formula }) => formula === null).length;
    expect(tally('voice').reduce((sum, { to }) => sum + to, 0)).toBe(stated);
  });
});

describe('the source line names every voice for what it states', () => {
  const sourceOf = (...figures: string[]) =>
    planOf('values', [], { panels: figures.map((id) => ({ title: null, figures: [id] })) })
      .source.map(({ text }) => text)
      .join('');
  const published = 'Global Times, 21 or 22 March 2013';

  it.each([
    [['cn-ru-trade-2012'], published],
    [['cn-us-trade-2012'], `${published}, from Sergey Razov, Russian Ambassador to China`],
    [['espo-increase-2013'], `${published}, from unnamed sources via Reuters`],
    [
      ['cn-us-trade-2012', 'cn-ru-trade-2012'],
      `${published}: from Sergey Razov, Russian Ambassador to China (China–US trade, 2012); in its own words (China–Russia trade, 2012)`,
    ],
    [
      ['ru-us-trade-share'],
      `${published}: in its own words; from Sergey Razov, Russian Ambassador to China; derivations: Figures of Record`,
    ],
    [['railway-offer-usd'], 'Reuters (publisher inferred), 8 May 2015'],
  ])('%j: %s', (figures, line) => {
    expect(sourceOf(...figures)).toBe(line);
  });

  it.each(
    record.charts
      .filter(({ tally }) => tally === undefined)
      .map((chart) => [chart.slug, chart] as const),
  )('%s leaves no voice out', (_, chart) => {
    const plan = planChart(chart, record);
    const line = plan.source.map(({ text }) => text).join('');
    for (const { chain } of plan.panels.flatMap(({ marks }) => marks))
      for (const voice of chain) expect(line).toContain(voice);
  });
});

describe('the key draws each sign as the chart does', () => {
  const keyOf = (...options: Parameters<typeof planOf>) => planOf(...options).key;

  it('points up or down as the bound does', () => {
    expect(keyOf('strip', ['ru-us-trade-share'])[0]).toMatchObject({
      text: 'this much or less',
      open: 'down',
      strip: true,
      body: 'dashed',
    });
    expect(keyOf('bars', ['cn-us-trade-2012'])).toEqual([
      {
        sign: 'open',
        text: 'this much or more',
        open: 'up',
        strip: false,
        body: 'solid',
        flagged: false,
      },
    ]);
    expect(keyOf('strip', ['ru-jp-trade-share'])[0]).toMatchObject({
      sign: 'perhaps-open',
      open: 'down',
    });
  });

  it('is in the colour of what is disputed', () => {
    expect(keyOf('values', ['railway-offer-eur'])).toMatchObject([{ sign: 'plan', flagged: true }]);
  });
});

describe('findings of the tallies, which no figure’s check can hold to the record', () => {
  const stated = record.figures.filter(({ formula }) => formula === null);
  const titleOf = (kind: 'entry' | 'voice') =>
    record.charts.find((chart) => chart.tally === kind)?.title;
  const mostFirst = (words: readonly string[]) => {
    const countOf = (word: string) => words.filter((other) => other === word).length;
    return [...new Set(words)].sort((one, other) => countOf(other) - countOf(one));
  };

  it('most numbers are no figures', () => {
    expect(titleOf('entry')).toContain('Most numbers in the articles are set aside');
    expect(record.setAsides.length).toBeGreaterThan(stated.length);
    const classes = mostFirst(record.setAsides.map((aside) => aside.class));
    expect(classes.slice(0, 2)).toEqual(['date', 'count']);
  });

  it('every oil plan comes from unnamed sources through Reuters', () => {
    expect(titleOf('voice')).toContain('The Global Times speaks most often for itself');
    expect(mostFirst(stated.map(({ attribution }) => attribution))[0]).toBe('Global Times');
    expect(titleOf('voice')).toContain('its oil plans all come from unnamed sources');
    const plans = stated.filter(
      ({ topic, status }) => topic === 'oil' && ['plan', 'target', 'offer'].includes(status),
    );
    expect(new Set(plans.map(({ attribution }) => attribution))).toEqual(
      new Set(['Global Times › Reuters › unnamed sources']),
    );
  });
});

describe('a plan travels', () => {
  it.each(record.charts.map((chart) => [chart.slug, chart] as const))('%s as JSON', (_, chart) => {
    const plan = planChart(chart, record);
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
  });
});
