/** What the checks find among rows, and how they say it. */
import type { Dataset } from '../record/dataset';
import type { Finding } from '../table/finding';

/** What a finding says beside its place. */
export interface Said {
  readonly column: string | null;
  readonly expected: string;
  readonly found: string;
  readonly cure: string;
  readonly hint?: string | null;
}

/** A finding about a row of a table. */
export function findingAt(
  file: string,
  index: number | null,
  subject: string | null,
  code: string,
  { hint, ...said }: Said,
): Finding {
  const row = index === null ? null : index + 2;
  return { code, file, row, subject, ...said, ...(hint && { hint }) };
}

/** What is found among rows, most of which are as they should be: nothing is made for these. */
export function findAll<Row>(
  rows: readonly Row[],
  find: (row: Row, index: number) => Finding | null,
): Finding[] {
  const findings: Finding[] = [];
  for (let index = 0; index < rows.length; index++) {
    const finding = find(rows[index] as Row, index);
    if (finding) findings.push(finding);
  }
  return findings;
}

/** The rows of each table of a record, by its name. */
export const rowsByTable = (dataset: Dataset): Readonly<Record<string, readonly object[]>> => ({
  articles: dataset.articles,
  figures: dataset.figures,
  'set-aside': dataset.setAsides,
  notes: dataset.notes,
  units: dataset.units,
  corrections: dataset.corrections,
});

/** Adds to the list of a key. */
export function put<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
