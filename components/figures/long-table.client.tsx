'use client';

/**
 * A table of which only the rows in sight are in the document. It stays a table: its row count and
 * each row's place are told to assistive technology, and a row that has the focus stays while others
 * come and go.
 */
import {
  defaultRangeExtractor,
  type Range,
  useWindowVirtualizer,
  type Virtualizer,
} from '@tanstack/react-virtual';
import { useCallback, useState } from 'react';
import type { PrintedRow } from '@/lib/view/find/list-figures';
import { FigureCells, FigureHead } from './figure-table';
import styles from './figure-table.module.css';

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

export interface ShownRows {
  readonly rows: readonly PrintedRow[];
  /** Pixels of the page above them. */
  readonly margin: number;
}

export function LongTable({ rows, margin }: ShownRows) {
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
