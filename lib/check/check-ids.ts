import { ARTICLES } from '../record/article';
import { CORRECTIONS } from '../record/correction';
import type { Dataset } from '../record/dataset';
import { FIGURES } from '../record/figure';
import { NOTES } from '../record/note';
import { CHARTS_FILE } from '../record/record-files';
import { SET_ASIDES } from '../record/set-aside';
import { UNITS } from '../record/unit';
import type { Finding } from '../table/finding';
import type { CheckContext } from './check-context';
import { findingAt } from './find-in-rows';
import type { CheckResult } from './report';

interface Named {
  readonly file: string;
  readonly column: string;
  readonly ids: readonly string[];
}

/** An id that is given a second time, with both places. */
interface Repeated {
  readonly id: string;
  readonly first: Place;
  readonly second: Place;
}
interface Place {
  readonly named: Named;
  readonly index: number;
}

function findRepeated(space: readonly Named[]): Repeated[] {
  const known = new Set<string>();
  const repeated: Repeated[] = [];
  for (const named of space)
    for (let index = 0; index < named.ids.length; index++) {
      const id = named.ids[index] as string;
      const { size } = known;
      if (known.add(id).size > size) continue;
      // Looked up only here: a place kept for every id would outweigh the ids.
      const holder = space.find(({ ids }) => ids.includes(id)) ?? named;
      const first = { named: holder, index: holder.ids.indexOf(id) };
      repeated.push({ id, first, second: { named, index } });
    }
  return repeated;
}

const isOfCharts = ({ named: { file } }: Place) => file === CHARTS_FILE;
const placeOf = (place: Place) =>
  `${place.named.file} ${isOfCharts(place) ? `[${place.index}]` : `row ${place.index + 2}`}`;

function reportRepeated({ id, first, second }: Repeated): Finding {
  const { named, index } = second;
  const charts = isOfCharts(second);
  return findingAt(named.file, charts ? null : index, id, 'id/duplicate', {
    column: charts ? `[${index}].${named.column}` : named.column,
    expected: 'an id of its own',
    found: `“${id}”, as in ${placeOf(first)}`,
    cure: 'Give the newer row another id; the older one is in addresses that people have saved.',
  });
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
  const repeated = spacesOf(dataset).flatMap(findRepeated);
  return new Set(repeated.flatMap(({ first, second }) => [first.named.file, second.named.file]));
}

export function checkIds({ dataset }: CheckContext): CheckResult {
  const spaces = spacesOf(dataset);
  return {
    name: 'ids',
    promise: 'No two things in the record share an id.',
    lookedAt: spaces.flat().reduce((sum, { ids }) => sum + ids.length, 0),
    noun: 'ids',
    findings: spaces.flatMap(findRepeated).map(reportRepeated),
  };
}
