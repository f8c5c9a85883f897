/** One list of reporting words: checks and proposals take them alike. */
import { expect, it } from 'vitest';
import { articlesInCheck } from '@/lib/check/article-in-check';
import { findReports, MAY_REPORT, REPORTING, SAYING } from '@/lib/check/report-verbs';
import { mayReportWithin, reportsWithin } from '@/lib/check/telling-words';
import type { Article } from '@/lib/record/article';
import { proposeAttribution } from '@/lib/workbench/propose-attribution';
import { proposeQuote } from '@/lib/workbench/propose-quote';

function sourceOf(text: string) {
  const source = articlesInCheck([{ id: 'one', text } as Article]).get('one');
  if (!source) throw new Error('no article');
  return source;
}

it.each([...REPORTING, 'according to'])('“%s” reports, for the check and in proposals', (words) => {
  const text = `It ${words} so. Oil hit 5 tons`;
  expect(reportsWithin(sourceOf(text), 0, text.length)).toBe(true);
  expect(findReports(text)).toHaveLength(1);
  // The context of a quote holds no word by which the check would take it for reported.
  const start = text.indexOf('5');
  expect(proposeQuote(text, { start, end: start + 1 }).prefix).toBe(' so. ');
});

it.each(MAY_REPORT)('“%s” may report', (word) => {
  const text = `It ${word} so.`;
  expect(mayReportWithin(sourceOf(text), 0, text.length)).toBe(true);
  expect(findReports(text)).toEqual([]);
});

it.each(SAYING)('“%s” makes a speaker of the name before it', (verb) => {
  expect(proposeAttribution('Wire', `Ivo Lenz ${verb} that it sold 5 tons.`)).toBe(
    'Wire › Ivo Lenz',
  );
});

it('makes no speaker of what stands before a noun of speech', () => {
  expect(proposeAttribution('Wire', 'Halden Brook announcements named 5 tons.')).toBe('Wire');
});
