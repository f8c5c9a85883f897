import { type FigureQuery, writeQuery } from '@/lib/view/find/filter-figures';

/** Milliseconds without another change after which the address follows: the framework hears of each. */
const ADDRESS_AFTER = 150;

/** Writes the query into the address when changes pause, and at once when the reader goes on. */
export function createAddress(signal: AbortSignal) {
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
