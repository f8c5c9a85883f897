import { createHash } from 'node:crypto';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { planChart } from '@/lib/chart/plan-chart';
import { chartFiles } from '@/lib/publish/chart-files';
import {
  csvOf,
  type DataTable,
  dataTables,
  excelCsvOf,
  figuresTable,
} from '@/lib/publish/data-tables';
import { figureCells } from '@/lib/publish/download-figures';
import type { Chart } from '@/lib/record/chart';
import { spanOfPeriod } from '@/lib/record/edtf-date';
import { readTable } from '@/lib/table/read-table';
import { columnsOf } from '@/lib/table/table-schema';
import { indexCodePoints } from '@/lib/text/code-points';
import { NOWHERE, SOMEWHERE, theRecord } from './record';

const dataset = theRecord();
const tables = dataTables(dataset, NOWHERE);
const named = tables.map((table): [string, DataTable] => [table.schema.file, table]);
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('a CSV download', () => {
  it.each(named)('%s is the file on record as golden copy', async (name, table) => {
    await expect(csvOf(table)).toMatchFileSnapshot(`../golden/publish/${name}`);
  });

  it.each(named)('%s reads back to the same rows', (_name, table) => {
    const { rows, findings } = readTable(table.schema, bytesOf(csvOf(table)));
    expect(findings).toEqual([]);
    expect(rows).toEqual(table.rows);
  });

  it.each(named)('%s ends every record with CR LF and has no byte-order mark', (_name, table) => {
    const text = csvOf(table);
    expect(text.startsWith(columnsOf(table.schema)[0]?.name ?? '?')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it.each(named)('%s has no cell that a spreadsheet would run', (_name, table) => {
    const { data } = Papa.parse<string[]>(csvOf(table).trimEnd());
    const cells = data.flat().filter((cell) => !/^-\d+(?:\.\d+)?$/.test(cell));
    expect(cells.filter((cell) => /^[=+\-@\t\r\n]/.test(cell))).toEqual([]);
  });
});

describe('figures.csv', () => {
  const [figures] = tables as [DataTable, ...DataTable[]];
  const { data } = Papa.parse<Record<string, string>>(csvOf(figures).trimEnd(), { header: true });
  const texts = new Map(dataset.articles.map(({ sha256, text }) => [sha256, text]));
  const quoted = data.filter((row) => row.article_sha256 !== '');

  it('holds every figure of the record', () => {
    expect(data.map(({ id }) => id)).toEqual(dataset.figures.map(({ id }) => id));
  });

  it('lets every quote be found with nothing but the row and the text of its hash', () => {
    expect(quoted.length).toBeGreaterThan(20);
    for (const row of quoted) {
      const text = texts.get(row.article_sha256 ?? '') ?? '';
      expect(createHash('sha256').update(text, 'utf8').digest('hex')).toBe(row.article_sha256);
      const index = indexCodePoints(text);
      const at = (start = '', end = '') => index.slice({ start: Number(start), end: Number(end) });
      expect(at(row.start, row.end)).toBe(row.exact);
      expect(at(row.number_start, row.number_end)).toBe(row.number_text);
      expect(text.split(`${row.prefix}${row.exact}${row.suffix}`)).toHaveLength(2);
    }
  });

  it('names the inputs of every derived figure with value, unit and bound', () => {
    const derived = data.filter(({ formula }) => formula !== '');
    expect(derived.length).toBeGreaterThan(5);
    for (const { formula_inputs } of derived)
      for (const input of formula_inputs?.split('; ') ?? [])
        expect(input).toMatch(
          /^[a-z0-9-]+ = -?\d+(?:\.\d+)? [^(]+ \([a-z-]+(?:, (?:from|to|in) .+)*\)$/,
        );
  });

  it('lets the words under every derived figure be found, too', () => {
    const derived = data.filter(({ formula }) => formula !== '');
    const QUOTE = /([a-z0-9-]+): “([^”]+)” \(([a-z0-9-]+), (\d+)–(\d+), sha256 ([0-9a-f]{64})\)/g;
    for (const { formula, formula_quotes = '' } of derived) {
      const quotes = [...formula_quotes.matchAll(QUOTE)];
      expect(quotes.map(([quote]) => quote).join('; ')).toBe(formula_quotes);
      expect(quotes.length, formula).toBeGreaterThan(0);
      for (const [, id, exact, article, start, end, sha256 = ''] of quotes) {
        const index = indexCodePoints(texts.get(sha256) ?? '');
        expect(index.slice({ start: Number(start), end: Number(end) })).toBe(exact);
        expect(quoted.find((row) => row.id === id)).toMatchObject({ exact, article_id: article });
      }
    }
  });

  it('dates each statement, by its own day or by that of its publication, and no derivation', () => {
    for (const row of data) {
      const { formula, stated_on = '', article_published = '' } = row;
      if (formula !== '') expect(stated_on).toBe('');
      else if (stated_on !== article_published)
        expect(spanOfPeriod(stated_on).first <= spanOfPeriod(article_published).last).toBe(true);
    }
    const days = new Set(quoted.map((row) => row.stated_on === row.article_published));
    expect(days).toEqual(new Set([true, false]));
  });

  it('flags the figures that another source contradicts', () => {
    const conflicting = dataset.notes.filter(({ verdict }) => verdict === 'conflict');
    const flagged = data.filter(({ conflicting_notes }) => conflicting_notes !== '');
    expect(
      new Set(flagged.flatMap(({ conflicting_notes }) => conflicting_notes?.split(' '))),
    ).toEqual(
      new Set(
        conflicting
          .filter(({ subject_id }) => dataset.figures.some(({ id }) => id === subject_id))
          .map(({ id }) => id),
      ),
    );
    expect(flagged.length).toBeGreaterThan(0);
  });

  it.each([
    ['railway-trade-multiple', 'railway-usd-roubles'],
    ['railway-implied-rate', 'railway-usd-roubles railway-roubles-reuters railway-roubles-putin'],
    ['us-ru-trade-multiple', ''],
  ])('carries the doubt on to what is computed: %s, %s', (id, notes) => {
    expect(data.find((row) => row.id === id)?.conflicting_notes).toBe(notes);
  });

  it('has the cells that the page of each figure shows, all of them', () => {
    for (const row of data)
      expect(figureCells(dataset, NOWHERE, row.id ?? '')).toEqual(
        Object.entries(row).map(([column, value]) => ({ column, value })),
      );
  });

  it('gives whole addresses when the site has one', () => {
    const csv = csvOf(figuresTable(dataset, SOMEWHERE, ['cn-ru-trade-2012']));
    expect(csv).toContain('https://figures.example/figures/cn-ru-trade-2012');
  });

  it('keeps its first columns: those of the record, in its order', () => {
    const columns = columnsOf(figures.schema).map(({ name }) => name);
    expect(columns.slice(0, 36)).toEqual([
      ...['id', 'label', 'topic', 'measure', 'ref_area', 'counterpart_area', 'status', 'change'],
      ...['value', 'unit', 'bound', 'lower', 'upper', 'hedge_text', 'ambiguity', 'alt_bound'],
      ...['alt_lower', 'alt_upper', 'inference', 'time_period', 'period_text', 'period_basis'],
      ...['stated_on', 'attribution', 'article_id', 'exact', 'prefix', 'suffix', 'start', 'end'],
      ...['number_text', 'number_start', 'number_end', 'conversion_of', 'formula', 'decimals'],
    ]);
  });
});

describe('the CSV of a chart', () => {
  const isTally = ({ form }: Chart) => form === 'tally';

  it.each(dataset.charts.filter(isTally).map((chart) => [chart.slug, chart] as const))(
    '%s holds what it counts, and no figure',
    async (_slug, chart) => {
      const file = chartFiles(dataset, chart, NOWHERE).find(({ name }) => name === 'data.csv');
      const { data } = Papa.parse<Record<string, string>>(String(await file?.make()).trimEnd(), {
        header: true,
      });
      const marks = planChart(chart, dataset).panels.flatMap((panel) => panel.marks);
      expect(data.map(({ counted, number }) => [counted, number])).toEqual(
        marks.map(({ label, to }) => [label, String(to)]),
      );
      expect(file?.rows).toBe(marks.length);
    },
  );

  it.each(
    dataset.charts.filter((chart) => !isTally(chart)).map((chart) => [chart.slug, chart] as const),
  )('%s holds its figures in its order', async (_slug, chart) => {
    const file = chartFiles(dataset, chart, NOWHERE).find(({ name }) => name === 'data.csv');
    const { data } = Papa.parse<Record<string, string>>(String(await file?.make()).trimEnd(), {
      header: true,
    });
    const shown = chart.panels.flatMap(({ figures }) => figures);
    expect(data.map(({ id }) => id)).toEqual([...new Set(shown)]);
  });

  it('knows no figure that the record does not', () => {
    expect(() => figuresTable(dataset, NOWHERE, ['nothing'])).toThrow('unknown figure: nothing');
  });
});

describe('the CSV for Excel', () => {
  it.each(named)('%s is the other behind a byte-order mark', (_name, table) => {
    expect(excelCsvOf(table)).toBe(`\uFEFF${csvOf(table)}`);
  });
});
