import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openRecord } from '@/app/record';
import { FACET_KEYS } from '@/lib/view/find/facets';
import { FigureIndex, indexFigures } from '@/lib/view/find/figure-index';
import { type FigureEntry, type FigureQuery, readQuery } from '@/lib/view/find/filter-figures';
import { listFigures, readRow, writeRows } from '@/lib/view/find/list-figures';
import { describeSelection, nameSelection } from '@/lib/view/find/name-selection';
import { viewFigures } from '@/lib/view/view-figures';

const rows = viewFigures(openRecord().index);
const listed = listFigures(rows);
const query = (address: string) => readQuery(new URLSearchParams(address));

describe('the rows of a long list', () => {
  it('come back line by line as they were written', () => {
    const read = writeRows(listed)
      .split('\n')
      .flatMap((line) => readRow(line) ?? []);
    expect(read).toEqual(listed);
    expect(JSON.parse(writeRows(listed))).toEqual(listed);
    expect(JSON.parse(writeRows([]))).toEqual([]);
  });

  it('are ordered by places worked out beforehand as by comparing them', () => {
    const [given, compared] = [
      indexFigures(listed.map(({ entry }) => entry)),
      indexFigures(listed.map(({ entry: { places: _, ...entry } }) => entry)),
    ];
    for (const sort of ['value', 'label', 'record'])
      expect(given.select(query(`sort=${sort}`)).ids).toEqual(
        compared.select(query(`sort=${sort}`)).ids,
      );
  });
});

/** The plain way: every entry against every choice. */
function slowly(entries: readonly FigureEntry[], { facets }: FigureQuery): string[] {
  return entries
    .filter((entry) =>
      FACET_KEYS.every(
        (key) =>
          facets[key].length === 0 || entry.facets[key].some((each) => facets[key].includes(each)),
      ),
    )
    .map(({ id }) => id);
}

describe('the index', () => {
  const entries = listed.map(({ entry }) => entry);
  const values = FACET_KEYS.map(
    (key) =>
      [key, [...new Set(entries.flatMap(({ facets }) => facets[key])), 'no such value']] as const,
  );

  it('finds and counts what going through all entries finds', () => {
    const index = indexFigures(entries);
    const choice = fc.record(
      Object.fromEntries(
        values.map(([key, all]) => [key, fc.subarray([...all], { maxLength: 2 })]),
      ),
    );
    fc.assert(
      fc.property(choice, (facets) => {
        const asked = { q: '', sort: 'record', facets } as unknown as FigureQuery;
        const { ids, counts } = index.select(asked);
        expect(ids).toEqual(slowly(entries, asked));
        for (const [key, all] of values)
          for (const value of all) {
            const alone = { ...asked, facets: { ...asked.facets, [key]: [value] } };
            expect(counts[key].get(value) ?? 0).toBe(slowly(entries, alone).length);
          }
      }),
      { numRuns: 40 },
    );
  });

  it('takes entries while it is asked', () => {
    const index = new FigureIndex();
    const [first, second] = entries as [FigureEntry, FigureEntry];
    index.add(first);
    expect(index.select(query('q=trade&sort=value')).ids).toEqual([first.id]);
    index.add(second);
    expect(index.select(query('q=trade&sort=value')).ids).toEqual([second.id, first.id]);
  });
});

const NAMES: readonly (readonly [string, number, string, string])[] = [
  ['', 35, 'figures.csv', '35 of 35 figures'],
  [
    'topic=Oil&status=Target',
    2,
    'figures-topic-oil-status-target-2-of-35.csv',
    '2 of 35 figures: Topic: Oil; Sort of statement: Target',
  ],
  [
    'q=$50+bn&topic=Oil&topic=Gas',
    1,
    'figures-with-50-bn-topic-oil-gas-1-of-35.csv',
    '1 of 35 figures: “$50 bn”; Topic: Oil or Gas',
  ],
  ['q=%2F..%2Fé', 3, 'figures-with-e-3-of-35.csv', '3 of 35 figures: “/../é”'],
];

describe('a download', () => {
  it.each(NAMES)('of “%s” (%i) is called %s', (address, found, name, words) => {
    expect(nameSelection(query(address), found, 35)).toBe(name);
    expect(describeSelection(query(address), found, 35)).toBe(words);
  });

  it('has a name that every file system takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (q) => {
        const name = nameSelection({ ...query(''), q }, 12, 35);
        expect(name.length).toBeLessThanOrEqual(120);
        expect(name).toMatch(/^figures-[\p{L}\p{N}-]*12-of-35\.csv$/u);
      }),
    );
  });
});
