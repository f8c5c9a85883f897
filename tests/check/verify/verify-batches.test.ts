/** Files longer than what is rechecked at a time. */
import { expect, it } from 'vitest';
import { BATCH_ROWS, surveyForeignCsv } from '@/lib/check/verify/survey-foreign-csv';
import { openVerification, type VerifiedBatch, verifyCsv } from '@/lib/check/verify/verify-csv';
import { referenceOf } from '@/lib/check/verify/verify-row';
import { FIGURES } from '@/lib/record/figure';
import { readRecord } from '@/lib/record/read-record';
import { REAL_FILES, textOf } from '../real-record';

const { dataset } = readRecord(REAL_FILES);
if (!dataset) throw new Error('the record is damaged');
const reference = referenceOf(FIGURES, dataset.figures);

const [header = '', ...lines] = textOf('figures.csv').trimEnd().split('\n');
const lineOf = (id: string) => lines.find((line) => line.startsWith(`${id},`)) ?? '';
const renamed = (id: string, to: string) => lineOf(id).replace(id, () => to);

const bytesOf = (records: readonly string[]) =>
  new TextEncoder().encode(`${[header, ...records].join('\n')}\n`);
const verify = (records: readonly string[]) =>
  verifyCsv(bytesOf(records), 'mine.csv', dataset, reference);

/** Rows that are as they should be, each with an id of its own. */
const filling = Array.from({ length: BATCH_ROWS }, (_, at) =>
  renamed('cn-ru-trade-2012', `filling-${at}`),
);
/** Of the record: 44 interceptors less 14 added are 30. */
const own = renamed('interceptors-before', 'my-before').replace('interceptors-total', 'my-total');

const LONG = { timeout: 60_000 };

it('a row may name one that stands in another batch', LONG, () => {
  const total = renamed('interceptors-total', 'my-total');
  expect(own).toContain('my-total');
  for (const records of [
    [total, ...filling, own],
    [own, ...filling, total],
  ]) {
    const { rows, findings } = verify(records);
    expect(findings).toEqual([]);
    expect(rows.flatMap((row) => row.findings)).toEqual([]);
  }
});

it('a row that names one of no batch is found', LONG, () => {
  const { rows } = verify([...filling, own]);
  expect(rows.at(-1)?.findings.map(({ code }) => code)).toEqual(['reference/unknown']);
  expect(rows.at(-1)?.findings[0]?.row).toBe(BATCH_ROWS + 2);
});

it('a result that rests on a row of another batch is held against that row', LONG, () => {
  const changed = lineOf('interceptors-total').replaceAll(',44,', ',45,');
  const { rows } = verify([lineOf('interceptors-before'), ...filling, changed]);
  expect(rows.at(-1)?.verdict).toBe('changed');
  expect(rows[0]?.verdict).toBe('same');
});

it('an id that an earlier batch has is there twice', LONG, () => {
  const { findings, rows } = verify([...filling, filling[3] ?? '']);
  expect(findings).toEqual([
    expect.objectContaining({
      code: 'verify/duplicate-id',
      row: BATCH_ROWS + 2,
      found: '“filling-3”, as in row 5',
    }),
  ]);
  expect(rows).toHaveLength(BATCH_ROWS + 1);
});

it('names no more ids than those of other batches', () => {
  const survey = (records: readonly string[]) => surveyForeignCsv([bytesOf(records)], 'mine.csv');
  expect(survey(lines)).toMatchObject({ rows: lines.length, findings: [] });
  expect(survey(lines).named.size).toBe(0);
  expect([...survey([own, ...filling]).named].sort()).toEqual(['interceptors-added', 'my-total']);
  const converted = renamed('railway-offer-usd', 'my-usd');
  expect([...survey([converted, ...filling]).named]).toEqual(['railway-offer-eur']);
});

it('names nothing of a file that is no text', () => {
  const survey = surveyForeignCsv([Uint8Array.of(0xff, 0xfe, 0x69, 0)], 'mine.csv');
  expect(survey.findings.map(({ code }) => code)).toEqual(['verify/utf-16']);
  expect(survey).toMatchObject({ remarks: [], header: [], rows: 0, named: new Set() });
});

it('is the same wherever the bytes are cut', LONG, () => {
  const damaged = [...lines.slice(2), lines[1] ?? '', renamed('interceptors-total', 'é–“mine”')];
  const bytes = new TextEncoder().encode(`\ufeff${[header, ...damaged].join('\r\n')}\r\n`);
  const whole = verifyCsv(bytes, 'mine.csv', dataset, reference);
  expect(whole.remarks).toHaveLength(2);
  for (const size of [7, 100, 4096]) {
    const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
      bytes.subarray(at * size, (at + 1) * size),
    );
    const batches: VerifiedBatch[] = [];
    const opened = openVerification(chunks, 'mine.csv', dataset, reference);
    const missing = opened.verify((batch) => batches.push(batch));
    expect({
      remarks: opened.remarks,
      rows: batches.flatMap(({ rows }) => rows),
      missing,
      findings: batches.flatMap(({ findings }) => findings),
    }).toEqual(whole);
  }
});
