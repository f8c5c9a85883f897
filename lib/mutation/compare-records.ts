/** Where two readable records differ: by table, row and column, or by place in an article. */
import type { Article } from '../record/article';
import type { Dataset } from '../record/dataset';
import { indexCodePoints } from '../text/code-points';

export type Difference =
  | { readonly kind: 'cell'; readonly table: string; readonly id: string; readonly column: string }
  | { readonly kind: 'row'; readonly table: string; readonly id: string; readonly column: null }
  | {
      readonly kind: 'text';
      readonly table: 'text';
      readonly id: string;
      readonly column: null;
      /** Code points of the text before that were changed. */
      readonly start: number;
      readonly end: number;
    };

type Rows = readonly (readonly [id: string, row: object])[];

const TABLES = ['articles', 'figures', 'setAsides', 'notes', 'units', 'charts'] as const;

const rowsOf = (dataset: Dataset, table: (typeof TABLES)[number]): Rows =>
  dataset[table].map((row) => {
    const name = Reflect.get(row, 'id') ?? Reflect.get(row, 'code') ?? Reflect.get(row, 'slug');
    return [String(name), row];
  });

function compareRows(table: string, before: Rows, after: Rows): Difference[] {
  const [old, now] = [new Map(before), new Map(after)];
  const ids = new Set([...old.keys(), ...now.keys()]);
  const same = [...ids].flatMap((id): Difference[] => {
    const [one, other] = [old.get(id), now.get(id)];
    if (!one || !other) return [{ kind: 'row', table, id, column: null }];
    return Object.keys(one).flatMap((column): Difference[] => {
      if (column === 'text') return [];
      const [left, right] = [Reflect.get(one, column), Reflect.get(other, column)];
      return JSON.stringify(left) === JSON.stringify(right)
        ? []
        : [{ kind: 'cell', table, id, column }];
    });
  });
  // A row written twice has the same id and content.
  return same.length === 0 && before.length !== after.length
    ? [{ kind: 'row', table, id: '', column: null }]
    : same;
}

/** The stretch between the first and the last character that differ. */
function compareTexts(before: Article, after: Article): Difference[] {
  if (before.text === after.text) return [];
  const [old, now] = [[...before.text], [...after.text]];
  let start = 0;
  while (start < old.length && old[start] === now[start]) start++;
  let tail = 0;
  const most = Math.min(old.length, now.length) - start;
  while (tail < most && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  const end = Math.max(start, indexCodePoints(before.text).length - tail);
  return [{ kind: 'text', table: 'text', id: before.id, column: null, start, end }];
}

/** Columns that follow an article's bytes: renewed with the lock, and no difference of their own. */
const LOCK_COLUMNS = new Set(['sha256', 'bytes', 'characters']);

export function compareRecords(before: Dataset, after: Dataset): Difference[] {
  const now = new Map(after.articles.map((article) => [article.id, article]));
  const texts = before.articles.flatMap((article) => {
    const other = now.get(article.id);
    return other ? compareTexts(article, other) : [];
  });
  const cells = TABLES.flatMap((table) =>
    compareRows(table, rowsOf(before, table), rowsOf(after, table)),
  );
  return [...texts, ...cells.filter(({ column }) => column === null || !LOCK_COLUMNS.has(column))];
}
