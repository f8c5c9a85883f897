import { expect, it } from 'vitest';
import { createContext } from '@/lib/check/check-context';
import { checkDrafts } from '@/lib/check/check-drafts';
import { readQuantities } from '@/lib/quantity/read-quantities';
import { DRAFTS, type Draft } from '@/lib/record/draft';
import { readRecord } from '@/lib/record/read-record';
import { readRecordFiles } from '@/lib/store/read-files';
import { writeTable } from '@/lib/table/write-table';
import { proposeDrafts } from '@/lib/workbench/propose-drafts';

const files = readRecordFiles('data');
const { dataset } = readRecord(files);
if (!dataset) throw new Error('the record cannot be read');
const article = dataset.articles.find(({ id }) => id === 'reuters-2015-05');
if (!article) throw new Error('no article');

const { text, reference_date: published } = article;
const proposed = () => proposeDrafts(article, readQuantities(text, { published }));

function resultFor(rows: readonly Draft[], disposed = true) {
  const bytes = new TextEncoder().encode(writeTable(DRAFTS, rows));
  const others = { figures: [], setAsides: [] };
  const record = disposed || !dataset ? dataset : { ...dataset, ...others };
  if (!record) throw new Error('no record');
  const withDrafts = new Map(files).set(DRAFTS.file, bytes);
  return checkDrafts(createContext(withDrafts, record, new Set(), new Set(), readQuantities));
}

it('has nothing to say of a record without drafts', () => {
  if (!dataset) throw new Error('no record');
  const result = checkDrafts(createContext(files, dataset, new Set(), new Set(), readQuantities));
  expect([result.lookedAt, result.findings]).toEqual([0, []]);
});

it('says in one finding for each article what is left', () => {
  const drafts = proposed();
  const { lookedAt, findings } = resultFor(drafts, false);
  expect(lookedAt).toBe(drafts.length);
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    code: 'drafts/left',
    file: 'drafts.csv',
    subject: 'reuters-2015-05',
    found: `still drafts: "three-day", "Two", "two", … (${drafts.length} in all)`,
  });
  expect(resultFor(drafts.slice(0, 3), false).findings[0]?.found).toBe(
    'still drafts: "three-day", "Two", "two"',
  );
});

it('tells words that a row holds from those beside it', () => {
  const [draft] = proposed();
  if (!draft || !dataset) throw new Error('no draft');
  const [setAside] = dataset.setAsides;
  const heldAt = (start: number, end: number, article_id = draft.article_id) => {
    const held = { ...setAside, article_id, start, end } as typeof setAside;
    const record = { ...dataset, figures: [], setAsides: held ? [held] : [] };
    const bytes = new TextEncoder().encode(writeTable(DRAFTS, [draft]));
    const withDrafts = new Map(files).set(DRAFTS.file, bytes);
    const context = createContext(withDrafts, record, new Set(), new Set(), readQuantities);
    return checkDrafts(context).findings.map(({ code }) => code);
  };
  const { start, end } = draft;
  expect(heldAt(start, end)).toEqual(['drafts/disposed']);
  expect(heldAt(start - 1, start + 1)).toEqual(['drafts/disposed']);
  expect(heldAt(end - 1, end + 1)).toEqual(['drafts/disposed']);
  expect(heldAt(start - 5, start)).toEqual(['drafts/left']);
  expect(heldAt(end, end + 5)).toEqual(['drafts/left']);
  expect(heldAt(start, end, 'global-times-2013-03')).toEqual(['drafts/left']);
});

it('names a draft whose words a row has taken over', () => {
  const { findings } = resultFor(proposed().slice(0, 1));
  expect(findings).toMatchObject([
    { code: 'drafts/disposed', row: 2, column: 'exact', found: '"three-day"' },
  ]);
  expect(findings[0]?.subject).toBe(proposed()[0]?.id);
  expect(findings[0]?.cure).toBe('Remove drafts.csv: every number in it is dealt with.');
});

it('says in one finding for each article what rows have taken over', () => {
  const drafts = proposed();
  const all = resultFor(drafts).findings;
  expect(all).toMatchObject([
    {
      row: 2,
      subject: 'reuters-2015-05',
      found: `"three-day", "Two", "two", … (${drafts.length} in all)`,
      cure: 'Remove drafts.csv: every number in it is dealt with.',
    },
  ]);
  const stray = drafts.slice(2, 3).map((draft) => ({ ...draft, article_id: 'nowhere' }));
  const cureOf = (count: number) =>
    resultFor([...drafts.slice(0, count), ...stray]).findings[0]?.cure;
  expect(cureOf(2)).toBe('Remove these rows from drafts.csv.');
  expect(cureOf(1)).toBe('Remove the row from drafts.csv.');
});

it('names an article that nobody knows', () => {
  const strays = proposed().map((draft) => ({ ...draft, article_id: 'nowhere' }));
  expect(resultFor(strays).findings).toMatchObject([
    {
      code: 'drafts/unknown-article',
      file: 'drafts.csv',
      row: 2,
      column: 'article_id',
      subject: null,
      expected: 'the id of an article on record',
      found: '"nowhere"',
    },
  ]);
  const second = [...proposed().slice(0, 1), ...strays];
  expect(resultFor(second, false).findings.map(({ row }) => row)).toEqual([null, 3]);
});
