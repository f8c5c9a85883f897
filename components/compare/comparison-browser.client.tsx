'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import { connectComparisons } from './connect-comparisons';

/** Lets the address choose among the comparisons, all of which the server has written. */
export function ComparisonBrowser({ figures, children }: { figures: string; children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(
    () => (root.current ? connectComparisons(root.current, figures) : undefined),
    [figures],
  );
  return <div ref={root}>{children}</div>;
}
