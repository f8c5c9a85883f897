'use client';

/**
 * A list too long to stand in a page: rows are fetched once, filtered in memory, and only those in
 * sight are in the document. The table stays a table: its row count and each row's place are told
 * to assistive technology, and a row that has the focus stays while others come and go.
 */
import { defaultRangeExtractor, type Range, useWindowVirtualizer } from '@tanstack/react-virtual';
import {
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { PrintedRow } from '@/lib/view/list-figures';
import { connectFilterForm } from './connect-filter-form';
import { FigureCells, FigureHead } from './figure-table';
import styles from './figure-table.module.css';
import { type LongList, readRows } from './read-rows.client';

export interface LongFigureListProps {
  readonly address: string;
  /** Holds the filters as well. */
  readonly container: RefObject<HTMLDivElement | null>;
  /** The beginning of the list, shown until the rest has come. */
  readonly children: ReactNode;
}

/** Pixels of a row with two lines of words; each is measured once it shows. */
const ROW_HEIGHT = 84;
const estimateSize = () => ROW_HEIGHT;
const OVERSCAN = 4;
/** The header is the first row. */
const FIRST_ROW = 2;

const Spacer = ({ height }: { height: number }) =>
  height <= 0 ? null : (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: an empty row takes no focus
    <tr aria-hidden="true" className={styles.spacer}>
      <td colSpan={5} style={{ height }} />
    </tr>
  );

/** Place of the row that has the focus; null when none has. */
function useFocusedRow() {
  const [focused, setFocused] = useState<number | null>(null);
  const onFocus = useCallback((event: React.FocusEvent) => {
    const row = (event.target as Element).closest<HTMLElement>('tr[data-index]');
    setFocused(row ? Number(row.dataset.index) : null);
  }, []);
  const onBlur = useCallback(() => setFocused(null), []);
  return { focused, onFocus, onBlur };
}

function LongTable({ rows }: { rows: readonly PrintedRow[] }) {
  const table = useRef<HTMLTableElement>(null);
  const [margin, setMargin] = useState(0);
  const { focused, onFocus, onBlur } = useFocusedRow();
  useLayoutEffect(() => {
    const top = table.current?.tBodies[0]?.getBoundingClientRect().top ?? 0;
    setMargin(top + window.scrollY);
  }, []);
  // Functions of another identity would have every row of the list measured out anew.
  const getItemKey = useCallback((at: number) => rows[at]?.id ?? at, [rows]);
  const rangeExtractor = useCallback(
    (range: Range) => {
      const places = defaultRangeExtractor(range);
      if (focused === null || focused >= range.count || places.includes(focused)) return places;
      return [...places, focused].sort((a, b) => a - b);
    },
    [focused],
  );
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize,
    overscan: OVERSCAN,
    scrollMargin: margin,
    // Scrolling goes on while rows are drawn; drawn at once, they would hold it up.
    useFlushSync: false,
    getItemKey,
    rangeExtractor,
  });
  const items = virtualizer.getVirtualItems();
  const end = margin + virtualizer.getTotalSize();
  let reached = margin;
  return (
    <table
      ref={table}
      className={styles.table}
      aria-rowcount={rows.length + 1}
      onFocus={onFocus}
      onBlur={onBlur}
    >
      <FigureHead />
      <tbody>
        {items.flatMap((item) => {
          const row = rows[item.index];
          if (!row) return [];
          const gap = item.start - reached;
          reached = item.end;
          return [
            <Spacer key={`before ${row.id}`} height={gap} />,
            <tr
              key={row.id}
              ref={virtualizer.measureElement}
              data-index={item.index}
              data-id={row.id}
              aria-rowindex={item.index + FIRST_ROW}
            >
              <FigureCells row={row} />
            </tr>,
          ];
        })}
        <Spacer height={end - reached} />
      </tbody>
    </table>
  );
}

type State =
  | { readonly kind: 'waiting' | 'failed' }
  | { readonly kind: 'ready'; readonly list: LongList };

function useRows(address: string): State {
  const [state, setState] = useState<State>({ kind: 'waiting' });
  useEffect(() => {
    const stop = new AbortController();
    readRows(address, stop.signal).then(
      (list) => setState({ kind: 'ready', list }),
      () => {
        if (!stop.signal.aborted) setState({ kind: 'failed' });
      },
    );
    return () => stop.abort();
  }, [address]);
  return state;
}

const NOTES: Readonly<Record<State['kind'], string>> = {
  waiting: 'The beginning of the list; the rest is being fetched.',
  failed: 'The rest of the list could not be fetched. The download holds all of it.',
  ready:
    'Only the rows in sight are in the page: the browser’s own search finds nothing beyond them. The search above looks through all.',
};

export function LongFigureList({ address, container, children }: LongFigureListProps) {
  const state = useRows(address);
  const [rows, setRows] = useState<readonly PrintedRow[] | null>(null);
  useEffect(() => {
    const form = container.current?.querySelector<HTMLFormElement>('form[data-filters]');
    if (state.kind !== 'ready' || !form) return;
    const { index, rows: byId } = state.list;
    return connectFilterForm(form, index, (ids) =>
      setRows(ids.flatMap((id) => byId.get(id) ?? [])),
    );
  }, [state, container]);
  return (
    <>
      <p className={styles.note} role="status">
        {NOTES[state.kind]}
      </p>
      {rows === null ? children : <LongTable rows={rows} />}
    </>
  );
}
