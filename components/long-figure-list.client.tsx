'use client';

import {
  defaultRangeExtractor,
  type Range,
  useWindowVirtualizer,
  type Virtualizer,
} from '@tanstack/react-virtual';
import {
  type ReactNode,
  type RefObject,
  startTransition,
  useCallback,
  useEffect,
  useState,
} from 'react';
import type { PrintedRow } from '@/lib/view/list-figures';
import { connectFilterForm } from './connect-filter-form';
import { FigureCells, FigureHead } from './figure-table';
import styles from './figure-table.module.css';
/**
 * A list too long to stand in a page: rows are fetched once, filtered in memory, and only those in
 * sight are in the document. The table stays a table: its row count and each row's place are told
 * to assistive technology, and a row that has the focus stays while others come and go.
 */
import { markLost } from './mark-lost';
import { type LongList, readRows } from './read-rows.client';

export interface LongFigureListProps {
  readonly address: string;
  /** Holds the filters as well. */
  readonly container: RefObject<HTMLDivElement | null>;
  /** The beginning of the list, shown until the rest has come. */
  readonly children: ReactNode;
}

/** Pixels of a row with two lines of words. */
const ROW_HEIGHT = 84;
/**
 * Rows come, go and are measured by twos: whenever a height differs from the estimate, the places
 * of all that follow are worked out anew, and for ten thousand single rows that is felt.
 */
const GROUP = 2;
const estimateSize = () => GROUP * ROW_HEIGHT;
const OVERSCAN = 1;

/** Heights come from the observer, after the browser's own layout: to ask for one would force another. */
function measureElement(
  element: Element,
  entry: ResizeObserverEntry | undefined,
  { measurementsCache, indexFromElement }: Virtualizer<Window, Element>,
): number {
  const box = entry?.borderBoxSize[0];
  if (box) return Math.round(box.blockSize);
  return measurementsCache[indexFromElement(element)]?.size ?? estimateSize();
}
/** The header is the first row. */
const FIRST_ROW = 2;

const Spacer = ({ height }: { height: number }) =>
  height <= 0 ? null : (
    <tbody aria-hidden="true">
      <tr className={styles.spacer}>
        <td colSpan={5} style={{ height }} />
      </tr>
    </tbody>
  );

const groupOf = (target: EventTarget | null): number | null => {
  const group = target instanceof Element ? target.closest<HTMLElement>('tbody[data-index]') : null;
  return group ? Number(group.dataset.index) : null;
};

/** Place of the group of rows that has the focus; null when none has. */
function useFocusedGroup() {
  const [focused, setFocused] = useState<number | null>(null);
  const onFocus = useCallback((event: React.FocusEvent) => setFocused(groupOf(event.target)), []);
  // Where the focus goes next is known before it is there; rows that went in between would lose it.
  const onBlur = useCallback(
    (event: React.FocusEvent) => setFocused(groupOf(event.relatedTarget)),
    [],
  );
  return { focused, onFocus, onBlur };
}

interface ShownRows {
  readonly rows: readonly PrintedRow[];
  /** Pixels of the page above them. */
  readonly margin: number;
}

function LongTable({ rows, margin }: ShownRows) {
  const { focused, onFocus, onBlur } = useFocusedGroup();
  // Functions of another identity would have every row of the list measured out anew.
  const getItemKey = useCallback((group: number) => rows[group * GROUP]?.id ?? group, [rows]);
  const rangeExtractor = useCallback(
    (range: Range) => {
      const places = defaultRangeExtractor(range);
      if (focused === null || focused >= range.count || places.includes(focused)) return places;
      return [...places, focused].sort((a, b) => a - b);
    },
    [focused],
  );
  const virtualizer = useWindowVirtualizer({
    count: Math.ceil(rows.length / GROUP),
    estimateSize,
    measureElement,
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
      className={styles.table}
      aria-rowcount={rows.length + 1}
      onFocus={onFocus}
      onBlur={onBlur}
    >
      <FigureHead />
      {items.flatMap(({ key, index, start, end: itemEnd }) => {
        const gap = start - reached;
        reached = itemEnd;
        return [
          <Spacer key={`before ${key}`} height={gap} />,
          <tbody key={key} ref={virtualizer.measureElement} data-index={index}>
            {rows.slice(index * GROUP, (index + 1) * GROUP).map((row, at) => (
              <tr key={row.id} data-id={row.id} aria-rowindex={index * GROUP + at + FIRST_ROW}>
                <FigureCells row={row} />
              </tr>
            ))}
          </tbody>,
        ];
      })}
      <Spacer height={end - reached} />
    </table>
  );
}

/** The rows stand in the same place whether the server wrote them or this does. */
const marginOf = (container: HTMLElement | null): number =>
  (container?.querySelector('table:not([hidden] *) > tbody')?.getBoundingClientRect().top ?? 0) +
  window.scrollY;

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
        if (stop.signal.aborted) return;
        setState({ kind: 'failed' });
        markLost();
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
  const [shown, setShown] = useState<ShownRows | null>(null);
  const [swept, setSwept] = useState(false);
  useEffect(() => {
    const form = container.current?.querySelector<HTMLFormElement>('form[data-filters]');
    if (state.kind !== 'ready' || !form) return;
    const { index, rows: byId } = state.list;
    return connectFilterForm(form, index, (ids) => {
      const rows = ids.flatMap((id) => byId.get(id) ?? []);
      const margin = marginOf(container.current);
      startTransition(() => setShown({ rows, margin }));
    });
  }, [state, container]);
  // The beginning of the list goes in a task of its own, after the rows that take its place.
  useEffect(() => {
    if (shown !== null) startTransition(() => setSwept(true));
  }, [shown]);
  return (
    <>
      <p className={styles.note} role="status">
        {NOTES[state.kind]}
      </p>
      {shown === null ? null : <LongTable {...shown} />}
      {swept ? null : <div hidden={shown !== null}>{children}</div>}
    </>
  );
}
