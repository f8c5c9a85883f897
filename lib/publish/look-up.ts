/** Entries of a checked record by their keys, as downloads need them. */
import type { CheckedDataset } from '../check/report';
import type { Article } from '../record/article';
import type { Figure } from '../record/figure';
import type { Note } from '../record/note';
import type { Unit } from '../record/unit';

export interface LookUp {
  readonly figures: ReadonlyMap<string, Figure>;
  readonly articles: ReadonlyMap<string, Article>;
  readonly units: ReadonlyMap<string, Unit>;
  readonly notes: ReadonlyMap<string, readonly Note[]>;
}

const known = new WeakMap<CheckedDataset, LookUp>();

/** One per record: pages ask for it figure by figure. */
export function lookUp(dataset: CheckedDataset): LookUp {
  const look = known.get(dataset) ?? makeLookUp(dataset);
  known.set(dataset, look);
  return look;
}

function makeLookUp({ figures, articles, units, notes }: CheckedDataset): LookUp {
  const notesBySubject = new Map<string, Note[]>();
  for (const note of notes)
    notesBySubject.set(note.subject_id, [...(notesBySubject.get(note.subject_id) ?? []), note]);
  return {
    figures: new Map(figures.map((figure) => [figure.id, figure])),
    articles: new Map(articles.map((article) => [article.id, article])),
    units: new Map(units.map((unit) => [unit.code, unit])),
    notes: notesBySubject,
  };
}
