/**
 * The figures as one Parquet file an article, in folders named the way Hive names partitions: an
 * engine that is asked for one article opens that file alone, and an article added is a file added.
 */
import type { DataTable } from './data-tables';
import { parquetOf } from './parquet';

/** The column that the folders state; no row of the files repeats it. */
const PARTITION = 'article_id';
/** Where engines look for rows without a value in the partition's column: figures derived from several articles. */
const WITHOUT_VALUE = '__HIVE_DEFAULT_PARTITION__';

export interface ParquetPart {
  /** `figures/article_id=reuters-2015-05/part-0.parquet` */
  readonly name: string;
  /** Null for the rows that belong to no single article. */
  readonly article: string | null;
  readonly rows: number;
  readonly make: () => Uint8Array;
}

export function parquetParts({ schema, rows }: DataTable): ParquetPart[] {
  const parts = new Map<string | null, DataTable['rows'][number][]>();
  for (const row of rows) {
    const article = (row[PARTITION] as string | null) ?? null;
    parts.set(article, [...(parts.get(article) ?? []), row]);
  }
  return [...parts].map(([article, own]) => ({
    name: `${schema.name}/${PARTITION}=${article ?? WITHOUT_VALUE}/part-0.parquet`,
    article,
    rows: own.length,
    make: () =>
      parquetOf({ schema, rows: own }, { column: PARTITION, value: article ?? WITHOUT_VALUE }),
  }));
}
