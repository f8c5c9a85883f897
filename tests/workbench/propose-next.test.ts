/** What the form holds before anybody types: the record's own articles show how much is right. */
import { expect, it } from 'vitest';
import { openRecord } from '@/app/record';
import { readQuantities } from '@/lib/quantity/read-quantities';
import { isStated } from '@/lib/record/figure';
import { checkWork } from '@/lib/workbench/check-work';
import { describeArticle } from '@/lib/workbench/describe-article';
import { withAreas, withInference } from '@/lib/workbench/edit-figure';
import { proposeDrafts } from '@/lib/workbench/propose-drafts';
import { proposeNext } from '@/lib/workbench/propose-next';
import { proposeSetAside } from '@/lib/workbench/propose-rows';
import { newUnits } from '@/lib/workbench/propose-unit';
import { act, type Workbench } from '@/lib/workbench/workbench-state';
import { findExportFaults } from '@/lib/workbench/write-bundle';
import { startHalloway } from './halloway';

const { dataset } = openRecord().index;

/** The article as a person would dispose of it who types label, measure, topic and status only. */
function disposed(id: string): Workbench {
  const known = dataset.articles.find((article) => article.id === id);
  if (!known) throw new Error(`no article: ${id}`);
  const { text, publisher } = known;
  const article = describeArticle(
    { id: 'again', published: known.reference_date, publisher, url: null, rights: 'full' },
    text,
  );
  const mentions = readQuantities(text, { published: article.published });
  const drafts = proposeDrafts({ ...article, text }, mentions, [article.id]);
  const own = dataset.figures.filter(isStated).filter(({ article_id }) => article_id === id);
  const start: Workbench = { article, text, drafts, disposals: [], derived: [], notes: [] };
  return drafts.reduce((bench, draft) => {
    const figure = own.find(
      ({ number_start, number_end }) => number_start < draft.end && draft.start < number_end,
    );
    if (!figure)
      return act(bench, { do: 'set-aside', draft: draft.id, row: proposeSetAside(draft) });
    const proposed = proposeNext(bench, draft);
    const { label, measure, topic, status } = figure;
    const fields = { ...withAreas(withAreas(proposed, { label }), { measure }), topic, status };
    return act(bench, { do: 'keep', draft: draft.id, fields: withInference(proposed, fields) });
  }, start);
}

it.each([
  // Whom the sentence reports, and a year that only another sentence gives: a person's to say.
  ['global-times-2013-03', ['attribution/not-named', 'words/other-number']],
  // The rate that the bracketed conversion implies.
  ['reuters-2015-05', ['conversion/no-reference-rate']],
])('%s: names are all that a person must find, but for %j', (id, codes) => {
  const bench = disposed(id);
  expect(findExportFaults(bench)).toEqual([]);
  const units = newUnits(bench, dataset.units, []);
  expect(checkWork({ bench, units }, dataset.units).map(({ code }) => code)).toEqual(codes);
});

it('goes on with the topic, and with the measure of the same unit', () => {
  const bench = startHalloway();
  const [first, ...later] = bench.drafts.filter(({ unit }) => unit === 'USD');
  const other = bench.drafts.find(({ unit, start }) => unit !== 'USD' && start > 600);
  if (!first || !later[0] || !other) throw new Error('no drafts');
  const kept = { ...proposeNext(bench, first), topic: 'gas' as const, measure: 'what was sold' };
  const next = act(bench, { do: 'keep', draft: first.id, fields: kept });
  expect(proposeNext(bench, later[0])).toMatchObject({ topic: null, measure: '', label: '' });
  expect(proposeNext(next, later[0])).toMatchObject({ topic: 'gas', measure: 'what was sold' });
  expect(proposeNext(next, other)).toMatchObject({ topic: 'gas', measure: '' });
});

it.each([
  ['Russia’s oil', 'RU', null],
  ['China–Japan trade', 'CN', 'JP'],
  ['Japan’s trade with China', 'JP', 'CN'],
  ['China, Japan and Russia', null, null],
  ['Oil', null, null],
])('areas follow the label “%s”', (label, ref_area, counterpart_area) => {
  const [draft] = startHalloway().drafts;
  if (!draft) throw new Error('no draft');
  const fields = proposeNext(startHalloway(), draft);
  expect(withAreas(fields, { label })).toMatchObject({ label, ref_area, counterpart_area });
  const chosen = { ...fields, ref_area: 'US' as const };
  expect(withAreas(chosen, { label }).ref_area).toBe('US');
});
