'use client';

/**
 * A list too long to stand in a page: rows are fetched once, filtered in memory, and only those in
 * sight are in the document.
 */
import { type ReactNode, type RefObject, startTransition, useEffect, useState } from 'react';
import { connectFilterForm } from './connect-filter-form';
import styles from './figure-table.module.css';
import { LongTable, type ShownRows } from './long-table.client';
import { markLost } from './mark-lost';
import { type LongList, readRows } from './read-rows.client';

export interface LongFigureListProps {
  readonly address: string;
  /** Holds the filters as well. */
  readonly container: RefObject<HTMLDivElement | null>;
  /** The beginning of the list, shown until the rest has come. */
  readonly children: ReactNode;
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
