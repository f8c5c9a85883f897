import type { Article } from './article';
import type { Chart } from './chart';
import type { Correction } from './correction';
import type { Figure } from './figure';
import type { Note } from './note';
import type { SetAside } from './set-aside';
import type { Unit } from './unit';

/** Bytes of the record's files by path below the data folder. */
export type RecordFiles = ReadonlyMap<string, Uint8Array>;

/** The record, typed and in file order: the n-th entry of a list is record n + 2 of its file. */
export interface Dataset {
  readonly articles: readonly Article[];
  readonly figures: readonly Figure[];
  readonly setAsides: readonly SetAside[];
  readonly notes: readonly Note[];
  readonly units: readonly Unit[];
  readonly charts: readonly Chart[];
  /** Empty as long as nothing was corrected. */
  readonly corrections: readonly Correction[];
}
