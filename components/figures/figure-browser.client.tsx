'use client';

import { type ComponentType, type ReactNode, useEffect, useRef, useState } from 'react';
import { connectFigureBrowser } from './connect-figure-browser';
import type { LongFigureListProps } from './long-figure-list.client';
import { markLost, unmarkLost } from './mark-lost';

interface FigureBrowserProps {
  readonly filters: ReactNode;
  /** The table as the server has written it: all of it, or the beginning of a long one. */
  readonly table: ReactNode;
  /** Where the rows of a long list are; null when all of them stand in the table. */
  readonly rows: string | null;
}

/** Lets the filters act on the table. */
export function FigureBrowser({ filters, table, rows }: FigureBrowserProps) {
  const root = useRef<HTMLDivElement>(null);
  const [LongList, setLongList] = useState<ComponentType<LongFigureListProps> | null>(null);
  useEffect(() => {
    if (rows === null) return root.current ? connectFigureBrowser(root.current) : undefined;
    let left = false;
    import('./long-figure-list.client').then((module) => {
      if (!left) setLongList(() => module.LongFigureList);
    }, markLost);
    return () => {
      left = true;
      unmarkLost();
    };
  }, [rows]);
  return (
    <div ref={root}>
      {filters}
      {LongList === null || rows === null ? (
        table
      ) : (
        <LongList address={rows} container={root}>
          {table}
        </LongList>
      )}
    </div>
  );
}
