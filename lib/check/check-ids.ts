import { ARTICLES } from '../record/article';
import { CORRECTIONS } from '../record/correction';
import type { Dataset } from '../record/dataset';
import { FIGURES } from '../record/figure';
import { NOTES } from '../record/note';
import { CHARTS_FILE } from '../record/record-files';
import { SET_ASIDES } from '../record/set-aside';
import { UNITS } from '../record/unit';
import type { Finding } from '../table/finding';
import { type CheckContext, findingAt } from './check-context';
import type { CheckResult } from './report';

interface Named {
  readonly file: string;
  readonly column: string;
  readonly ids: readonly string[];
}

/** Ids that appear a second time within one name space. */
function findDuplicates(space: readonly Named[]): Finding[] {
  const first = new Map<string, string>();
  return space.flatMap(({ file, column, ids }) =>
    ids.flatMap((id, index) => {
      const place = file === CHARTS_FILE ? `[${index}]` : `row ${index + 2}`;
      const taken = first.get(id);
      if (taken === undefined) {
        first.set(id, `${file} ${place}`);
        return [];
      }
      const charts = file === CHARTS_FILE;
      return findingAt(file, charts ? null : index, id, 'id/duplicate', {
        column: charts ? `[${index}].${column}` : column,
        expected: 'an id of its own',
        found: `“${id}”, as in ${taken}`,
        cure: 'Give the newer row another id; the older one is in addresses that people have saved.',
      });
    }),
  );
}

/** Name spaces of the record: within each, an id names one thing. */
function spacesOf(dataset: Dataset): Named[][] {
  const idsOf = (rows: readonly { readonly id: string }[]) => rows.map((row) => row.id);
  // Notes point at figures, mentions and articles alike, so these share one name space.
  const records: Named[] = [
    { file: ARTICLES.file, column: 'id', ids: idsOf(dataset.articles) },
    { file: FIGURES.file, column: 'id', ids: idsOf(dataset.figures) },
    { file: SET_ASIDES.file, column: 'id', ids: idsOf(dataset.setAsides) },
    { file: NOTES.file, column: 'id', ids: idsOf(dataset.notes) },
    { file: CORRECTIONS.file, column: 'id', ids: idsOf(dataset.corrections) },
  ];
  return [
    records,
    [{ file: UNITS.file, column: 'code', ids: dataset.units.map((unit) => unit.code) }],
    [{ file: CHARTS_FILE, column: 'slug', ids: dataset.charts.map((chart) => chart.slug) }],
    [{ file: ARTICLES.file, column: 'path', ids: dataset.articles.map((row) => row.path) }],
  ];
}

/**
 * Files that hold an id which is given twice. One of its rows may have had another id, so an id
 * that these files lack says nothing new.
 */
export function filesWithTakenIds(dataset: Dataset): Set<string> {
  const files = new Set<string>();
  for (const space of spacesOf(dataset)) {
    const first = new Map<string, string>();
    for (const { file, ids } of space)
      for (const id of ids) {
        const taken = first.get(id);
        if (taken === undefined) first.set(id, file);
        else files.add(taken).add(file);
      }
  }
  return files;
}

export function checkIds({ dataset }: CheckContext): CheckResult {
  const spaces = spacesOf(dataset);
  return {
    name: 'ids',
    promise: 'Every id names one thing.',
    lookedAt: spaces.flat().reduce((sum, { ids }) => sum + ids.length, 0),
    noun: 'ids',
    findings: spaces.flatMap(findDuplicates),
  };
}
