/**
 * The filters as they stand in the page, joined by events to whatever shows the figures. The address
 * always says what is shown; the form is the only place that holds the query.
 */
import type { FacetKey } from '@/lib/view/facets';
import type { FigureIndex } from '@/lib/view/figure-index';
import {
  type FigureQuery,
  type FigureSelection,
  readQuery,
  writeQuery,
} from '@/lib/view/filter-figures';
import { breathe } from './breathe';
import { closeFacets } from './close-facets';
import { downloadFigures, downloadMetadata } from './download-figures';

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

/** Texts that are already there are left alone: a changed one costs a layout. */
function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

function showCounts(form: HTMLFormElement, query: FigureQuery, { counts }: FigureSelection): void {
  for (const count of form.querySelectorAll<HTMLElement>('[data-count]')) {
    const [key = '', value = ''] = (count.dataset.count ?? '').split(/:(.*)/s);
    const found = counts[key as FacetKey].get(value) ?? 0;
    setText(count, String(found));
    count.toggleAttribute('data-none', found === 0);
  }
  for (const chosen of form.querySelectorAll<HTMLElement>('[data-chosen]')) {
    const { length } = query.facets[chosen.dataset.chosen as FacetKey];
    setText(chosen, length === 0 ? '' : `(${length})`);
  }
}

function downloadWords(found: number, total: number): string {
  if (found === total) return `Download all ${total} as CSV`;
  return found === 1 ? 'Download this one as CSV' : `Download these ${found} as CSV`;
}

/** Says why a figure of another number is in the list, where it is. */
function resultWords(found: number, withNumber: number, total: number): string {
  if (found === 0) return 'No figure matches. Try fewer words, or a number as printed.';
  const all = `${found} of ${total} figures`;
  if (withNumber === 0 || withNumber === found) return all;
  return `${all}: ${withNumber} with this number, then ${found - withNumber} whose words mention it`;
}

function showResult(
  form: HTMLFormElement,
  { ids, withNumber }: FigureSelection,
  total: number,
): void {
  const found = ids.length;
  const part = (name: string) => form.querySelector<HTMLElement>(`[data-${name}]`);
  const [result, download, metadata, reset] = [
    part('result'),
    part('download'),
    part('metadata'),
    part('reset'),
  ];
  if (result) setText(result, resultWords(found, withNumber, total));
  if (download) {
    download.hidden = found === 0;
    setText(download, downloadWords(found, total));
  }
  if (metadata) metadata.hidden = found === 0;
  if (reset) reset.hidden = found === total;
}

interface Shown {
  readonly query: FigureQuery;
  readonly ids: readonly string[];
}

/** While everything is shown the links lead to the published files themselves. */
function connectDownloads(
  form: HTMLFormElement,
  index: FigureIndex,
  shown: () => Shown,
  signal: AbortSignal,
): void {
  const kinds = [
    ['[data-download]', downloadFigures],
    ['[data-metadata]', downloadMetadata],
  ] as const;
  for (const [selector, download] of kinds)
    form.querySelector<HTMLAnchorElement>(selector)?.addEventListener(
      'click',
      (event) => {
        const { query, ids } = shown();
        if (ids.length === index.total && query.sort === 'record') return;
        event.preventDefault();
        const { href } = event.currentTarget as HTMLAnchorElement;
        void download(href, { query, ids, total: index.total });
      },
      { signal },
    );
}

/** Milliseconds without another change after which the address follows: the framework hears of each. */
const ADDRESS_AFTER = 150;

/** Writes the query into the address when changes pause, and at once when the reader goes on. */
function createAddress(signal: AbortSignal) {
  let query: FigureQuery | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    clearTimeout(waiting);
    if (query === null) return;
    const search = writeQuery(query);
    query = null;
    history.replaceState(history.state, '', search === '' ? location.pathname : `?${search}`);
  };
  for (const type of ['click', 'pagehide'])
    addEventListener(type, write, { signal, capture: true });
  return (next: FigureQuery) => {
    query = next;
    clearTimeout(waiting);
    waiting = setTimeout(write, ADDRESS_AFTER);
  };
}

/** `show` gets the ids to show, in order. Returns what undoes it. */
export function connectFilterForm(
  form: HTMLFormElement,
  index: FigureIndex,
  show: (ids: readonly string[]) => void,
): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const setAddress = createAddress(signal);
  let shown: Shown = { query: queryOf(form), ids: [] };
  let turn = 0;

  /** What was typed shows first; then the figures are chosen, then shown, each in a task of its own. */
  const update = async () => {
    turn += 1;
    const own = turn;
    await breathe();
    if (own !== turn || signal.aborted) return;
    const query = queryOf(form);
    const selection = index.select(query);
    shown = { query, ids: selection.ids };
    setAddress(query);
    await breathe();
    if (own !== turn || signal.aborted) return;
    show(selection.ids);
    showCounts(form, query, selection);
    showResult(form, selection, index.total);
    // The loader's mark of an address that waits for its answer.
    delete document.documentElement.dataset.asked;
  };
  const follow = () => {
    fillForm(form, readQuery(new URLSearchParams(location.search)));
    void update();
  };
  form.addEventListener('input', update, { signal });
  form.addEventListener('reset', () => setTimeout(update), { signal });
  form.addEventListener(
    'submit',
    (event) => {
      event.preventDefault();
      void update();
    },
    { signal },
  );
  addEventListener('popstate', follow, { signal });
  connectDownloads(form, index, () => shown, signal);
  closeFacets(form, signal);
  // What a reader set before the scripts arrived wins over the address.
  if (writeQuery(queryOf(form)) === '') follow();
  else void update();
  return () => stop.abort();
}
