/** A short list: its rows, as they stand in the page, are the data, so that the record is sent once. */
import { FACET_KEYS, FACET_SEPARATOR, type FacetKey } from '@/lib/view/find/facets';
import { indexFigures } from '@/lib/view/find/figure-index';
import type { FigureEntry } from '@/lib/view/find/filter-figures';
import { foldText } from '@/lib/view/find/fold-text';
import { connectFilterForm } from './connect-filter-form';

interface Row {
  readonly element: HTMLTableRowElement;
  readonly entry: FigureEntry;
}

function readRow(element: HTMLTableRowElement): Row {
  const { id = '', value = '', unit = '', number = '', more = '' } = element.dataset;
  const facets = Object.fromEntries(
    FACET_KEYS.map((key) => [
      key,
      (element.getAttribute(`data-facet-${key}`) ?? '').split(FACET_SEPARATOR),
    ]),
  ) as Record<FacetKey, string[]>;
  const label = element.querySelector('th')?.textContent ?? '';
  // Cell by cell: the last word of one must not run into the first of the next.
  const printed = [...element.cells].map((cell) => cell.textContent).join(' ');
  const text = foldText(`${label} ${printed} ${more}`);
  return { element, entry: { id, facets, text, number: foldText(number), value, unit } };
}

function showRows(rows: readonly Row[], ids: readonly string[]): void {
  const body = rows[0]?.element.parentElement;
  const byId = new Map(rows.map((row) => [row.entry.id, row.element]));
  const shown = new Set(ids);
  for (const { element, entry } of rows) element.hidden = !shown.has(entry.id);
  const inOrder = ids.flatMap((id) => byId.get(id) ?? []);
  const present = [...(body?.children ?? [])].filter((child) => !(child as HTMLElement).hidden);
  // Moving rows is dear; a narrower selection in the same order needs none of it.
  if (inOrder.some((element, place) => present[place] !== element)) body?.append(...inOrder);
}

/** Returns what undoes it. */
export function connectFigureBrowser(root: HTMLElement): () => void {
  const form = root.querySelector<HTMLFormElement>('form[data-filters]');
  if (!form) return () => {};
  const rows = [...root.querySelectorAll<HTMLTableRowElement>('tr[data-id]')].map(readRow);
  const index = indexFigures(rows.map(({ entry }) => entry));
  return connectFilterForm(form, index, (ids) => showRows(rows, ids));
}
