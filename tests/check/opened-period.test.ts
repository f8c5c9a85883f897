import { describe, expect, it } from 'vitest';
import { articlesInCheck } from '@/lib/check/article-in-check';
import { checkPeriods } from '@/lib/check/check-periods';
import { checkStatements } from '@/lib/check/check-statements';
import { compareReading } from '@/lib/check/compare-reading';
import { isOpen, openedPeriod, withoutOpening } from '@/lib/check/opened-period';
import type { Period, QuantityMention } from '@/lib/quantity/mention';
import type { Article } from '@/lib/record/article';
import type { SetAside } from '@/lib/record/set-aside';
import { type Changes, outcomeOf, soundDataset } from './altered-record';

function opened(text: string, date: string, edtf: string | null = date) {
  const source = articlesInCheck([{ id: 'one', text } as Article]).get('one');
  if (!source) throw new Error('no article');
  const start = source.index.toCodePoint(text.indexOf(date));
  return openedPeriod(source, { start, end: start + date.length, time_period: edtf } as SetAside);
}

describe('the word before a date opens its period', () => {
  it.each<[text: string, date: string, edtf: string | null, period: string | null]>([
    ['15 million tons until 2022.', '2022', '2022', '../2022'],
    ['15 million tons till 2022.', '2022', '2022', '../2022'],
    ['15 million tons before 2022.', '2022', '2022', '../2022'],
    ['15 million tons since 2010.', '2010', '2010', '2010/..'],
    ['Since 2010 15 million tons.', '2010', '2010', '2010/..'],
    ['From 2010 on 15 million tons.', '2010', '2010', '2010/..'],
    ['after March 2013', 'March 2013', '2013-03', '2013-03/..'],
    ['😀 until the summer', 'summer', '2013-22', '../2013-22'],
    ['until 2005 to 2012', '2005 to 2012', '2005/2012', '../2012'],
    ['before 2005 to 2012', '2005 to 2012', '2005/2012', '../2005'],
    ['since 2005 to 2012', '2005 to 2012', '2005/2012', '2005/..'],
    ['15 million tons in 2022.', '2022', '2022', null],
    ['15 million tons by 2022.', '2022', '2022', null],
    ['15 million tons until late 2022.', '2022', '2022', null],
    ['the hereafter 2022.', '2022', '2022', null],
    ['2022', '2022', '2022', null],
    ['until then', 'then', null, null],
    ['until Friday', 'Friday', '[2013-03-21,2013-03-22]', null],
  ])('%s', (text, date, edtf, period) => {
    expect(opened(text, date, edtf)?.edtf ?? null).toBe(period);
  });

  it('and is of its words', () => {
    expect(opened('Until the 2022 season', '2022 season', '2022')?.words).toBe(
      'Until the 2022 season',
    );
    expect(withoutOpening('Until the 2022 season')).toBe('2022 season');
    expect(withoutOpening('2022 until then')).toBe('2022 until then');
    expect(['../2022', '2022/..', '2022', '2005/2012'].map(isOpen)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('a row may print the word that opens its period', () => {
  const [figure] = soundDataset().figures;
  it.each<[edtf: string, printed: string, differs: boolean]>([
    ['../2022', 'until 2022', false],
    ['../2022', '2022', false],
    ['../2022', 'in 2022', true],
    ['2022', 'until 2022', true],
    ['2022', '2022', false],
  ])('%s as %s', (edtf, printed, differs) => {
    const row = { ...figure, time_period: edtf, period_text: printed, ambiguity: null };
    const period = { edtf, words: { text: '2022' } } as Period;
    const mention = { ...row, class: 'figure', modifier: '=', period, hedge: null };
    const found = compareReading(row as never, mention as unknown as QuantityMention);
    expect(found.some(({ column }) => column === 'period_text')).toBe(differs);
  });
});

/** “$88 billion in 2012” with a word that opens the period, at the same places. */
function openedRow(time_period: string, period_text: string, word = 'bln. since'): Changes {
  const id = 'global-times-2013-03';
  const text = soundDataset().articles.find((article) => article.id === id)?.text ?? '';
  const period_basis = `printed: “${period_text}”`;
  return {
    articles: { [id]: { text: text.replace('$88 billion in 2012', `$88 ${word} 2012`) } },
    figures: { 'cn-ru-trade-2012': { time_period, period_text, period_basis } },
  };
}

describe('a period that a word opens is one that the article gives', () => {
  it.each<[changes: Changes, unknown: number, otherWords: number]>([
    [openedRow('2012/..', 'since 2012'), 0, 0],
    [openedRow('2012/..', '2012'), 0, 0],
    [openedRow('2012', 'since 2012'), 0, 1],
    [openedRow('../2012', 'since 2012'), 1, 1],
    [openedRow('../2012', '2012'), 1, 1],
    [openedRow('2012/..', '2012', 'billion in'), 1, 1],
  ])('%#', (changes, unknown, otherWords) => {
    const of = (check: typeof checkPeriods) =>
      outcomeOf(check, changes).findings.filter(({ subject }) => subject === 'cn-ru-trade-2012')
        .length;
    expect([of(checkPeriods), of(checkStatements)]).toEqual([unknown, otherWords]);
  });
});
