import { describe, expect, it } from 'vitest';
import { chartFiles } from '@/lib/publish/chart-files';
import { dataFiles } from '@/lib/publish/data-files';
import { downloadFigures } from '@/lib/publish/download-figures';
import { NOWHERE, theRecord } from './record';

const dataset = theRecord();

async function jsonNamed(name: string) {
  const file = dataFiles(dataset, NOWHERE).find((candidate) => candidate.name === name);
  return JSON.parse(String(await file?.make()));
}

describe('figures.json', () => {
  it('reads back to the same figures', async () => {
    expect((await jsonNamed('figures.json')).figures).toEqual(downloadFigures(dataset, NOWHERE));
  });

  it('holds no stated value as a number, for JSON’s are floats', async () => {
    const { figures } = await jsonNamed('figures.json');
    for (const name of ['value', 'lower', 'upper', 'alt_lower', 'alt_upper'])
      for (const figure of figures) expect(typeof figure[name]).not.toBe('number');
  });

  it('describes each field that its figures have', async () => {
    const { fields, figures } = await jsonNamed('figures.json');
    expect(fields.map(({ name }: { name: string }) => name)).toEqual(Object.keys(figures[0]));
    for (const { description } of fields) expect(description.length).toBeGreaterThan(5);
  });
});

describe('the JSON of a chart', () => {
  it.each(dataset.charts.map((chart) => [chart.slug, chart] as const))(
    '%s names the chart and holds its figures, or its counts',
    async (slug, chart) => {
      const file = chartFiles(dataset, chart, NOWHERE).find(({ name }) => name === 'data.json');
      const data = JSON.parse(String(await file?.make()));
      expect(data.chart).toMatchObject({ slug, title: chart.title });
      expect(data[chart.form === 'tally' ? 'counts' : 'figures'].length).toBeGreaterThan(0);
    },
  );
});
