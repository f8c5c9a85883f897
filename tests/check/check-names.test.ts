import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkRecord } from '@/lib/check/check-record';
import { ARTICLE_CHECKS, CHECKS, ROW_CHECKS } from '@/lib/check/checks';
import { REAL_FILES } from './real-record';

/** In the order of the audit; names are stable, for `--json` and addresses carry them. */
const NAMES: [name: string, noun: string][] = [
  ['record-lock', 'files'],
  ['tables', 'tables'],
  ['article-locks', 'articles'],
  ['ids', 'ids'],
  ['safe-text', 'texts'],
  ['units', 'units'],
  ['references', 'references'],
  ['quotes', 'quotes'],
  ['number-spans', 'numbers'],
  ['set-asides', 'mentions set aside'],
  ['drafts', 'drafts'],
  ['coverage', 'number mentions'],
  ['readings', 'rows'],
  ['bounds', 'stated figures'],
  ['periods', 'figures and articles'],
  ['conversions', 'conversions'],
  ['attributions', 'chains'],
  ['statements', 'statements and articles'],
  ['statuses', 'stated figures'],
  ['areas', 'figures with areas'],
  ['quoted-words', 'quoted words'],
  ['derivations', 'derived figures'],
  ['derived-bounds', 'derived figures'],
  ['derived-context', 'derived figures'],
  ['increments', 'increases with a level'],
  ['contradictions', 'stated figures'],
  ['notes', 'notes'],
  ['note-guards', 'notes with a number'],
  ['note-numbers', 'notes'],
  ['conversion-rates', 'conversions'],
  ['charts', 'charts'],
  ['chart-topics', 'charts'],
  ['own-numbers', 'texts of the record'],
  ['chart-hedges', 'charts'],
  ['corrections', 'corrections'],
];

it('each check has its name, and says what it looked at', () => {
  const { results } = checkRecord(REAL_FILES);
  expect(results.map(({ name, noun }) => [name, noun])).toEqual(NAMES);
});

it('what is looked at is counted', () => {
  const { results, dataset } = checkRecord(REAL_FILES);
  const counted = (name: string) => results.find((result) => result.name === name)?.lookedAt;
  const { figures = [], articles = [], notes = [], units = [], charts = [] } = dataset ?? {};
  const stated = figures.filter(({ formula }) => formula === null).length;
  const setAsides = dataset?.setAsides.length ?? 0;
  expect({
    quotes: counted('quotes'),
    'derived-bounds': counted('derived-bounds'),
    'derived-context': counted('derived-context'),
    derivations: counted('derivations'),
    attributions: counted('attributions'),
    readings: counted('readings'),
    statements: counted('statements'),
    periods: counted('periods'),
    notes: counted('notes'),
    'note-guards': counted('note-guards'),
    units: counted('units'),
    charts: counted('charts'),
    ids: counted('ids'),
  }).toEqual({
    quotes: stated,
    'derived-bounds': figures.length - stated,
    'derived-context': figures.length - stated,
    derivations: figures.length - stated,
    attributions: figures.length,
    readings: stated + setAsides,
    statements: stated + articles.length,
    periods: stated + articles.length,
    notes: notes.length,
    'note-guards': notes.filter(({ other_value }) => other_value !== null).length,
    units: units.length,
    charts: charts.length,
    // Articles by id and by path.
    ids:
      figures.length +
      setAsides +
      notes.length +
      units.length +
      charts.length +
      2 * articles.length +
      (dataset?.corrections.length ?? 0),
  });
});

it('no check is left out of the list', () => {
  const folder = join(process.cwd(), 'lib', 'check');
  const named = (name: string, pattern: RegExp) =>
    [...readFileSync(join(folder, name), 'utf8').matchAll(pattern)].map(([, check]) => check);
  const made = /^export (?:const|function) (check\w+)(?:: Check |\([^)]*: CheckContext\))/gm;
  const exported = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => named(name, made));
  const listed = named('checks.ts', /^ {2}\[(check\w+), /gm);
  expect(exported.sort()).toEqual(listed.sort());
  expect(listed.length).toBe(CHECKS.length);
});

it('checks of single rows are checks of articles, and these are checks of the record', () => {
  expect(ARTICLE_CHECKS.filter((check) => ROW_CHECKS.includes(check))).toEqual(ROW_CHECKS);
  expect(CHECKS.filter((check) => ARTICLE_CHECKS.includes(check))).toEqual(ARTICLE_CHECKS);
});
