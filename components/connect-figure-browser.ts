/**
 * Filters and table as they stand in the page, joined by events: the rows are the data, so the
 * record is sent once, and the address always says what is shown.
 */
import { FACET_KEYS, FACET_SEPARATOR, type FacetKey } from '@/lib/view/facets';
import {
  type FigureEntry,
  type FigureQuery,
  type FigureSelection,
  filterFigures,
  readQuery,
  writeQuery,
} from '@/lib/view/filter-figures';
import { foldText } from '@/lib/view/fold-text';
import { downloadFigures } from './download-figures';

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

const queryOf = (form: HTMLFormElement): FigureQuery => {
  const pairs = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
  return readQuery(new URLSearchParams(pairs));
};

function fillForm(form: HTMLFormElement, query: FigureQuery): void {
  const { q, sort } = form.elements as unknown as Record<'q' | 'sort', { value: string }>;
  q.value = query.q;
  sort.value = query.sort;
  for (const input of form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]'))
    input.checked = query.facets[input.name as FacetKey].includes(input.value);
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

function showCounts(form: HTMLFormElement, query: FigureQuery, { counts }: FigureSelection): void {
  for (const count of form.querySelectorAll<HTMLElement>('[data-count]')) {
    const [key = '', value = ''] = (count.dataset.count ?? '').split(/:(.*)/s);
    const found = counts[key as FacetKey].get(value) ?? 0;
    count.textContent = String(found);
    count.toggleAttribute('data-none', found === 0);
  }
  for (const chosen of form.querySelectorAll<HTMLElement>('[data-chosen]')) {
    const { length } = query.facets[chosen.dataset.chosen as FacetKey];
    chosen.textContent = length === 0 ? '' : `(${length})`;
  }
}

function showResult(form: HTMLFormElement, found: number, total: number): void {
  const result = form.querySelector('[data-result]');
  const download = form.querySelector<HTMLElement>('[data-download]');
  const reset = form.querySelector<HTMLElement>('[data-reset]');
  const all = found === total;
  if (result)
    result.textContent =
      found === 0
        ? 'No figure matches. Try fewer words, or a number as printed.'
        : `${found} of ${total} figures`;
  if (download) {
    download.hidden = found === 0;
    download.textContent = all
      ? `Download all ${total} as CSV`
      : found === 1
        ? 'Download this one as CSV'
        : `Download these ${found} as CSV`;
  }
  if (reset) reset.hidden = all;
}

/** Returns what undoes it. */
export function connectFigureBrowser(root: HTMLElement): () => void {
  const form = root.querySelector<HTMLFormElement>('form[data-filters]');
  if (!form) return () => {};
  const rows = [...root.querySelectorAll<HTMLTableRowElement>('tr[data-id]')].map(readRow);
  const entries = rows.map(({ entry }) => entry);
  const stop = new AbortController();
  let shown: readonly string[] = [];

  const update = () => {
    const query = queryOf(form);
    const selection = filterFigures(entries, query);
    shown = selection.ids;
    showRows(rows, shown);
    showCounts(form, query, selection);
    showResult(form, shown.length, rows.length);
    const search = writeQuery(query);
    history.replaceState(history.state, '', search === '' ? location.pathname : `?${search}`);
  };
  const follow = () => {
    fillForm(form, readQuery(new URLSearchParams(location.search)));
    update();
  };
  const { signal } = stop;
  form.addEventListener('input', update, { signal });
  form.addEventListener('reset', () => setTimeout(update), { signal });
  form.addEventListener(
    'submit',
    (event) => {
      event.preventDefault();
      update();
    },
    { signal },
  );
  form.querySelector<HTMLAnchorElement>('[data-download]')?.addEventListener(
    'click',
    (event) => {
      if (shown.length === rows.length) return;
      event.preventDefault();
      void downloadFigures((event.currentTarget as HTMLAnchorElement).href, shown);
    },
    { signal },
  );
  addEventListener('popstate', follow, { signal });
  // What a reader set before the scripts arrived wins over the address.
  if (writeQuery(queryOf(form)) === '') follow();
  else update();
  return () => stop.abort();
}
