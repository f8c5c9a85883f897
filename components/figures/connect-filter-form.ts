/**
 * The filters as they stand in the page, joined by events to whatever shows the figures. The address
 * always says what is shown; the form is the only place that holds the query.
 */
import type { FacetKey } from '@/lib/view/find/facets';
import type { FigureIndex } from '@/lib/view/find/figure-index';
import { type FigureQuery, readQuery, writeQuery } from '@/lib/view/find/filter-figures';
import { breathe } from '../breathe';
import { closeFacets } from './close-facets';
import { downloadFigures, downloadMetadata } from './download-figures';
import { createAddress } from './query-address';
import { showCounts, showResult } from './show-selection';

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
