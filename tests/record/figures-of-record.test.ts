/** The real record against what a person reads in the articles; the CSV is read without our own code. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { DERIVED_CASES, STATED_CASES } from '../cases/figures-of-record';

type Row = Readonly<Record<string, string>>;

function readRows(file: string): Row[] {
  const text = readFileSync(`data/${file}`, 'utf8');
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

const figures = readRows('figures.csv');
const figureOf = (id: string): Row => {
  const row = figures.find((figure) => figure.id === id);
  if (!row) throw new Error(`no such figure: ${id}`);
  return row;
};
const textOf = (id: string) => readFileSync(`data/articles/${id}.txt`, 'utf8');

describe('stated figures', () => {
  it.each(STATED_CASES)('$id: “$words” is $value $unit, $bound, $status', (expected) => {
    const row = figureOf(expected.id);
    expect({
      value: row.value,
      unit: row.unit,
      bound: row.bound,
      status: row.status,
      period: row.time_period,
    }).toEqual({
      value: expected.value,
      unit: expected.unit,
      bound: expected.bound,
      status: expected.status,
      period: expected.period,
    });
  });

  it.each(STATED_CASES)('$id: the quote holds “$words”, at its offsets', ({ id, words }) => {
    const row = figureOf(id);
    const characters = [...textOf(row.article_id ?? '')];
    const at = (from: string | undefined, to: string | undefined) =>
      characters.slice(Number(from), Number(to)).join('');
    expect(row.exact + (row.suffix ?? '')).toContain(words);
    expect(at(row.start, row.end)).toBe(row.exact);
    expect(at(row.number_start, row.number_end)).toBe(row.number_text);
  });
});

describe('derived figures', () => {
  it.each(DERIVED_CASES)('$id: $sum = $value $unit, $bound', (expected) => {
    const row = figureOf(expected.id);
    expect({ value: row.value, unit: row.unit, bound: row.bound, status: row.status }).toEqual({
      value: expected.value,
      unit: expected.unit,
      bound: expected.bound,
      status: 'derived',
    });
  });
});

describe('the record as a whole', () => {
  it('holds exactly the figures named here', () => {
    const named = [...STATED_CASES, ...DERIVED_CASES].map((figure) => figure.id);
    expect(figures.map((figure) => figure.id).sort()).toEqual(named.sort());
  });

  // The hashes of the articles as they were handed to the project.
  it.each([
    ['global-times-2013-03', 'f7c616c71c95d72175d162f4e4abf2d41bf33efb67efb73b714282002a69396f'],
    ['reuters-2015-05', '782d38f953229e58267b7cd7283a5794c5bbe714e4600c6775114098541e26fb'],
  ])('keeps the article %s byte for byte', (id, sha256) => {
    const bytes = readFileSync(`data/articles/${id}.txt`);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
  });

  it('states both readings of Japan’s number', () => {
    const { alt_bound, alt_lower, alt_upper, ambiguity } = figureOf('cn-jp-trade-2012');
    expect({ alt_bound, alt_lower, alt_upper }).toEqual({
      alt_bound: 'exact',
      alt_lower: '320000000000',
      alt_upper: '320000000000',
    });
    expect(ambiguity).toContain('governs');
  });

  it('never derives a ratio of two lower bounds', () => {
    expect(figures.map((figure) => figure.formula)).not.toContain(
      'cn-us-trade-2012 / cn-jp-trade-2012',
    );
  });
});
